#!/usr/bin/env bash
# Measures and prints one table. Medians; in brackets smallest and largest. Nothing is asserted.
#   bash tests/bench/run.sh              preset release, 100,000 services
#   bash tests/bench/run.sh --million    also 1,000,000 services and as many invitations (3 GB of disk, some minutes)
set -eu
cd "$(dirname "$0")/../.."
top=$PWD

if [ "${1:-}" = "--inside" ]; then # this script again, on the display, beside sandbox and keyring
    bin=$2 work=$3 million=$4
    "$bin/bench_check" "$bin" tests/sandbox/tenants.json
    printf '\n| Start of the program, under Xvfb | |\n| --- | --- |\n'
    if [ -x "$bin/bench_start" ]; then
        "$bin/bench_start" 15 "no service" "$bin/tenantlink" --language en --data-dir "$work/empty"
        "$bin/bench_fill" 100000 "$work/100000" >"$work/fill"
        "$bin/bench_start" 15 "100,000 services" "$bin/tenantlink" --language en --data-dir "$work/100000"
    else
        echo "| not measured: libxcb1-dev is missing | |"
        "$bin/bench_fill" 100000 "$work/100000" >"$work/fill"
    fi
    "$bin/bench_services" "$work/100000"
    "$bin/bench_fill" 10000 "$work/10000" >/dev/null
    "$bin/bench_checkall" tests/sandbox/tenants.json "$work/10000" "$work/100000"
    rm -rf "$work/10000"
    "$bin/bench_invitations" 10 "$work/ten"
    "$bin/bench_invitations" 100000 "$work/hundred"
    rm -rf "$work/hundred"
    cat "$work/fill"
    rm -rf "$work/100000"
    if [ "$million" = --million ]; then
        "$bin/bench_fill" 1000000 "$work/1000000" >"$work/fill"
        "$bin/bench_services" "$work/1000000"
        cat "$work/fill"
        rm -rf "$work/1000000"
        "$bin/bench_invitations" 1000000 "$work/million"
    fi
    exit 0
fi

bash packaging/install-deps.sh build run
command -v ccache >/dev/null 2>&1 && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
cmake --preset release --log-level=WARNING >/dev/null
cmake --build --preset release --target benches >/dev/null
bin=$top/build/release/bin
work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-bench.XXXXXX")
child=""
trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true; rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
echo "$(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)," \
    "$(. /etc/os-release && echo "$PRETTY_NAME"), preset release, caches warm"
tests/tour/with_sandbox.sh "$bin" "$work" tests/tour/with_display.sh 1280x900 tests/adapters/with_keyring.sh \
    bash tests/bench/run.sh --inside "$bin" "$work" "${1:-}" &
child=$!
code=0
wait "$child" || code=$?
child=""
exit "$code"
