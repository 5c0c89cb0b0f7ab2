#!/bin/sh
# walk.sh BIN [FLOW...]
# Walks the real program as a screen reader does: BIN/tenantlink and BIN/tenantlink-sandbox on a virtual display, with a D-Bus
# session, a keyring and an AT-SPI registry of their own. Without a FLOW all of them. Exit status 0 only if nothing was found.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" = "--inside" ]; then # this script again, on the display, in the session, beside the sandbox
    shift
    for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
        [ -x "$launcher" ] && break
    done
    "$launcher" --launch-immediately >/dev/null 2>&1 &
    bus=$!
    trap 'kill -TERM "$child" "$bus" 2>/dev/null || true' TERM INT HUP
    child=$bus
    gdbus wait --session --timeout 20 org.a11y.Bus
    # Debian's own Python: only that one has the bindings.
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=1 PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$here/walk.py" "$@" &
    child=$!
    code=0
    wait "$child" || code=$?
    kill -TERM "$bus" 2>/dev/null || true
    exit "$code"
fi

bin=$(cd "$1" && pwd)
shift
for need in xdotool /usr/bin/python3; do
    command -v "$need" >/dev/null || {
        echo "walk.sh: $need is missing; bash packaging/install-deps.sh test" >&2
        exit 125
    }
done
/usr/bin/python3 -c 'import pyatspi' || {
    echo "walk.sh: apt-get install python3-pyatspi at-spi2-core" >&2
    exit 125
}
work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-walk.XXXXXX")
child=""
trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true; rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP
tour="$here/../tour"
"$tour/with_sandbox.sh" "$bin" "$work" "$tour/with_display.sh" 1400x1000 "$here/../adapters/with_keyring.sh" \
    "$here/walk.sh" --inside "$bin" "$work" "$@" &
child=$!
code=0
wait "$child" || code=$?
child=""
exit "$code"
