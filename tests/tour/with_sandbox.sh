#!/bin/sh
# with_sandbox.sh BIN FOLDER CMD [ARG...]
# Runs CMD beside a sandbox of its own (BIN/tenantlink-sandbox on a free port) and ends the sandbox afterwards, also when
# this script is told to end. CMD finds TENANTLINK_SANDBOX (its URL) and TENANTLINK_CLOUD_FILE (for --cloud-file).
# FOLDER gets cloud.json and sandbox.log (a line a request, never a secret). 125: the sandbox did not come up.
set -eu

bin=$1 folder=$2
shift 2
tied=""
setpriv --pdeathsig KILL true 2>/dev/null && tied="setpriv --pdeathsig KILL"

mkdir -p "$folder"
rm -f "$folder/cloud.json"
server="" child=""
clean() {
    [ -z "$child" ] || { kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; } || true
    [ -z "$server" ] || kill -TERM "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
}
trap clean EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP

# shellcheck disable=SC2086
$tied "$bin/tenantlink-sandbox" --port 0 --cloud-file-out "$folder/cloud.json" >"$folder/sandbox.log" 2>&1 </dev/null &
server=$!
tries=0
while [ ! -s "$folder/cloud.json" ]; do # it appears, whole, once the sandbox listens
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "with_sandbox.sh: the sandbox did not come up:" >&2
        cat "$folder/sandbox.log" >&2
        exit 125
    fi
    sleep 0.1
done
url=$(sed -n 's/.*listening on \(http[^ ]*\).*/\1/p' "$folder/sandbox.log" | head -n 1)

exec 3<&0
TENANTLINK_SANDBOX="$url" TENANTLINK_CLOUD_FILE="$folder/cloud.json" "$@" <&3 3<&- &
child=$!
code=0
wait "$child" || code=$?
child=""
exit "$code"
