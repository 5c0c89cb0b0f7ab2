#!/usr/bin/env bash
# Builds the Debian package (as preset release, without tests): build/package/tenantlink_VERSION_ARCHITECTURE.deb
#   bash packaging/make-deb.sh            builds in build/package, from nothing: what an older build left there would
#                                         carry its own times into the program (ccache keeps this short)
#   bash packaging/make-deb.sh FOLDER     builds in FOLDER, which must be empty or not there
# Installs what is missing on Debian 12 (root or sudo).
set -eu
cd "$(dirname "$0")/.."
folder=${1:-build/package}
if [ $# -eq 0 ]; then
    rm -rf build/package
elif [ -n "$(ls -A "$folder" 2>/dev/null)" ]; then
    echo "make-deb.sh: $folder is not empty; a package is built from nothing" >&2
    exit 2
fi

bash packaging/install-deps.sh build package
# Times in the package are the time of the commit, or of the newest entry in the changelog when there is no repository.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -d "$(sed -n 's/^ -- .*  //p' packaging/debian/changelog | head -n 1)" +%s)}
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER+set}" ] && command -v ccache >/dev/null 2>&1; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
cmake --preset release -B "$folder" -DTENANTLINK_TESTS=OFF --log-level=WARNING
cmake --build "$folder"
(cd "$folder" && cpack -G DEB)
ls -l "$folder"/tenantlink_*.deb
