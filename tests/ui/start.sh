#!/usr/bin/env bash
# Builds the UI test scripts and runs them; run by `bash tests/run.sh ui`.
#   [WORD...]            only the tests whose name has a WORD in it: a case, "case::test" or "case::test:row"
#   --list               the names of all tests
#   --report DIR         where report.html and junit.xml go (build/ui-report)
#   --visible            on your display, slowly enough to be watched; --pace MS: the time before each step (700)
#   --tenant-file FILE   on a test tenant of yours, only the tests that write nothing to it. FILE: {"cloud": "global",
#                        "tenantId": "...", "clientId": "...", "verdict": "valid"}; the client secret is read from the
#                        environment variable TENANTLINK_UI_SECRET only
# Exit code 0: all passed; 1: something failed; 2: wrong use, or --visible without a display.
set -eu
# Only the tests get to know it: not cmake, not the compiler (run.sh hands it on).
unset secret
secret=${TENANTLINK_UI_SECRET:-}
unset TENANTLINK_UI_SECRET
called_from=$PWD
cd "$(dirname "$0")/../.."

absolute() { case $1 in /*) echo "$1" ;; *) echo "$called_from/$1" ;; esac; }

report=$PWD/build/ui-report
words=()
while [ $# -gt 0 ]; do
    case $1 in
        --*=*)
            option=${1%%=*} value=${1#*=}
            shift
            set -- "$option" "$value" "$@"
            continue ;;
        -h | --help) sed -n '3,11s/^# \{0,1\}//p' tests/ui/start.sh; exit 0 ;;
        --report) [ $# -gt 1 ] || { echo "start.sh: --report needs a folder" >&2; exit 2; }; report=$(absolute "$2"); shift ;;
        --tenant-file)
            [ $# -gt 1 ] || { echo "start.sh: --tenant-file needs a file" >&2; exit 2; }
            words+=("$1" "$(absolute "$2")"); shift ;;
        --visible)
            [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || {
                echo "start.sh: --visible needs a display, and there is none (DISPLAY and WAYLAND_DISPLAY are not set)" >&2
                exit 2
            }
            words+=("$1") ;;
        *) words+=("$1") ;;
    esac
    shift
done

command -v ccache >/dev/null 2>&1 && export CMAKE_CXX_COMPILER_LAUNCHER=ccache
cmake --preset dev --log-level=WARNING
cmake --build --preset dev --target tenantlink-ui tenantlink-sandbox
[ -z "$secret" ] || export TENANTLINK_UI_SECRET="$secret"
exec tests/ui/run.sh build/dev/bin --report "$report" ${words[@]+"${words[@]}"}
