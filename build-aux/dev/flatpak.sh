# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# "./dev test flatpak" and "./dev test fleet": the Flatpak is built, installed and run for real, without the network, in
# .dev/flatpak. Instead of the GNOME runtime it gets a stand-in made of the development root. That is for these tests
# only: what is linked against it must never be published.

flatpak=$state/flatpak

# test_in_flatpak NAME: runs tests/flatpak/test_NAME.py. To be called after prepare.
test_in_flatpak () {
  [ "$(id -u)" -eq 0 ] || die "“./dev test $1” makes mount namespaces: run it as root, in a checkout of its own."
  [ "$way" != native ] || die "“./dev test $1” is made of the development root; use HEPATICA_DEV=root."
  use_extra_root flatpak
  ensure_runtimes
  unlock build_lock
  say "Testing."
  enter_flatpak env PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 HEP_TEST_SOURCE_ROOT="$project" \
    PYTHONPATH="$project/tests/data:$project/tests/e2e" python3 "$project/tests/flatpak/test_$1.py"
}

# The repository .dev/flatpak/runtimes, made again when its root or its recipe changes.
ensure_runtimes () {
  local stamp began=$SECONDS
  stamp=$(cat "$root/.extra-stamp" "$parts/flatpak.sh" "$parts/flatpak-export.sh" | sha256sum | cut -d' ' -f1)
  [ "$(cat "$flatpak/.stamp" 2>/dev/null)" != "$stamp" ] || return 0
  say "Making a stand-in for the GNOME runtime."
  rm -rf "$flatpak"
  mkdir -p "$flatpak"
  make_runtime Platform
  make_runtime Sdk
  (enter_flatpak bash "$parts/flatpak-export.sh" "$flatpak") >"$flatpak/export.log" 2>&1 ||
    die "The stand-in runtime could not be made: $(tail -n 1 "$flatpak/export.log")"
  echo "$stamp" >"$flatpak/.stamp"
  say "  ready after $((SECONDS - began)) s: $(du -sm "$flatpak" | cut -f1) MB"
}

# make_runtime Platform|Sdk: the tree of a runtime has the content of /usr, and /etc in it. Files are hard links into
# the root: they are replaced, never written into.
make_runtime () {
  local files=$flatpak/$1/files
  mkdir -p "$flatpak/$1"
  cp -al "$root/usr" "$files"
  cp -a "$root/etc" "$files/etc"
  # What flatpak makes itself, what Debian's packages need, and the fonts that Hepatica brings.
  rm -rf "$files"/etc/{passwd*,group*,shadow*,machine-id,resolv.conf,hosts,apt,dpkg,ld.so.c*} \
    "$files"/{local,games,src} "$files/share/fonts/truetype/noto"
  [ "$1" = Sdk ] || rm -rf "$files/include" "$files/libexec/gcc" "$files"/lib/gcc "$files"/lib/valgrind
  # flatpak looks for ldconfig here, and tells it by these lines where an application has its libraries.
  ln -sfn ../sbin/ldconfig "$files/bin/ldconfig"
  printf 'include /run/flatpak/ld.so.conf.d/app-*.conf\n/app/lib\ninclude /etc/ld.so.conf.d/*.conf\n' >"$files/etc/ld.so.conf"
  # gdk-pixbuf starts its loaders with flatpak-spawn, which Debian has elsewhere.
  ln -sfn ../libexec/flatpak-xdg-utils/flatpak-spawn "$files/bin/flatpak-spawn"
  mkdir -p "$files/etc/fonts/conf.d"
  echo '<?xml version="1.0"?><fontconfig><dir>/app/share/fonts</dir></fontconfig>' >"$files/etc/fonts/conf.d/50-flatpak.conf"
  cat >"$flatpak/$1/metadata" <<METADATA
[Runtime]
name=org.gnome.$1
runtime=org.gnome.Platform/$(uname -m)/51
sdk=org.gnome.Sdk/$(uname -m)/51
METADATA
}

# enter_flatpak COMMAND…: in the root, which is only read, with the project and without a network but a loopback device.
# flatpak makes its own sandboxes, and the kernel lets it do so only where /proc is whole: hence no bubblewrap here.
enter_flatpak () {
  mkdir -p "$flatpak/mnt"
  # shellcheck disable=SC2016 # the inner shell expands these
  exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/tmp \
    unshare --mount --net --ipc --pid --fork --kill-child --propagation private bash -ec '
    root=$1 project=$2 new=$3
    shift 3
    mount -t tmpfs -o mode=755 hepatica "$new"
    mkdir -p "$new"/{usr,dev,proc,sys,run/user,tmp/.X11-unix,var/tmp,var/lib/xkb,var/cache/fontconfig,old} "$new$project"
    chmod 1777 "$new/tmp" "$new/tmp/.X11-unix" "$new/var/tmp"
    for name in bin sbin lib lib64; do
      ln -s "usr/$name" "$new/$name"
    done
    mount --bind "$root/usr" "$new/usr"
    mount -o remount,bind,ro "$new/usr"
    mount --bind "$root/var/cache/fontconfig" "$new/var/cache/fontconfig"
    cp -a "$root/etc" "$new/etc"
    for number in $(seq 12345 12365); do
      echo "reader$number:x:$number:$number::/:/bin/sh" >>"$new/etc/passwd"
    done
    # Devices of its own: nothing that is done here can change those of the computer.
    mount -t tmpfs -o mode=755 hepatica "$new/dev"
    mkdir -p "$new"/dev/{pts,shm}
    chmod 1777 "$new/dev/shm"
    while read -r name major minor; do
      mknod -m 666 "$new/dev/$name" c "$major" "$minor"
    done <<<"null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0
fuse 10 229"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$new/dev/pts"
    ln -s pts/ptmx "$new/dev/ptmx"
    ln -s /proc/self/fd "$new/dev/fd"
    mount --rbind /sys "$new/sys"
    mount -t proc proc "$new/proc"
    # The document portal is a file system of its owner, who may not make one without this.
    cp "$root/usr/bin/fusermount3" "$new/run/fusermount3"
    chmod 4755 "$new/run/fusermount3"
    mount --bind "$new/run/fusermount3" "$new/usr/bin/fusermount3"
    mount --bind "$project" "$new$project"
    cd "$new"
    pivot_root . old
    umount -l /old
    cd "$project"
    exec "$@"' bash "$root" "$project" "$flatpak/mnt" "$@"
}
