#!/bin/sh
# run.sh BIN --report DIR [--visible [--pace MS]] [--tenant-file FILE] [--list] [WORD...]
# The UI test scripts: a virtual display (or yours: --visible), a D-Bus session and a gnome-keyring of their own, a sandbox.
# With --tenant-file there is no sandbox, unless TENANTLINK_CLOUD_FILE names its cloud. Exit code: tenantlink-ui's.
set -eu

# The client secret of a real tenant goes to the tests by a pipe: the programs around them have no business with it.
unset secret
secret=${TENANTLINK_UI_SECRET:-}
unset TENANTLINK_UI_SECRET TENANTLINK_UI_SECRET_FD
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "$1" && pwd)
shift
visible=false real=false list=false pace=""
for word in "$@"; do
    case $word in
    --visible) visible=true ;;
    --pace | --pace=*) pace=given ;;
    --tenant-file | --tenant-file=*) real=true ;;
    --list) list=true ;;
    esac
done
if $list; then
    exec "$bin/tenantlink-ui" "$@"
fi
if $visible && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "run.sh: --visible needs a display, and there is none (DISPLAY and WAYLAND_DISPLAY are not set)" >&2
    exit 2
fi

set -- "$here/../adapters/with_keyring.sh" "$bin/tenantlink-ui" --tenants "$here/../sandbox/tenants.json" "$@"
if $visible; then
    [ -n "$pace" ] || set -- "$@" --pace 700
    # The keyring's session has a home of its own.
    XAUTHORITY=${XAUTHORITY:-$HOME/.Xauthority}
    export XAUTHORITY
    case "${WAYLAND_DISPLAY:-/}" in
    /*) ;;
    *)
        WAYLAND_DISPLAY=$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY
        export WAYLAND_DISPLAY
        ;;
    esac
else
    set -- "$here/../tour/with_display.sh" 1280x900 "$@"
fi
if $real; then
    if [ -n "$secret" ]; then
        TENANTLINK_UI_SECRET_FD=8
        export TENANTLINK_UI_SECRET_FD
        exec 8<<END
$secret
END
    fi
    unset secret
    exec "$@"
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-ui.XXXXXX")
child=""
trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true; rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP
"$here/../tour/with_sandbox.sh" "$bin" "$work" "$@" &
child=$!
code=0
wait "$child" || code=$?
child=""
exit "$code"
