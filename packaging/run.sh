#!/usr/bin/env bash
# Builds TenantLink and runs it on the sandbox, a simulated Microsoft on this computer. Nothing leaves the computer.
#   bash packaging/run.sh             the window, until you close it; without a display the tour
#   bash packaging/run.sh --tour      the tour: the main job by itself, a picture of every page in build/tour
#   bash packaging/run.sh --dark      the tour with dark colours, in build/tour/dark
#   bash packaging/run.sh --scale 2   the tour on a 200 % display, in build/tour/scale-2
# Installs what is missing on Debian 12 (root or sudo). Your own data, settings and keychain entries are not touched,
# except that the window's client secrets go to your session's keychain, as they always do.
set -eu
cd "$(dirname "$0")/.."
top=$PWD

tour=false
look=()
while [ $# -gt 0 ]; do
    case $1 in
        --tour) tour=true ;;
        --dark) tour=true; look+=(--dark) ;;
        --scale)
            [ "${2:-}" = 2 ] || { echo "run.sh: --scale takes 2" >&2; exit 2; }
            tour=true; look+=(--scale 2); shift ;;
        -h | --help) sed -n '2,8s/^# \{0,1\}//p' packaging/run.sh; exit 0 ;;
        *) echo "run.sh: unknown word: $1 (try --help)" >&2; exit 2 ;;
    esac
    shift
done

bash packaging/install-deps.sh build run
command -v ccache >/dev/null 2>&1 && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
cmake --preset release --log-level=WARNING
cmake --build --preset release --target tenantlink tenantlink-sandbox tenantlink-tour
bin=$top/build/release/bin

# One signal to this script ends everything that it started; each of these scripts cleans up behind itself.
child=""
trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP
run() {
    "$@" &
    child=$!
    local code=0
    wait "$child" || code=$?
    child=""
    return "$code"
}

if ! $tour && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display (DISPLAY and WAYLAND_DISPLAY are not set)."
    echo "The main job runs by itself instead: on a virtual display, with a D-Bus session and a keyring of its own."
    tour=true
fi
if $tour; then
    pictures=build/tour
    case " ${look[*]:-} " in *" --dark "*) pictures+=/dark ;; esac
    case " ${look[*]:-} " in *" --scale "*) pictures+=/scale-2 ;; esac
    run tests/tour/tour.sh "$bin" "$pictures" ${look[@]+"${look[@]}"}
    exit 0
fi

# The window. Without a keychain in this session it gets one of its own that lasts as long as the window.
data=$top/build/run-data
keyring=()
has_keychain() { # without a session bus nothing may be asked: that would start one
    [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/bus" ] || return 1
    gdbus wait --session --timeout 1 org.freedesktop.secrets 2>/dev/null ||
        gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
            --method org.freedesktop.DBus.ListActivatableNames 2>/dev/null | grep -q "'org.freedesktop.secrets'"
}
if ! has_keychain; then
    echo "This session has no keychain (Secret Service). The program gets one that ends with its window."
    keyring=(env "XAUTHORITY=${XAUTHORITY:-$HOME/.Xauthority}" tests/adapters/with_keyring.sh)
    rm -rf "$data" # its secrets went with the last keyring
fi
[ -e "$data/tenantlink.sqlite" ] || "$bin/tenantlink-tour" --seed tests/tour/customers.csv --data "$data"
echo
echo "What you can type in (made-up values of the simulated Microsoft; they are good for nothing else):"
echo
"$bin/tenantlink-tour" --list-tenants tests/sandbox/tenants.json
echo
echo "In the window: Add Service > Direct Routing. Data: $data"
echo "For the whole way from registration to calls take Alpine Ski House Alps: the tenant allows everything."
echo "When Routing and DNS shows a TXT record, publish it in the simulated DNS by"
echo "  sh $data/publish.sh NAME VALUE"
mkdir -p "$data"
cat >"$data/publish.sh" <<'END'
#!/bin/sh
# publish.sh NAME VALUE: a TXT record in the DNS of the sandbox that runs now.
url=$(sed -n 's/.*listening on \(http[^ ]*\).*/\1/p' "$(dirname "$0")/sandbox/sandbox.log" | head -n 1)
exec python3 -c 'import json, sys, urllib.request as web
ask = web.Request(sys.argv[1] + "/sandbox/dns", json.dumps({"name": sys.argv[2], "txt": sys.argv[3]}).encode(), {"Content-Type": "application/json"})
web.urlopen(ask)
print("published")' "$url" "$1" "$2"
END
# shellcheck disable=SC2016
run tests/tour/with_sandbox.sh "$bin" "$data/sandbox" \
    sh -c 'exec "$@" --cloud-file "$TENANTLINK_CLOUD_FILE"' sh ${keyring[@]+"${keyring[@]}"} "$bin/tenantlink" --data-dir "$data"
