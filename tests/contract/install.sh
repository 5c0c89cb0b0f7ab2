#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Puts the validator's packages into node_modules, as package-lock.json pins them; does nothing when they are there.
set -eu
cd "$(dirname "$0")"
if [ node_modules/.package-lock.json -nt package-lock.json ]; then
    exit 0
fi
npm ci --ignore-scripts --no-audit --no-fund
touch node_modules/.package-lock.json
