#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh FOLDER TOOLCHAIN [MESON OPTION…]: builds the project in the working directory; silent unless it fails.
# FOLDER is begun anew when TOOLCHAIN (a word that names compiler and libraries) is not what made it.
set -euo pipefail

build=$1
toolchain="$2 $PWD"
shift 2

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
  quietly meson setup "$build" "$@"
  echo "$toolchain" >"$build/.toolchain"
fi
quietly ninja -C "$build" build.ninja
ninja -C "$build" --quiet >&2
if [ "$build/build.ninja" -nt "$build/devenv.sh" ]; then
  meson devenv -C "$build" --dump --dump-format export >"$build/devenv.sh"
fi
