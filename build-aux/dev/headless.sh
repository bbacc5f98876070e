#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# headless.sh WxH COMMAND…: runs COMMAND on a display and a session bus of its own, with folders of its own for
# settings, data and cache (in $HEPATICA_HOME if that is set, to keep them), and for what programs share while they run
# (or $HEPATICA_RUNTIME_DIR). The file $HEADLESS_SCREEN shows the screen, in XWD format.
set -euo pipefail

size=$1
shift

for tool in Xvfb dbus-daemon; do
  command -v "$tool" >/dev/null || {
    echo "./dev: $tool is missing here; install it, or use HEPATICA_DEV=root." >&2
    exit 1
  }
done

scratch=$(mktemp -d "${TMPDIR:-/tmp}/hepatica-XXXXXX")
home=${HEPATICA_HOME:-$scratch/home}
mkdir -p "$home"/{.config,.local/share,.local/state,.cache} "$scratch/screen"
runtime=${HEPATICA_RUNTIME_DIR:-$scratch/runtime}
[ -d "$runtime" ] || mkdir -m 0700 "$runtime"
mkfifo "$scratch/answer"
# Held open: a server closes its end as soon as it has answered, and the answer would be lost with it.
exec 7<>"$scratch/answer"

servers=()
finish () {
  kill "${servers[@]}" 2>/dev/null || true
  wait "${servers[@]}" 2>/dev/null || true
  # The document portal of a Flatpak may still be mounted there.
  rm -rf "$scratch" 2>/dev/null || true
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

# serve COMMAND…: starts a server that writes where it can be reached to file descriptor 6, into $answer.
serve () {
  "$@" 6>&7 7>&- >"$scratch/server.log" 2>&1 &
  servers+=($!)
  read -r -t 30 -u 7 answer || {
    echo "./dev: $1 did not start: $(tail -n 1 "$scratch/server.log")" >&2
    exit 1
  }
}

unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export GDK_BACKEND=x11 HEADLESS_SCREEN=$scratch/screen/Xvfb_screen0
export HOME=$home XDG_RUNTIME_DIR=$runtime XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share
export XDG_STATE_HOME=$home/.local/state XDG_CACHE_HOME=$home/.cache

serve Xvfb -displayfd 6 -screen 0 "${size}x24" -fbdir "$scratch/screen" -nocursor -nolisten tcp -noreset
export DISPLAY=:$answer
serve dbus-daemon --session --nofork --nosyslog --print-address=6
export DBUS_SESSION_BUS_ADDRESS=$answer

"$@" 7>&-
