#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the designer on the sample project with its practice mailbox.
# Without a display the sample runs headless and its log is printed. Safe to run again: the second time takes seconds.
set -eu
cd "$(dirname "$0")/.."

echo "== Packages"
sh packaging/install-dependencies.sh build
echo "== Build (folder build)"
[ -f build/build.ninja ] || cmake -G Ninja -S . -B build -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >/dev/null
cmake --build build --target inlet inlet-run inlet-handler

# A copy to play with: saving in the designer must not change the sources.
if [ ! -d build/sample ]; then
    cp -R resources/sample build/sample
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== Designer on build/sample/sample.inlet"
    exec build/bin/inlet build/sample/sample.inlet
fi
echo "== No display: one run of build/sample/sample.inlet"
exec build/bin/inlet-run run build/sample/sample.inlet --once
