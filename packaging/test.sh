#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests. Safe to run again: only what changed is built.
#   --ci  also: the format of the sources, warnings as errors, the tests under ASan+UBSan, a short run of each fuzz target
set -eu
cd "$(dirname "$0")/.."

ci=no
case "${1:-}" in
"") ;;
--ci) ci=yes ;;
*)
    echo "usage: sh packaging/test.sh [--ci]" >&2
    exit 64
    ;;
esac

# configure FOLDER OPTION...
configure() {
    folder=$1
    shift
    cmake -G Ninja -S . -B "$folder" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" >/dev/null
}

# run_tests FOLDER
run_tests() {
    ctest --test-dir "$1" --output-on-failure -j "$(nproc)"
}

echo "== Packages"
if [ $ci = yes ]; then
    sh packaging/install-dependencies.sh build test ci
    echo "== Format"
    git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror
    echo "== Build with warnings as errors (folder build)"
    configure build -DINLET_WERROR=ON
else
    sh packaging/install-dependencies.sh build test
    echo "== Build (folder build)"
    [ -f build/build.ninja ] || configure build
fi
cmake --build build
echo "== Tests"
run_tests build

[ $ci = yes ] || exit 0

echo "== Build with AddressSanitizer and UndefinedBehaviorSanitizer (folder build-asan)"
configure build-asan -DINLET_WERROR=ON -DINLET_SANITIZE=address,undefined -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1"
cmake --build build-asan
echo "== Tests under the sanitizers"
run_tests build-asan

echo "== Fuzz targets (folder build-fuzz)"
configure build-fuzz -DCMAKE_CXX_COMPILER=clang++ -DINLET_FUZZ=ON -DINLET_DESIGNER=OFF -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1"
cmake --build build-fuzz --target fuzz_targets
for target in build-fuzz/bin/fuzz_*; do
    echo "-- $(basename "$target")"
    case $target in
    *fuzz_message) seeds=tests/data/messages ;;
    *fuzz_project) seeds=tests/data/projects ;;
    *) seeds= ;;
    esac
    # What is found goes to a folder of its own, not to the seeds. A fixed seed: what a run finds, the next one finds again.
    found=$(mktemp -d)
    # shellcheck disable=SC2086 # no seeds, no argument
    "$target" -seed=1 -max_total_time="${INLET_FUZZ_SECONDS:-10}" -rss_limit_mb=4096 "$found" $seeds
    rm -r "$found"
done
