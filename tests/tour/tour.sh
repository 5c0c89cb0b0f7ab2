#!/bin/sh
# tour.sh BIN PICTURES [--dark] [--scale 2]
# The main job by itself, on the program's own windows: a virtual display, a D-Bus session and a gnome-keyring of its own,
# a sandbox, real SQLite, real HTTP. Saves a PNG of every page in PICTURES. TENANTLINK_TOUR_SCENES names some of the scenes; else all. Exit status 0 only if every step was seen to succeed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" = "--inside" ]; then # this script again, beside the sandbox and on the display
    bin=$2 pictures=$3 work=$4
    shift 4
    look="$*"
    child=""
    trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true' EXIT
    trap 'exit 143' TERM
    trap 'exit 130' INT
    trap 'exit 129' HUP
    tour() { # scenes, what goes before the program
        scenes=$1
        shift
        # shellcheck disable=SC2086
        "$@" "$bin/tenantlink-tour" --scenes "$scenes" --pictures "$pictures" --data "$work/$scenes" \
            --tenants "$here/../sandbox/tenants.json" --customers "$here/customers.csv" $look &
        child=$!
        wait "$child"
        child=""
    }
    keyring="$here/../adapters/with_keyring.sh"
    for scene in ${TENANTLINK_TOUR_SCENES:-main services invitations creations failures no-keychain}; do
        case $scene in
            no-keychain) tour no-keychain "$keyring" --no-daemon ;;
            *) tour "$scene" "$keyring" ;;
        esac
    done
    exit 0
fi

bin=$(cd "$1" && pwd)
shown=$2
mkdir -p "$shown"
pictures=$(cd "$shown" && pwd)
shift 2
screen=1280x900
case " $* " in *" --scale 2 "*) screen=2560x1440 ;; esac

rm -f "$pictures"/*.png
work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-tour.XXXXXX")
child=""
trap '[ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true; rm -rf "$work"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP
"$here/with_sandbox.sh" "$bin" "$work" "$here/with_display.sh" "$screen" "$here/tour.sh" --inside "$bin" "$pictures" "$work" "$@" &
child=$!
code=0
wait "$child" || code=$?
child=""
[ "$code" -eq 0 ] || exit "$code"
echo "$(find "$pictures" -maxdepth 1 -name '*.png' | wc -l) pictures in $shown"
