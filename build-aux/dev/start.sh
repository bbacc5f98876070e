#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# start.sh BUILD PROGRAM [ARGUMENT…]: runs PROGRAM so that it finds the settings and data of a build that is not installed.
set -euo pipefail

# shellcheck source=/dev/null
source "$1/devenv.sh"
exec "${@:2}"
