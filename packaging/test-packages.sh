#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packages in a clean Debian 12, opens the sample project there, and removes them again. Takes minutes and
# the network, and needs root, so it is no part of ctest:
#   sh packaging/build-packages.sh && sudo sh packaging/test-packages.sh [FOLDER]
set -eu
cd "$(dirname "$0")/.."

packages=$(realpath "${1:-packages}")
runner=$(ls "$packages"/inlet-runner_*.deb)
designer=$(ls "$packages"/inlet_*.deb)
tree=$(ls "$packages"/inlet-*.tar.gz)

sh packaging/install-dependencies.sh cleanroot
# The hooks copy packages and script into the new system, run the script there, and throw everything away.
export INLET_RUNNER="$runner" INLET_DESIGNER="$designer" INLET_TREE="$tree"
mmdebstrap --variant=minbase --include=ca-certificates --format=null \
    --customize-hook='mkdir "$1/inlet"' \
    --customize-hook='cp "$INLET_RUNNER" "$1/inlet/runner.deb"' \
    --customize-hook='cp "$INLET_DESIGNER" "$1/inlet/designer.deb"' \
    --customize-hook='cp "$INLET_TREE" "$1/inlet/tree.tar.gz"' \
    --customize-hook='cp packaging/test-packages-inside.sh "$1/inlet/test.sh"' \
    --customize-hook='chroot "$1" sh /inlet/test.sh' \
    bookworm
