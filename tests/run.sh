#!/usr/bin/env bash
# Installs what is needed, builds, runs every test. The closing line is ctest's.
#   bash tests/run.sh                preset dev, all tests
#   bash tests/run.sh asan           preset asan, all tests
#   bash tests/run.sh dev -R store   further words go to ctest
#   bash tests/run.sh ui             the UI test scripts, with a report (tests/ui/README.md); further words go to them
set -eu
called_from=$PWD
cd "$(dirname "$0")/.."
project=$PWD

preset=dev
case "${1:-}" in dev | asan | release) preset=$1; shift ;; esac

if [ "${1:-}" = ui ]; then
    shift
    env -u TENANTLINK_UI_SECRET bash packaging/install-deps.sh build run
    cd "$called_from" # files and folders are named from there
    exec bash "$project/tests/ui/start.sh" "$@"
fi

bash packaging/install-deps.sh build run test
command -v ccache >/dev/null 2>&1 && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
cmake --preset "$preset" --log-level=WARNING
cmake --build --preset "$preset"
# Two more than there are processors: many tests wait for a clock or another process.
ctest --preset "$preset" -j "$(($(nproc) + 2))" "$@"
