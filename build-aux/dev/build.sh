#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh FOLDER TOOLCHAIN [MESON OPTION…] [-- TARGET…]: builds the project in the working directory, or only
# TARGETs of it; silent unless it fails.
# FOLDER is begun anew when TOOLCHAIN (a word that names compiler and libraries) is not what made it.
set -euo pipefail

build=$1
toolchain="$2 $PWD"
shift 2
options=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  options+=("$1")
  shift
done
[ $# -eq 0 ] || shift

[ "$(cat "$build/.toolchain" 2>/dev/null)" = "$toolchain" ] || rm -rf "$build"
quietly () {
  "$@" >"$build/last.log" 2>&1 || {
    cat "$build/last.log" >&2
    exit 1
  }
}

if [ ! -e "$build/build.ninja" ]; then
  rm -rf "$build"
  mkdir "$build"
  quietly meson setup "$build" "${options[@]}"
  echo "$toolchain" >"$build/.toolchain"
fi
quietly ninja -C "$build" build.ninja
# Of a failure, the messages are of interest, not the long command.
[ ! -t 2 ] || export CLICOLOR_FORCE=1
ninja -C "$build" --quiet "$@" 2>&1 | sed '/^cc /d' >&2
if [ "$build/build.ninja" -nt "$build/devenv.sh" ]; then
  meson devenv -C "$build" --dump --dump-format export >"$build/devenv.sh"
fi
