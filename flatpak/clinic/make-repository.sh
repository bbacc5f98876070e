#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make-repository.sh REPOSITORY URL KEY SOURCE…: makes or renews the Flatpak repository of a clinic, in the folder
# REPOSITORY, which a web server gives out as URL. Each SOURCE is a bundle (a .flatpak file) or the folder of another
# repository, such as that of flatpak-builder. Everything is signed with the GPG key KEY of whoever runs this.
# To go back to an earlier release, run it again with the earlier bundle.
set -euo pipefail

if [ $# -lt 4 ]; then
  sed -n 's/^# \?//; 4,8p' "$0" >&2
  exit 2
fi
repository=$1 url=${2%/} key=$3
shift 3
collection=io.github.hepatica.Clinic

fingerprint=$(gpg --batch --with-colons --list-secret-keys "$key" | awk -F: '$1 == "fpr" { print $10; exit }')
[ -n "$fingerprint" ] || {
  echo "There is no secret key “$key”." >&2
  exit 1
}
signed=(--gpg-sign="$fingerprint")
[ -z "${GNUPGHOME:-}" ] || signed+=(--gpg-homedir="$GNUPGHOME")

[ -e "$repository/config" ] || ostree init --mode=archive --collection-id="$collection" --repo="$repository"

for source; do
  if [ -d "$source" ]; then
    ostree refs --repo="$source" | grep -E '^(app|runtime)/' | while read -r ref; do
      flatpak build-commit-from --src-repo="$source" --src-ref="$ref" --no-update-summary --force --timestamp=NOW "${signed[@]}" "$repository" "$ref"
    done
  else
    # A bundle becomes the newest commit also when it is one that was here before.
    loose=$(mktemp -d)
    ostree init --mode=archive --repo="$loose"
    flatpak build-import-bundle --no-update-summary "$loose" "$source"
    ostree refs --repo="$loose" | grep -E '^(app|runtime)/' | while read -r ref; do
      flatpak build-commit-from --src-repo="$loose" --src-ref="$ref" --no-update-summary --force --timestamp=NOW "${signed[@]}" "$repository" "$ref"
    done
    rm -rf "$loose"
  fi
done

flatpak build-update-repo --title="Hepatica at the clinic" --default-branch=stable --collection-id="$collection" \
  --deploy-collection-id "${signed[@]}" --generate-static-deltas --prune --prune-depth=5 "$repository"

cat >"$repository/hepatica.flatpakrepo" <<REMOTE
[Flatpak Repo]
Title=Hepatica at the clinic
Url=$url/
CollectionID=$collection
GPGKey=$(gpg --batch --export "$fingerprint" | base64 -w0)
REMOTE
