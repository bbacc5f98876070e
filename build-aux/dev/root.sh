# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The development root: Debian testing in .dev/root, made without root rights. apt keeps a private state in
# .dev/apt, dpkg-deb unpacks, and what package scripts would have set up is done by prepare-root.sh.
# The root is made beside its place and renamed last, so that what stands there is always whole.

root=$state/root
suite=forky
root_megabytes=1800

# Changes when the recipe or the package list does.
root_stamp () {
  cat "$parts/root.sh" "$parts/prepare-root.sh" "$parts/packages" | sha256sum | cut -d' ' -f1
}

root_is_ready () {
  [ "$(cat "$root/.stamp" 2>/dev/null)" = "$(root_stamp)" ]
}

# Makes the root if it is missing or old. Afterwards this process holds a shared lock on it.
ensure_root () {
  make_state_folder
  local waiting="Another ./dev is making the development root; waiting for it."
  lock root_lock root shared "$waiting"
  until root_is_ready; do
    unlock root_lock
    lock root_lock root exclusive "Waiting for another ./dev, which is making or still using the development root."
    root_is_ready || make_root
    unlock root_lock
    lock root_lock root shared "$waiting"
  done
}

make_root () {
  have apt-get && have dpkg-deb ||
    die "This computer has neither GTK 4.24, libadwaita 1.10, GLib 2.88, Meson, Ninja and a C compiler, nor apt to fetch them with; install the first, or use Debian 12 or newer."
  local new=$state/root.new apt=$state/apt began=$SECONDS
  if [ -e "$new" ]; then
    say "An unfinished development root was found; making it again."
    rm -rf "$new"
  elif [ -e "$root" ]; then
    say "The list of packages has changed; making the development root again."
  fi
  local free used
  free=$(df --output=avail -m "$state" | tail -n 1)
  used=$(du -scm "$state" | tail -n 1 | cut -f1)
  free=$((free + used))
  [ "$free" -ge "$root_megabytes" ] ||
    die "The disk is too full: the development root needs $root_megabytes MB in $state, and there are only $free MB."

  say "Making the development root in .dev (Debian testing; once, about a minute)."
  root_index
  root_download
  rm -rf "$root"
  root_unpack
  say "  setting up"
  passwd_with_me "$new" >"$new/etc/passwd.me"
  in_root "$new" bash -s <"$parts/prepare-root.sh" >/dev/null 2>"$state/log" ||
    root_failed "The development root could not be set up: $(tail -n 1 "$state/log")"
  root_stamp >"$new/.stamp" || root_failed "The development root could not be finished."
  mv -T "$new" "$root"
  rm -rf "$apt"
  say "  ready after $((SECONDS - began)) s: $(du -sm "$root" | cut -f1) MB"
}

# root_failed SENTENCE [ERRORS]: ends with SENTENCE, or with the plainer reason if that can be seen.
root_failed () {
  case "${2:-$1}" in
    *'No space left'* | *'enough free space'* | *'quota exceeded'*)
      die "The disk is full: the development root needs $root_megabytes MB in $state." ;;
  esac
  [ "$(df --output=avail -m "$state" | tail -n 1)" -ge 10 ] ||
    die "The disk is full: the development root needs $root_megabytes MB in $state."
  die "$1"
}

# apt with its own state and one source, but with this computer's proxies, certificates, time-outs and passwords.
# testing may go months without a new Release file on a mirror, hence no check of its age.
configure_apt () {
  local mirror=$1 keyring
  for keyring in /usr/share/keyrings/debian-archive-keyring.{pgp,gpg} ''; do
    [ ! -r "$keyring" ] || break
  done
  [ -n "$keyring" ] ||
    die "Debian's signing keys are missing; install them with “sudo apt install debian-archive-keyring”."
  mkdir -p "$apt"/etc/apt/{apt.conf.d,preferences.d,sources.list.d,trusted.gpg.d} \
    "$apt"/var/{lib/apt/lists,cache/apt/archives}/partial "$apt/var/lib/dpkg"
  : >"$apt/var/lib/dpkg/status"
  echo "deb [signed-by=$keyring check-valid-until=no check-date=no] $mirror $suite main" >"$apt/etc/apt/sources.list"
  {
    env -u APT_CONFIG apt-config dump | grep '^Acquire::' | grep -Ev '^Acquire::(IndexTargets|Languages)'
    cat <<CONF
Dir "$apt/";
Dir::State::status "$apt/var/lib/dpkg/status";
Dir::Etc::netrc "/etc/apt/auth.conf";
Dir::Etc::netrcparts "/etc/apt/auth.conf.d";
APT::Architecture "$(dpkg --print-architecture)";
APT::Architectures { "$(dpkg --print-architecture)"; };
APT::Install-Recommends "false";
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "2";
CONF
  } >"$apt/apt.conf"
  export APT_CONFIG=$apt/apt.conf
}

# The archives this computer knows, one a line: one of them is a mirror of Debian, and only that one has our
# suite under Debian's signature.
known_archives () {
  env -u APT_CONFIG apt-get update --print-uris 2>/dev/null |
    sed -En "s|^'((https?\|ftp\|file\|copy)[^']*[^/])/+dists/[^']*/InRelease'.*|\1|p" | awk '!seen[$0]++'
}

root_index () {
  local mirrors mirror errors='' first_error=''
  mirrors=${HEPATICA_MIRROR:-$(known_archives)}
  [ -n "$mirrors" ] ||
    die "No mirror was found in this computer's apt configuration; name one with HEPATICA_MIRROR=URL."
  for mirror in $mirrors; do
    configure_apt "$mirror"
    say "  reading the package list from $mirror"
    if errors=$(apt-get update --error-on=any 2>&1 >/dev/null); then
      return
    fi
    first_error=${first_error:-$(grep -m 1 '^E:' <<<"$errors" || tail -n 1 <<<"$errors")}
  done
  root_failed "No Debian mirror could be reached that has “$suite” (${first_error#E: }); check the network, or name a mirror with HEPATICA_MIRROR=URL." "$errors"
}

root_download () {
  local names wanted errors megabytes
  mapfile -t names < <(sed 's/#.*//' "$parts/packages" | tr -s ' \t' '\n' | sed '/^$/d')
  # Of an interrupted run, only what the mirror still has may stay: every package found here is unpacked.
  apt-get autoclean >/dev/null 2>&1 || true
  wanted=$(apt-get install --yes --print-uris -qq "${names[@]}" '?essential' 2>&1) ||
    root_failed "The mirror cannot give all packages of build-aux/dev/packages: $(grep -m 1 '^E:' <<<"$wanted")."
  megabytes=$(awk '{ sum += $3 } END { print int (sum / 1e6) }' <<<"$wanted")
  [ "$megabytes" -eq 0 ] || say "  downloading $megabytes MB"
  watch_download "$megabytes" &
  local watcher=$!
  if ! errors=$(apt-get install --yes -qq --download-only "${names[@]}" '?essential' 2>&1 >/dev/null); then
    kill "$watcher" 2>/dev/null || true
    root_failed "The packages could not be downloaded ($(grep -m 1 '^E:' <<<"$errors")); try again." "$errors"
  fi
  kill "$watcher" 2>/dev/null || true
  wait "$watcher" 2>/dev/null || true
}

# One line every five seconds, until killed or orphaned.
watch_download () {
  local before
  before=$(du -sm "$apt/var/cache/apt/archives" | cut -f1)
  while sleep 5 && kill -0 $$ 2>/dev/null; do
    say "    $(($(du -sm "$apt/var/cache/apt/archives" | cut -f1) - before)) of $1 MB"
  done
}

# Documentation is left out, and with it every set-user-id bit: nothing in the root runs with more rights.
root_unpack () {
  local new=$state/root.new archives=$state/apt/var/cache/apt/archives name errors
  say "  unpacking $(find "$archives" -name '*.deb' | wc -l) packages"
  mkdir -p "$new"/usr/{bin,sbin,lib,lib64}
  for name in bin sbin lib lib64; do
    ln -s "usr/$name" "$new/$name"
  done
  # shellcheck disable=SC2016 # the inner shell expands these
  errors=$(umask 022 && find "$archives" -name '*.deb' -print0 | xargs -0 -P "$(nproc)" -n 8 bash -c '
      set -o pipefail
      for deb; do
        dpkg-deb --fsys-tarfile "$deb" |
          tar -x -C "$0" --no-same-owner --no-same-permissions --keep-directory-symlink \
            --exclude "./usr/share/doc/*" --exclude "./usr/share/man/*" --exclude "./usr/share/info/*" \
            --exclude "./usr/share/vulkan/registry" || exit 255
      done' "$new" 2>&1) ||
    root_failed "The packages could not be unpacked ($(head -n 1 <<<"$errors")); try again." "$errors"
}
