# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The compiler that brings libFuzzer, in .dev/clang: only for "./dev test fuzz", so it is no part of the development
# root. Its libraries are there already, for the drivers and for clang-format; what is fetched here is about 5 MB.

clang=$state/clang

# Sets the array clang_environment for what builds with it.
choose_clang () {
  clang_environment=(CC="clang")
  case $way in
    native)
      have clang || die "Fuzzing needs clang with its sanitizer libraries; install them, or use HEPATICA_DEV=root."
      return
      ;;
    chroot) die "Fuzzing needs the sanitizers, and they need /proc, which there is not in a chroot." ;;
  esac
  local folder version
  folder=$(find "$root/usr/lib" -maxdepth 1 -name 'llvm-[0-9]*' | sort -V | tail -n 1)
  version=${folder##*-}
  [ -n "$version" ] || die "The development root has no libraries of LLVM."
  [ "$(cat "$clang/.version" 2>/dev/null)" = "$version" ] || get_clang "$version"
  # libFuzzer is linked with the C++ library, whose development files are not there.
  clang_environment=(CC="$clang/usr/lib/llvm-$version/bin/clang" LIBRARY_PATH="$clang")
}

get_clang () {
  local version=$1 apt=$state/apt library
  say "Getting clang."
  rm -rf "$clang" "$apt"
  root_index
  mkdir -p "$clang/packages"
  (cd "$clang/packages" && apt-get download -qq "clang-$version" "libclang-rt-$version-dev" "libclang-common-$version-dev") ||
    die "clang could not be downloaded; check the network and try again."
  find "$clang/packages" -name '*.deb' -exec dpkg-deb -x {} "$clang" \;
  rm -rf "$clang/packages" "$clang/usr/share" "$apt"
  library=$(find "$root/usr/lib" -name 'libstdc++.so.6' | head -n 1)
  ln -s "${library#"$root"}" "$clang/libstdc++.so"
  echo "$version" >"$clang/.version"
}
