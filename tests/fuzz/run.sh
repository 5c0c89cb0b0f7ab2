#!/usr/bin/env bash
# Runs one fuzzer on its seeds: run.sh FOLDER-WITH-PROGRAMS TARGET SECONDS [KEEP]
# New inputs go to KEEP (a corpus for the next long run), or nowhere. Exit 0: nothing was found.
set -eu
programs=$1 target=$2 seconds=$3 keep=${4:-}
here=$(cd "$(dirname "$0")" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
corpus=${keep:-$work/corpus}
mkdir -p "$corpus"
dictionary=""
[ -f "$here/dictionaries/$target.dict" ] && dictionary="-dict=$here/dictionaries/$target.dict"

export ASAN_OPTIONS="detect_leaks=1:allocator_may_return_null=0:detect_stack_use_after_return=1"
export UBSAN_OPTIONS="print_stacktrace=1"
# An input that breaks something stays beside the programs, under the name that libFuzzer gives it.
"$programs/fuzz_$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=20 -max_len=20000 -print_final_stats=1 \
    -artifact_prefix="$programs/$target-" $dictionary "$corpus" "$here/seeds/$target"
