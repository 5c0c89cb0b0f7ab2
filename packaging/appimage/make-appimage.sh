#!/usr/bin/env bash
# Makes an AppImage with linuxdeploy and its Qt plugin, which must be on the PATH (their own AppImages will do):
#   linuxdeploy, linuxdeploy-plugin-qt        https://github.com/linuxdeploy
# Build on the oldest system that is to be served: an AppImage brings its libraries, but not the C library.
#   bash packaging/appimage/make-appimage.sh     -> build/appimage/TenantLink-x86_64.AppImage
set -eu
cd "$(dirname "$0")/../.."
for need in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$need" >/dev/null || { echo "make-appimage.sh: $need is not on the PATH" >&2; exit 1; }
done

bash packaging/install-deps.sh build run
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
cmake --preset release -B build/appimage -DTENANTLINK_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr
cmake --build build/appimage
rm -rf build/appimage/AppDir
DESTDIR=$PWD/build/appimage/AppDir cmake --install build/appimage --strip

cd build/appimage
QMAKE=$(command -v qmake6 || command -v qmake)
export QMAKE
# What is loaded while the program runs, and so not found by reading the program. Wayland comes in plugins of its own.
export EXTRA_QT_MODULES="svg;sql" EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqwayland-egl.so"
VERSION=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' CMakeCache.txt)
export VERSION LINUXDEPLOY_OUTPUT_VERSION="$VERSION"
linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --desktop-file AppDir/usr/share/applications/tenantlink.desktop \
    --icon-file AppDir/usr/share/icons/hicolor/scalable/apps/tenantlink.svg
ls -l ./*.AppImage
