#!/usr/bin/env bash
# Takes the pictures of README.md anew, by the tour of the run script.
#   bash docs/pictures/take.sh          runs the tour in light and dark colours, then copies
#   bash docs/pictures/take.sh --copy   copies what the last tours left in build/tour
set -eu
cd "$(dirname "$0")/../.."

case ${1:-} in
    "") bash packaging/run.sh --tour; bash packaging/run.sh --dark ;;
    --copy) ;;
    *) sed -n '2,4s/^# \{0,1\}//p' docs/pictures/take.sh; exit 2 ;;
esac
# First all are looked for, then all are copied.
copies=$(mktemp)
trap 'rm -f "$copies"' EXIT
grep -v '^#' docs/pictures/list | while read -r name taken; do
    found=$(find "build/tour/$(dirname "$taken")" -maxdepth 1 -name "*.png" |
        grep -E "/[0-9]+-$(basename "$taken")\.png\$" | sort | head -n 1) || true
    [ -n "$found" ] || { echo "take.sh: the tour took no picture $taken" >&2; exit 1; }
    echo "$found docs/pictures/$name.png"
done >"$copies"
while read -r from to; do
    cp "$from" "$to"
    echo "$to: $from"
done <"$copies"
