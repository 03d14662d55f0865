#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the handbook anew: resources/handbook/pictures/*.png. Needs no display.
# Run it after a window changed, look at what changed, commit. Needs the packages pngquant and optipng.
set -eu
cd "$(dirname "$0")/.."

sh packaging/install-dependencies.sh build pictures
build=${INLET_BUILD:-build}
[ -f "$build/build.ninja" ] || cmake -G Ninja -S . -B "$build" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >/dev/null
cmake --build "$build" --target handbookpictures inlet-run inlet-handler

pictures=resources/handbook/pictures
home=$(mktemp -d)
trap 'rm -r "$home"' EXIT
mkdir -p "$pictures"
env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home" LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen \
    QT_STYLE_OVERRIDE=Fusion "$build/bin/handbookpictures" "$pictures"
# A window has few colours: a palette makes the files a quarter as large.
pngquant --force --ext .png --speed 1 32 "$pictures"/*.png
optipng -quiet -o5 -strip all "$pictures"/*.png
ls -l "$pictures"
