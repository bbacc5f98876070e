#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# headless.sh WxH COMMAND…: runs COMMAND on a display and a session bus of its own, with folders of its own for
# settings, data and cache (in $HEPATICA_HOME if that is set, to keep them). The file $HEADLESS_SCREEN shows the
# screen, in XWD format.
set -euo pipefail

size=$1
shift

for tool in Xvfb dbus-run-session; do
  command -v "$tool" >/dev/null || {
    echo "./dev: $tool is missing here; install it, or use HEPATICA_DEV=root." >&2
    exit 1
  }
done

scratch=$(mktemp -d "${TMPDIR:-/tmp}/hepatica-XXXXXX")
home=${HEPATICA_HOME:-$scratch/home}
mkdir -p "$home"/{.config,.local/share,.local/state,.cache} "$scratch/screen"
mkdir -m 0700 "$scratch/runtime"
mkfifo "$scratch/display"

server=''
finish () {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

Xvfb -displayfd 6 -screen 0 "${size}x24" -fbdir "$scratch/screen" -nolisten tcp -noreset \
  6<>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
server=$!
read -r -t 30 number <>"$scratch/display" || {
  echo "./dev: the headless display did not start: $(tail -n 1 "$scratch/xvfb.log")" >&2
  exit 1
}

unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export DISPLAY=:$number GDK_BACKEND=x11 HEADLESS_SCREEN=$scratch/screen/Xvfb_screen0
export HOME=$home XDG_RUNTIME_DIR=$scratch/runtime XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share
export XDG_STATE_HOME=$home/.local/state XDG_CACHE_HOME=$home/.cache
dbus-run-session -- "$@"
