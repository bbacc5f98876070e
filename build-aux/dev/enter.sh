# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Where Hepatica is built and run, the "way":
#   native        on this computer, which has the platform
#   bwrap         in the development root, by bubblewrap
#   bwrap-plain   the same where a container forbids to mount /proc: without a process namespace of its own
#   chroot        in the development root, where root has no namespaces: the project is copied in

way=''
proc_options=()

choose_way () {
  [ -z "$way" ] || return 0
  if [ "${HEPATICA_DEV:-}" != root ] && host_has_platform; then
    way=native
    make_state_folder
    return
  fi
  choose_sandbox
  ensure_root
}

host_has_platform () {
  local tool
  for tool in cc meson ninja msgfmt xmllint pkg-config glib-compile-resources; do
    have "$tool" || return
  done
  pkg-config --exists 'gtk4 >= 4.24' 'libadwaita-1 >= 1.10' 'glib-2.0 >= 2.88'
}

choose_sandbox () {
  have bwrap || get_bubblewrap
  local base=(--ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 --dev /dev)
  if bwrap "${base[@]}" --proc /proc --unshare-pid --unshare-net true 2>/dev/null; then
    way=bwrap
    proc_options=(--proc /proc --unshare-pid)
  elif bwrap "${base[@]}" --bind /proc /proc --unshare-net true 2>/dev/null; then
    way=bwrap-plain
    proc_options=(--bind /proc /proc)
  elif chroot_works; then
    way=chroot
    say "bubblewrap cannot be used here; using chroot, without isolation from the network."
  elif [ "$(id -u)" -eq 0 ]; then
    die "The development root cannot be entered, since this system allows neither namespaces nor chroot; run ./dev outside of this container, or allow it user namespaces."
  else
    die "The development root cannot be entered, since this system does not let ordinary users make namespaces; $(namespace_advice)."
  fi
}

# A chroot without /dev/null is of no use, and the nodes can only be made by a full root on a full file system.
chroot_works () {
  [ "$(id -u)" -eq 0 ] && chroot / true && make_state_folder &&
    rm -f "$state/null" && mknod -m 666 "$state/null" c 1 3 && : >"$state/null"
} 2>/dev/null

namespace_advice () {
  local name needed
  while read -r name needed; do
    [ "$(cat "/proc/sys/$name" 2>/dev/null || echo "$needed")" = "$needed" ] || {
      echo "run “sudo sysctl ${name//\//.}=$needed” and try again"
      return
    }
  done <<'SETTINGS'
kernel/unprivileged_userns_clone 1
kernel/apparmor_restrict_unprivileged_userns 0
SETTINGS
  echo "use ./dev as root, or outside of this container"
}

get_bubblewrap () {
  [ "$(id -u)" -eq 0 ] || die "bubblewrap is needed; run “sudo apt install bubblewrap” and try again."
  have apt-get || return 0
  say "Installing bubblewrap."
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends bubblewrap)
  "${install[@]}" >/dev/null 2>&1 ||
    { apt-get update -qq && "${install[@]}"; } >/dev/null 2>&1 ||
    say "bubblewrap could not be installed; trying without it."
  hash -r
}

# Debian's own users, and whoever runs this: without an entry the message bus refuses to start.
passwd_with_me () {
  cat "$1/usr/share/base-passwd/passwd.master"
  [ "$(id -u)" -eq 0 ] || echo "developer:x:$(id -u):$(id -g)::/tmp/home:/bin/bash"
}

# in_root ROOT COMMAND…: for setting up a root: it can be written, and nothing else is seen.
in_root () {
  local inside=$1
  shift
  local command=(env -i PATH=/usr/sbin:/usr/bin LC_ALL=C.UTF-8 "$@")
  case $way in
    chroot)
      make_device_nodes "$inside"
      chroot "$inside" "${command[@]}"
      ;;
    *) bwrap --bind "$inside" / --dev /dev "${proc_options[@]}" --tmpfs /tmp --tmpfs /run "${command[@]}" ;;
  esac
}

make_device_nodes () {
  mkdir -p "$1/dev/shm" "$1/tmp"
  chmod 1777 "$1/dev/shm" "$1/tmp"
  local node
  for node in 'null 1 3' 'zero 1 5' 'full 1 7' 'random 1 8' 'urandom 1 9' 'tty 5 0'; do
    # shellcheck disable=SC2086 # name, major, minor
    set -- "$1" $node
    [ -e "$1/dev/$2" ] || mknod -m 666 "$1/dev/$2" c "$3" "$4"
  done
}

# enter [--network] [--display] [--home FOLDER] [--folder FOLDER] COMMAND…: replaces this process by COMMAND at the chosen way.
# Without options: no network, no display, an empty home and a clean environment. With a home comes the language of
# whoever runs this; that there is no such locale in the root does not matter.
enter () {
  local network=no display=no home=/tmp/home folder=$project environment=() locale=(LANG=C.UTF-8)
  while :; do
    case $1 in
      --network) network=yes ;;
      --display) display=yes ;;
      --home)
        home=$2
        locale=(LANG="${LC_ALL:-${LC_MESSAGES:-${LANG:-C.UTF-8}}}" LANGUAGE="${LANGUAGE:-}")
        shift
        ;;
      --folder)
        folder=$2
        shift
        ;;
      *) break ;;
    esac
    shift
  done
  [ "$way" != native ] || enter_native "$network" "$display" "$home" "$@"

  environment=(
    PATH=/usr/sbin:/usr/bin HOME="$home" "${locale[@]}" TERM="${TERM:-dumb}" USER="$(id -un)" SHELL=/bin/bash
    XDG_RUNTIME_DIR="/run/user/$(id -u)" HEPATICA_WAY="$way"
  )
  [ -z "${CI:-}" ] || environment+=(CI="$CI")
  case $way in
    chroot) enter_chroot "$@" ;;
    *) enter_bwrap "$network" "$display" "$home" "$@" ;;
  esac
}

enter_native () {
  local network=$1 display=$2 home=$3
  shift 3
  [ "$display" = no ] || exec "$@"
  local isolate=()
  if [ "$network" = no ] && bwrap --dev-bind / / --unshare-net true 2>/dev/null; then
    isolate=(bwrap --dev-bind / / --unshare-net --die-with-parent)
  fi
  [ "$home" != /tmp/home ] || home=$state/scratch-home
  mkdir -p "$home"
  exec "${isolate[@]}" env -i PATH="$PATH" HOME="$home" "${locale[@]}" TERM="${TERM:-dumb}" USER="$(id -un)" \
    HEPATICA_WAY=native "$@"
}

enter_bwrap () {
  local network=$1 display=$2 home=$3 name options=()
  shift 3
  # The root is only read; the mount point of a project that lies under its /usr must be there before.
  case $project in
    /usr/* | /etc/*) mkdir -p "$root$project" ;;
  esac
  options=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc)
  for name in bin sbin lib lib64; do
    options+=(--symlink "usr/$name" "/$name")
  done
  options+=(--dev /dev "${proc_options[@]}" --perms 1777 --tmpfs /dev/shm --perms 1777 --tmpfs /tmp
    --dir /tmp/home --dir /var/lib/xkb --perms 1777 --dir /var/tmp --ro-bind "$root/var/cache/fontconfig" /var/cache/fontconfig
    --perms 0700 --dir "/run/user/$(id -u)" --ro-bind-try /sys /sys)
  # With the network comes the user's home to read, so that files can be named to what is run.
  if [ "$network" = yes ]; then
    options+=(--ro-bind-try "$(realpath -m /etc/resolv.conf)" /etc/resolv.conf)
    [ "$HOME" = / ] || options+=(--ro-bind-try "$HOME" "$HOME")
  else
    options+=(--unshare-net)
  fi
  options+=(--bind "$project" "$project")
  if [ "$display" = yes ]; then
    share_display "$home"
  else
    options+=(--unshare-ipc)
  fi
  exec bwrap "${options[@]}" --chdir "$folder" --die-with-parent env -i "${environment[@]}" "$@"
}

# The project as it is now, without what was built of it; the build folders stay in the root.
enter_chroot () {
  make_device_nodes "$root"
  mkdir -p "$root$project" "$root/run/user/0" "$root/tmp/home"
  find "$root$project" -mindepth 1 -maxdepth 1 ! -name '_build*' ! -name .dev -exec rm -rf {} +
  tar -C "$project" --exclude='./_build*' --exclude=./.dev --exclude=./.git -c . | tar -C "$root$project" -x
  mkdir -p "$root$out"
  exec chroot "$root" env -i --chdir="$project" "${environment[@]}" "$@"
}
