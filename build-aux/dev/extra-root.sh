# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Packages that only one command needs: .dev/root-NAME is the development root, whose files it shares, and the packages
# of build-aux/dev/packages-NAME besides. It is made when it is first needed, and again when one of the two changes.

# use_extra_root NAME: what is entered from now on is .dev/root-NAME. Natively, this computer has to have the programs.
# To be called after prepare, whose lock keeps other ./dev out. The file .stamp is that of the development root, so a
# build folder serves both.
use_extra_root () {
  [ "$way" != native ] || return 0
  local list=$parts/packages-$1 extra=$state/root-$1
  [ "$(cat "$extra/.extra-stamp" 2>/dev/null)" = "$(extra_stamp "$list")" ] || make_extra_root "$1"
  root=$extra
}

extra_stamp () {
  { stat -c %i "$root/.stamp" && cat "$parts/extra-root.sh" "$1"; } | sha256sum | cut -d' ' -f1
}

make_extra_root () {
  local name=$1 list=$parts/packages-$1 extra=$state/root-$1 new=$state/root-$1.new apt=$state/apt began=$SECONDS
  say "Making .dev/root-$name: the development root with the packages of build-aux/dev/packages-$name."
  rm -rf "$new" "$extra" "$apt"
  root_index
  extra_download "$list"
  cp -al "$root" "$new" || root_failed "The development root could not be copied."
  # In a chroot the project is built within the root.
  [ "$way" != chroot ] || rm -rf "${new:?}$project"
  extra_unpack "$new"
  say "  setting up"
  # Written in place by what follows, and the development root would be changed with them.
  rm -f "$new"/etc/{group,passwd,passwd.me,machine-id}
  passwd_with_me "$new" >"$new/etc/passwd.me"
  in_root "$new" bash -s <"$parts/prepare-root.sh" >/dev/null 2>"$state/log" ||
    root_failed "The packages could not be set up: $(tail -n 1 "$state/log")"
  extra_stamp "$list" >"$new/.extra-stamp"
  mv -T "$new" "$extra"
  rm -rf "$apt"
  say "  ready after $((SECONDS - began)) s"
}

# extra_names FILE…: the packages of these lists.
extra_names () {
  sed 's/#.*//' "$@" | tr -s ' \t' '\n' | sed '/^$/d'
}

# What apt would install with the list and not without it.
extra_download () {
  local base more names errors
  mapfile -t base < <(extra_names "$parts/packages")
  mapfile -t more < <(extra_names "$parts/packages" "$1")
  mapfile -t names < <(comm -13 <(extra_plan "${base[@]}") <(extra_plan "${more[@]}"))
  [ "${#names[@]}" -gt 0 ] || root_failed "The mirror cannot give the packages of build-aux/dev/${1##*/}."
  say "  downloading ${#names[@]} packages"
  mkdir -p "$apt/extra"
  errors=$(cd "$apt/extra" && apt-get download -qq "${names[@]}" 2>&1 >/dev/null) ||
    root_failed "The packages could not be downloaded ($(grep -m 1 '^E:' <<<"$errors")); try again." "$errors"
}

extra_plan () {
  apt-get install --yes --simulate -qq "$@" '?essential' | awk '$1 == "Inst" { print $2 }' | sort
}

extra_unpack () {
  local deb errors
  for deb in "$apt"/extra/*.deb; do
    errors=$(umask 022 && dpkg-deb --fsys-tarfile "$deb" |
      tar -x -C "$1" --no-same-owner --no-same-permissions --keep-directory-symlink \
        --exclude './usr/share/doc/*' --exclude './usr/share/man/*' --exclude './usr/share/info/*' 2>&1) ||
      root_failed "The packages could not be unpacked ($(head -n 1 <<<"$errors")); try again." "$errors"
  done
}
