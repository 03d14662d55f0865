#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian 12 packages that are missing: sh packaging/install-dependencies.sh GROUP...
# Does nothing, and needs no root, when all of them are there.
set -eu

build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-declarative-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-qpa-plugins qtkeychain-qt6-dev libsecret-1-0
    libqscintilla2-qt6-dev libmd4c-dev libmd4c-html0-dev libgl-dev libgmime-3.0-dev libgsasl-dev libssl-dev
    libseccomp-dev libqt6sql6-sqlite tzdata ca-certificates fonts-dejavu-core fonts-noto-cjk"
test="xvfb xauth openbox dbus gnome-keyring libsecret-tools dovecot-pop3d openssl man-db"
package="lintian appstream desktop-file-utils gzip dpkg-dev man-db"
cleanroot="mmdebstrap"
pictures="pngquant optipng"
ci="clang clang-format libclang-rt-14-dev"

wanted=""
for group in "$@"; do
    case "$group" in
    build) wanted="$wanted $build" ;;
    test) wanted="$wanted $test" ;;
    package) wanted="$wanted $package" ;;
    cleanroot) wanted="$wanted $cleanroot" ;;
    pictures) wanted="$wanted $pictures" ;;
    ci) wanted="$wanted $ci" ;;
    *)
        echo "install-dependencies: unknown group '$group' (build, test, package, cleanroot, pictures, ci)" >&2
        exit 64
        ;;
    esac
done

missing=""
for package in $wanted; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "These packages are missing, and neither root nor sudo is there to install them:$missing" >&2
    exit 1
fi

echo "Installing$missing"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# RUNLEVEL=1 keeps invoke-rc.d from starting a server that is installed for the tests only.
# shellcheck disable=SC2086 # the list is split on purpose
$as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
