#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The part of test-packages.sh that runs in the clean system. Ends at the first thing that is not as it should be.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
examples=/usr/share/doc/inlet-runner/examples

step() {
    echo "== $*"
}

fail() {
    echo "test-packages: $*" >&2
    exit 1
}

# As a user who is nobody special.
as_user() {
    setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/anna XDG_RUNTIME_DIR=/home/anna/run "$@"
}

mkdir -p /home/anna/run
chmod 0700 /home/anna/run
apt-get update -qq

step "The runner alone"
apt-get install -y -qq --no-install-recommends /inlet/runner.deb >/dev/null
dpkg -l libqt6widgets6 2>/dev/null | grep -q '^ii' && fail "the runner brings Qt Widgets"
ldd /usr/bin/inlet-run /usr/bin/inlet-handler | grep 'not found' && fail "a library is missing"
inlet-run --version
inlet-handler --version
cp -r $examples/sample /home/anna/sample
chown -R 1000:1000 /home/anna
as_user inlet-run check /home/anna/sample/sample.inlet
as_user inlet-run test /home/anna/sample/sample.inlet --log text
as_user inlet-run run /home/anna/sample/sample.inlet inmail --once >/inlet/run.log
cat /inlet/run.log
grep -q 'Task finished' /inlet/run.log || fail "the run did not finish"
[ -f $examples/inlet-support.service ] || fail "no unit among the examples"
[ -f /usr/share/man/man1/inlet-run.1.gz ] || fail "no manual page"

step "The designer"
apt-get install -y -qq --no-install-recommends /inlet/designer.deb shared-mime-info desktop-file-utils >/dev/null
ldd /usr/bin/inlet | grep 'not found' && fail "a library is missing"
inlet --version
grep -q 'x-inlet-project+json:\*.inlet' /usr/share/mime/globs || fail "the MIME type is not registered"
grep -q 'x-inlet-project+json=org.inlet.Inlet.desktop' /usr/share/applications/mimeinfo.cache ||
    fail "the designer is not registered for projects"
# It has to be there until it is told to end, and to know the project then.
status=0
as_user QT_QPA_PLATFORM=offscreen timeout 20 inlet /home/anna/sample/sample.inlet || status=$?
[ $status -eq 124 ] || fail "the designer ended with status $status"
grep -r 'sample.inlet' /home/anna/.config/Inlet || fail "the designer did not open the project"

step "Removing both"
apt-get purge -y -qq inlet inlet-runner >/dev/null
left=$(find /usr /etc /var/lib -path /var/lib/dpkg -prune -o -path /var/lib/apt -prune -o -name '*inlet*' -print)
[ -z "$left" ] || fail "left behind: $left"

step "The install tree, beside what the packages brought"
mkdir /inlet/tree
tar -xzf /inlet/tree.tar.gz -C /inlet/tree --strip-components=1
[ -x /inlet/tree/usr/bin/inlet ] || fail "no designer in the install tree: $(find /inlet/tree -maxdepth 3)"
as_user /inlet/tree/usr/bin/inlet-run check /home/anna/sample/sample.inlet
as_user /inlet/tree/usr/bin/inlet-run run /home/anna/sample/sample.inlet inmail --once >/dev/null

step "All as it should be"
