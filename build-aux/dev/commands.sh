# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# One function for each command of ./dev.

out=$state/out
home=$state/home
program=$build/src/hepatica

# Everything that happens inside starts here; builds and tests of one checkout take turns.
prepare () {
  choose_way
  lock build_lock build exclusive "Waiting for another ./dev, which is building or testing."
  rm -rf "$out"
  mkdir -p "$out" "$home"
}

# What made a build folder; it is begun anew when this changes.
toolchain () {
  case $way in
    native) cc --version | head -n 1 | tr ' ' '-' ;;
    *) stat -c 'root-%Y-%i' "$root/.stamp" ;;
  esac
}

# build_project [TARGET…]
build_project () {
  say "Building."
  (enter bash "$parts/build.sh" "$build" "$(toolchain)" -Dwerror=true -- "$@" >&2) || die "The build failed."
}

# What a run needs, which is there sooner than all the tests.
build_program () {
  build_project src/hepatica data/gschemas.compiled
}

# Files made in $out, which in a chroot is out of sight.
fetch () {
  if [ "$way" = chroot ]; then
    [ ! -e "$root$out/$1" ] || mv "$root$out/$1" "$out/$1"
  fi
  [ -s "$out/$1" ]
}

command_build () {
  prepare
  build_project
}

# The folder a person is in, if it can be seen from inside.
present_folder () {
  case $PWD/ in
    "$project"/* | "$HOME"/*) [ "$way" = chroot ] && echo "$project" || echo "$PWD" ;;
    *) [ "$way" = native ] && echo "$PWD" || echo "$project" ;;
  esac
}

command_run () {
  [ "${1:-}" != -- ] || shift
  prepare
  build_program
  unlock build_lock
  local status=0
  if have_display; then
    enter --network --display --home "$home" --folder "$(present_folder)" bash "$parts/start.sh" "$build" "$program" "$@"
  fi
  # A command that prints and ends needs no display; if a window comes up, its picture is taken.
  (enter --network --home "$home" --folder "$(present_folder)" env HEPATICA_HOME="$home" \
    bash "$parts/headless.sh" 1200x800 bash "$parts/picture.sh" "$build" "$out/run.png" "$program" "$@") || status=$?
  if fetch run.png; then
    mv "$out/run.png" "$state/run.png"
    say "There is no display here, so Hepatica ran without one; a picture of its window is in $state/run.png"
  fi
  return "$status"
}

command_shell () {
  prepare
  unlock build_lock
  [ $# -gt 0 ] || set -- bash --norc -i
  local options=(--network --home "$home" --folder "$(present_folder)")
  ! have_display || options+=(--display)
  enter "${options[@]}" "$@"
}

command_screenshot () {
  local size=1200x800 text=1.0 topic='' language='' beside='' target='' environment=() arguments=()
  while [ $# -gt 0 ]; do
    case $1 in
      --size | --text | --topic | --language | --beside)
        [ $# -ge 2 ] || die "The option $1 needs a value." 2
        local "${1#--}=$2"
        shift
        ;;
      --dark) environment+=(ADW_DEBUG_COLOR_SCHEME=prefer-dark) ;;
      --rtl) arguments+=(--direction=rtl) ;;
      -*) die "./dev screenshot does not know the option $1; ./dev help shows those it knows." 2 ;;
      *) target=$1 ;;
    esac
    shift
  done
  [[ $size =~ ^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}$ ]] || die "A size is written as 1200x800, not as “$size”." 2
  [[ $text =~ ^[1-3](\.[0-9]{1,2})?$ ]] || die "A text size is a number from 1.0 to 3.0, not “$text”." 2
  case $target in
    *.png) ;;
    '') die "Where should the picture go? Name a file, like ./dev screenshot window.png" 2 ;;
    *) die "The picture is a PNG file: “$target” should end in .png." 2 ;;
  esac
  prepare
  build_program
  (enter env "${environment[@]}" HEPATICA_TEXT_PERCENT="$(awk "BEGIN { print $text * 100 }")" \
    bash "$parts/headless.sh" "$size" \
    bash "$parts/picture.sh" "$build" "$out/window.png" "$program" "${arguments[@]}" ${language:+--language="$language"} \
    ${beside:+--beside="$beside"} ${topic:+"$topic"}) ||
    die "The picture could not be taken."
  fetch window.png || die "The picture could not be taken."
  cp "$out/window.png" "$target" || die "The picture could not be written to $target."
}

# One picture of each topic, named by its id: the context of its messages in po/content.
command_translation_pictures () {
  [ $# -eq 1 ] || die "Where should the pictures go? Name a folder, like ./dev translation-pictures pictures" 2
  local folder=$1 topic
  mkdir -p "$folder" || die "The folder $folder could not be made."
  while IFS=$'\t' read -r topic _; do
    say "$topic.png"
    "$project/dev" screenshot --size 1000x2000 --topic "$topic" "$folder/$topic.png" </dev/null
  done < <("$project/dev" run -- --list-topics)
}

# The pictures of the software centre, the first of which is also that of README.md; their captions are in the metainfo.
command_screenshots () {
  [ $# -eq 0 ] || die "./dev screenshots takes no options." 2
  local name options
  while read -r name options; do
    say "$name.png"
    # shellcheck disable=SC2086 # several words
    "$project/dev" screenshot --size 1000x700 $options "$project/data/screenshots/$name.png" </dev/null
  done <<'PICTURES'
overview --topic overview
drawing --topic liver#where
comparison --topic compare-treatments#choose
help --topic urgent-help#breathing-and-brain
PICTURES
}

command_test () {
  prepare
  if [ "${1:-}" = fuzz ]; then
    shift
    choose_clang
    [[ ${HEPATICA_FUZZ_SECONDS:-600} =~ ^[1-9][0-9]{0,5}$ ]] ||
      die "HEPATICA_FUZZ_SECONDS is a number of seconds, not “$HEPATICA_FUZZ_SECONDS”." 2
    enter env "${clang_environment[@]}" python3 "$parts/fuzz.py" "$(toolchain)" "${HEPATICA_FUZZ_SECONDS:-600}" "$@"
  fi
  if [ "${1:-}" = flatpak ] || [ "${1:-}" = fleet ]; then
    test_in_flatpak "$1"
  fi
  case " $* " in
    *' orca '*) use_extra_root orca ;;
  esac
  enter python3 "$parts/tests.py" "$(toolchain)" "$@"
}

# The order matters: the articles' template is made of the header, and the languages follow the templates.
command_strings () {
  prepare
  build_project src/tools/hepatica-content
  (enter "$build/src/tools/hepatica-content" strings data/content po/content/content-strings.h)
  # The address of a link is a part of the text: a translation is checked against it.
  local targets
  for targets in 'hepatica-pot hepatica-content-pot' 'hepatica-update-po hepatica-content-update-po'; do
    # shellcheck disable=SC2086
    (enter ninja -C "$build" --quiet $targets 2>&1) | sed '/embedded URL/d' >&2
  done
}

command_bench () {
  local yelp=yelp
  prepare
  build_project src/hepatica src/tools/hepatica-content data/gschemas.compiled tests/bench/{bare,lookups,reading}
  use_extra_root bench
  [ "$way" != native ] || have yelp || yelp=''
  say "Measuring; this takes some minutes, and should be all that the computer does."
  enter bash "$parts/headless.sh" 1200x800 python3 -B "$parts/bench.py" "$build" $yelp
}

command_clean () {
  make_state_folder
  local clean_root clean_build
  lock clean_root root exclusive "Waiting for another ./dev, which is using the development root."
  lock clean_build build exclusive "Waiting for another ./dev, which is building or testing."
  # The locks go last, so that a ./dev started meanwhile waits for the end.
  find "$state" -mindepth 1 -maxdepth 1 ! -name '*.lock' -exec rm -rf {} +
  rm -rf "$project"/_build* "$state"
}
