# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# This computer's display, for a window that looks and behaves like its neighbours.

have_display () {
  [ "$way" != chroot ] || return
  wayland_socket >/dev/null || case ${DISPLAY:-} in
    '') return 1 ;;
    :*) [ -S "/tmp/.X11-unix/X$(sed 's/^:\([0-9]*\).*/\1/' <<<"$DISPLAY")" ] ;;
    *) return 0 ;;
  esac
}

wayland_socket () {
  [ -n "${WAYLAND_DISPLAY:-}" ] || return
  case $WAYLAND_DISPLAY in
    /*) [ -S "$WAYLAND_DISPLAY" ] && echo "$WAYLAND_DISPLAY" ;;
    *) [ -S "${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY" ] && echo "$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY" ;;
  esac
}

# Adds to enter_bwrap's options and environment: sockets of display, session bus, accessibility and speech (all in
# XDG_RUNTIME_DIR), the graphics card, and, to read, fonts, icons and the user's settings. Settings of Hepatica
# itself stay in a key file in the home of the run, so that trying it changes nothing of the user's.
share_display () {
  local home=$1 name bus socket config=${XDG_CONFIG_HOME:-$HOME/.config}
  mkdir -p "$home/.config/glib-2.0/settings" "$home/.local/share"
  options+=(--dev-bind-try /dev/dri /dev/dri)
  if [ -d "${XDG_RUNTIME_DIR:-}" ]; then
    options+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    environment+=(XDG_RUNTIME_DIR="$XDG_RUNTIME_DIR")
  fi
  bus=$(sed -n 's/^unix:path=\([^,;]*\).*/\1/p' <<<"${DBUS_SESSION_BUS_ADDRESS:-}")
  socket=$(wayland_socket) || socket=''
  for name in "$bus" "$socket" "${XAUTHORITY:-$HOME/.Xauthority}"; do
    [ -z "$name" ] || options+=(--bind-try "$name" "$name")
  done
  options+=(--ro-bind-try /tmp/.X11-unix /tmp/.X11-unix)
  options+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts --ro-bind-try /usr/share/icons /run/host/share/icons)
  for name in fontconfig gtk-4.0 dconf; do
    options+=(--ro-bind-try "$config/$name" "$home/.config/$name")
  done
  for name in fonts icons themes; do
    options+=(--ro-bind-try "$HOME/.local/share/$name" "$home/.local/share/$name")
  done
  desktop_settings "$home/.config/glib-2.0/settings/keyfile"

  environment+=(
    GSETTINGS_BACKEND=keyfile XAUTHORITY="${XAUTHORITY:-$HOME/.Xauthority}"
    XDG_DATA_DIRS=/usr/local/share:/usr/share:/run/host/share
  )
  while IFS='=' read -r name _; do
    case $name in
      DISPLAY | WAYLAND_* | DBUS_SESSION_BUS_ADDRESS | XDG_CURRENT_DESKTOP | XDG_SESSION_* | DESKTOP_SESSION | \
        COLORTERM | GTK_* | GDK_* | GSK_* | ADW_* | G_* | XCURSOR_* | MESA_* | SPEECHD_* | HEPATICA_*)
        environment+=("$name=${!name}")
        ;;
    esac
  done < <(env)
}

# Where no settings portal runs, GTK reads the desktop's settings itself: give it the present ones.
desktop_settings () {
  local file=$1 schema settings
  have gsettings || return 0
  touch "$file"
  settings=$(awk '/^\[/ { skip = /^\[org\/gnome\/desktop\// } !skip' "$file"
    for schema in interface a11y.interface; do
      echo "[org/gnome/desktop/${schema/.//}]"
      gsettings list-recursively "org.gnome.desktop.$schema" 2>/dev/null |
        sed -En 's/^[^ ]+ (color-scheme|text-scaling-factor|font-name|cursor-[a-z]*|enable-animations|high-contrast|gtk-enable-primary-paste) (.*)/\1=\2/p'
    done)
  printf '%s\n' "$settings" >"$file"
}
