#!/usr/bin/env bash
# Measures and prints: one table beside peers (what | TenantLink | peer | ratio), then a table for each part of the program.
# Medians; in brackets smallest and largest. Nothing is asserted. What it does meanwhile is said on stderr.
#   bash tests/bench/run.sh              preset release, 100,000 services
#   bash tests/bench/run.sh --quick      a look: three times each instead of fifteen, without invitations and Check all
#   bash tests/bench/run.sh --million    also 1,000,000 services and as many invitations (3 GB of disk, some minutes)
#   bash tests/bench/run.sh --no-peers   the program alone: nothing is installed for comparison
set -eu
cd "$(dirname "$0")/../.."
top=$PWD

quick="" million="" peers=yes
if [ "${1:-}" = "--inside" ]; then # this script again, on the display, beside sandbox and keyring
    bin=$2 work=$3 npm=$4
    shift 4
fi
for word in "$@"; do
    case "$word" in
    --quick) quick=yes ;;
    --million) million=yes ;;
    --no-peers) peers="" ;;
    *) sed -n '2,7s/^# \{0,1\}//p' tests/bench/run.sh >&2 && exit 2 ;;
    esac
done
say() { echo "bench: $*" >&2; }

started() { # TITLE FOLDER
    if [ -x "$bin/bench_start" ]; then
        "$bin/bench_start" 15 "$1" "$bin/tenantlink" --language en --data-dir "$2"
    else
        echo "| not measured: libxcb1-dev is missing | |"
    fi
}

measure() {
    say "check" && "$bin/bench_check" "$bin" tests/sandbox/tenants.json
    say "provisioning and import" && "$bin/bench_making" tests/sandbox/tenants.json "$work/making" 100000
    say "100,000 services" && "$bin/bench_fill" 100000 "$work/100000" >"$work/fill"
    [ -z "$million" ] || { say "1,000,000 services" && "$bin/bench_fill" 1000000 "$work/1000000" >>"$work/fill"; }
    say "start"
    printf '\n| Start of the program, under Xvfb | |\n| --- | --- |\n'
    started "no service" "$work/empty"
    started "100,000 services" "$work/100000"
    [ -z "$million" ] || started "1,000,000 services" "$work/1000000"
    say "pages"
    "$bin/bench_services" "$work/100000"
    [ -z "$million" ] || "$bin/bench_services" "$work/1000000"
    "$bin/bench_pages" "$([ -n "$quick" ] && echo 10000 || echo 50000)" "$work/pages"
    rm -rf "$work/pages"
    if [ -z "$quick" ]; then
        say "Check all, invitations"
        "$bin/bench_fill" 10000 "$work/10000" >/dev/null
        "$bin/bench_checkall" tests/sandbox/tenants.json "$work/10000" "$work/100000"
        "$bin/bench_invitations" 10 "$work/ten"
        "$bin/bench_invitations" 100000 "$work/hundred"
        rm -rf "$work/10000" "$work/hundred"
        [ -z "$million" ] || "$bin/bench_invitations" 1000000 "$work/millions"
    fi
    printf '\n| Data in the oldest schema | |\n| --- | --- |\n'
    cat "$work/fill"
}

if [ -n "${bin:-}" ]; then
    [ -z "$quick" ] || export TENANTLINK_BENCH_RUNS="${TENANTLINK_BENCH_RUNS:-3}"
    measure >"$work/details"
    if [ -n "$peers" ]; then
        say "peers"
        set -- 100000 "$work/100000"
        [ -z "$million" ] || set -- "$@" 1000000 "$work/1000000"
        python3 tests/bench/compare.py "$bin" "$work" "${TENANTLINK_BENCH_RUNS:-15}" "$npm" "$@"
    fi
    cat "$work/details"
    exit 0
fi

if [ -n "${TENANTLINK_BENCH_BIN:-}" ]; then # programs that were built before
    bin=$TENANTLINK_BENCH_BIN
else
    bash packaging/install-deps.sh build run
    command -v ccache >/dev/null 2>&1 && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    cmake --preset release --log-level=WARNING >/dev/null
    cmake --build --preset release --target benches >/dev/null
    bin=$top/build/release/bin
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-bench.XXXXXX")
child=""
trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true; rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# The peers: from npm into a folder that goes away again; DB Browser from Debian. What cannot be had is said in its row.
npm="-"
if [ -n "$peers" ]; then
    if ! command -v sqlitebrowser >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "installing sqlitebrowser"
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends sqlitebrowser >/dev/null 2>&1 || true
    fi
    npm=$work/npm
    mkdir -p "$npm" && cp tests/bench/peers/package.json "$npm"
    say "installing peers from npm"
    if ! (cd "$npm" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error >/dev/null 2>&1); then
        npm="-"
    fi
fi
echo "$(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)," \
    "$(. /etc/os-release && echo "$PRETTY_NAME"), preset release, caches warm, load $(cut -d' ' -f1-3 /proc/loadavg)"
versions=""
[ "$npm" = "-" ] || versions="Node.js $(node --version), $(sed -n 's/^ *"\(@[^"]*\)": "\(.*\)".*/\1 \2/p' "$npm/package.json" | paste -sd,), "
[ -z "$peers" ] || echo "peers: ${versions}$(curl --version | sed -n '1s/^\(curl [^ ]*\).*/\1/p')," \
    "sqlite3 $(sqlite3 --version 2>/dev/null | cut -d' ' -f1), $(dpkg-query -W -f='DB Browser for SQLite ${Version}' sqlitebrowser 2>/dev/null || true)"
echo
tests/tour/with_sandbox.sh "$bin" "$work" tests/tour/with_display.sh 1280x900 tests/adapters/with_keyring.sh \
    bash tests/bench/run.sh --inside "$bin" "$work" "$npm" "$@" &
child=$!
code=0
wait "$child" || code=$?
child=""
exit "$code"
