# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./dev says, and how two of them wait for each other.

say () {
  printf '%s\n' "$*" >&2
}

# die SENTENCE [STATUS]
die () {
  say "./dev: $1"
  exit "${2:-1}"
}

have () {
  command -v "$1" >/dev/null
}

make_state_folder () {
  mkdir -p "$state" 2>/dev/null && [ -w "$state" ] ||
    die "The folder $state cannot be written (was ./dev run as root before?); remove it with “sudo rm -rf $state _build*” and try again."
}

# lock VARIABLE NAME shared|exclusive SENTENCE: waits for the lock, saying SENTENCE if it must; the kernel frees
# it when this process and all that it started are gone, however they end.
lock () {
  local -n lock_fd=$1
  exec {lock_fd}>>"$state/$2.lock"
  flock --nonblock "--$3" "$lock_fd" || {
    say "$4"
    flock "--$3" "$lock_fd"
  }
}

unlock () {
  local -n lock_fd=$1
  exec {lock_fd}>&-
}
