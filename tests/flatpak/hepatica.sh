#!/bin/bash
# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hepatica.sh [ARGUMENT…]: the Flatpak in place of the program that was built.
exec flatpak run --user --die-with-parent --env=GSK_RENDERER=cairo --env=GDK_DISABLE=gl,vulkan io.github.hepatica.Hepatica "$@"
