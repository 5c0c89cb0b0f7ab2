#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run_contract.sh BUILD_DIR [PROGRAM]: every Graph exchange of `tenantlink check`, for every tenant of the sandbox, against
# the contract. PROGRAM: default BUILD_DIR/bin/tenantlink.
set -eu
[ $# -ge 1 ] || { echo "usage: run_contract.sh BUILD_DIR [PROGRAM]" >&2; exit 2; }
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
"$here/install.sh"
exec node "$here/run_contract.mjs" "$build/bin/tenantlink-sandbox" "${2:-$build/bin/tenantlink}" "$build/contract"
