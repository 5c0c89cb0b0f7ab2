#!/usr/bin/env bash
# Builds the Debian package twice - from two folders, at two times, in two time zones and languages, the second without
# ccache and one job at a time - and compares the files. Takes two whole builds.
#   bash packaging/reproducible.sh [FIRST.deb]     with FIRST.deb only the second build is made, and compared with it
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-reproducible.XXXXXX")
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

if [ $# -gt 0 ]; then
    first=$1
else
    bash packaging/make-deb.sh "$work/first"
    first=$(ls "$work"/first/tenantlink_*.deb)
fi
# Another source folder, too: what is committed or changed here, without the build folders.
mkdir -p "$work/another/folder/of sources"
git ls-files -z | tar --null --files-from=- -c | tar -x -C "$work/another/folder/of sources"
(
    cd "$work/another/folder/of sources"
    umask 077
    TZ=Asia/Tokyo LANG=C LC_ALL=C CCACHE_DISABLE=1 CMAKE_CXX_COMPILER_LAUNCHER= CMAKE_BUILD_PARALLEL_LEVEL=${JOBS:-1} \
        bash packaging/make-deb.sh "$work/second-build"
)
second=$(ls "$work"/second-build/tenantlink_*.deb)
sha256sum "$first" "$second"
if cmp "$first" "$second"; then
    echo "reproducible.sh: the two packages are identical"
else
    for which in "$first" "$second"; do
        mkdir -p "$work/open"
        dpkg-deb -R "$which" "$work/open/x"
        (cd "$work/open/x" && find . -type f -exec sha256sum {} + | sort -k 2) >"$work/$(echo "$which" | cksum | cut -d' ' -f1).sums"
        rm -rf "$work/open"
    done
    diff "$work"/*.sums || true
    exit 1
fi
