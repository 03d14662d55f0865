#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X server of its own with a window manager: sh with-display.sh PROGRAM [ARGUMENT...]
# Focus, shortcuts and maximising are the window manager's; without one a test would see something else than people do.
set -eu
folder=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/display" 2>"$folder/log" &
server=$!
trap 'kill $server 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
# The server writes its number once it accepts connections.
while [ ! -s "$folder/display" ]; do
    kill -0 $server 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 0.05
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY QT_QPA_PLATFORM=xcb
openbox --startup "touch $folder/managed" 2>/dev/null &
while [ ! -e "$folder/managed" ]; do
    sleep 0.05
done
"$@"
