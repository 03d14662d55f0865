#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what is given to people, into the folder packages (or the one named): two Debian packages, `inlet` (designer)
# and `inlet-runner` (runner and handler host, no windows), and a .tar.gz of the whole install tree.
#   sh packaging/build-packages.sh [FOLDER]
# INLET_PACKAGE_BUILD names the build folder (build-packages), INLET_JOBS the number of compilers at a time.
set -eu
cd "$(dirname "$0")/.."

target=$(realpath -m "${1:-packages}")
build=${INLET_PACKAGE_BUILD:-build-packages}
jobs=${INLET_JOBS:-$(nproc)}
umask 022

sh packaging/install-dependencies.sh build package

# As Debian hardens its own packages. Paths of this machine do not belong into what is given away.
hardening="-fstack-protector-strong -D_FORTIFY_SOURCE=2 -Wformat -Werror=format-security -ffile-prefix-map=$PWD=."
cmake -G Ninja -S . -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DINLET_TESTS=OFF \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_FLAGS="$hardening" \
    -DCMAKE_EXE_LINKER_FLAGS="-Wl,-z,relro -Wl,-z,now -Wl,--as-needed" >/dev/null
cmake --build "$build" -j "$jobs"
desktop-file-validate packaging/desktop/org.inlet.Inlet.desktop
appstreamcli validate --no-net packaging/desktop/org.inlet.Inlet.metainfo.xml
(cd "$build" && cpack -G "DEB;TGZ" -B "$target" >/dev/null)
rm -rf "$target/_CPack_Packages"

# Clean but for what packaging/debian/*.lintian-overrides names with the reason.
lintian --fail-on error,warning --tag-display-limit 0 "$target"/*.deb
ls -l "$target"
