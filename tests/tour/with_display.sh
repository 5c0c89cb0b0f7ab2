#!/bin/sh
# with_display.sh WIDTHxHEIGHT CMD [ARG...]
# Runs CMD on a virtual X display of its own (Xvfb, a free number, a cookie of its own) and removes the display afterwards,
# also when this script is told to end. The exit code is CMD's; 125: the display did not come up.
set -eu

screen=$1
shift
for need in Xvfb xauth mkfifo; do
    command -v "$need" >/dev/null || {
        echo "with_display.sh: $need is missing; apt-get install xvfb xauth" >&2
        exit 125
    }
done
# A child that ends with this script even if the script is killed the hard way.
tied=""
setpriv --pdeathsig KILL true 2>/dev/null && tied="setpriv --pdeathsig KILL"

folder=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-display.XXXXXX")
server="" child=""
clean() {
    [ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true
    [ -z "$server" ] || kill -TERM "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap clean EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP

cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
cookies() { xauth -q -f "$folder/cookies" add "$1" . "$cookie" 2>/dev/null; }
cookies :0 # a server takes every cookie of its file, whatever the number
mkfifo "$folder/number"
# shellcheck disable=SC2086
$tied Xvfb -displayfd 9 -screen 0 "${screen}x24" -nolisten tcp -auth "$folder/cookies" 9>"$folder/number" >"$folder/log" 2>&1 </dev/null &
server=$!
read -r number <"$folder/number" || number=""
[ -n "$number" ] || {
    echo "with_display.sh: Xvfb did not come up:" >&2
    cat "$folder/log" >&2
    exit 125
}
cookies ":$number"

exec 3<&0 # a background job would lose its stdin
DISPLAY=":$number" XAUTHORITY="$folder/cookies" env -u WAYLAND_DISPLAY "$@" <&3 3<&- &
child=$!
code=0
wait "$child" || code=$?
child=""
exit "$code"
