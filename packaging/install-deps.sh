#!/usr/bin/env bash
# Installs what building, running and testing need on Debian 12 (root or sudo). Packages that are there stay untouched.
#   bash packaging/install-deps.sh [build] [run] [test] [package]
set -eu

build="cmake g++ git ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev libsodium-dev libcurl4-openssl-dev libqrencode-dev libzip-dev libgl-dev libxcb1-dev pkg-config python3 ccache"
run="libqt6sql6-sqlite libqt6svg6 gnome-keyring dbus libglib2.0-bin xvfb xauth libsecret-1-0 ca-certificates qt6-httpserver-dev qt6-translations-l10n fonts-dejavu-core fonts-ipafont-gothic"
test="libqt6sql6-sqlite qt6-httpserver-dev gnome-keyring dbus libglib2.0-bin xvfb xauth libsecret-tools openssl python3 python3-aiosmtpd python3-authlib python3-flask nodejs npm clang chromium desktop-file-utils shared-mime-info libxml2-utils python3-pyatspi at-spi2-core xdotool dpkg-dev binutils lintian appstream man-db python3-yaml qt6-translations-l10n fonts-dejavu-core fonts-ipafont-gothic"
package="dpkg-dev binutils python3 libqt6sql6-sqlite libqt6svg6 libsecret-1-0 qt6-translations-l10n"

wanted=""
for group in "${@:-build}"; do
    case $group in
        build) wanted="$wanted $build" ;;
        run) wanted="$wanted $run" ;;
        test) wanted="$wanted $test" ;;
        package) wanted="$wanted $package" ;;
        *) echo "unknown group: $group" >&2; exit 2 ;;
    esac
done

missing=""
for package in $wanted; do
    # A program that is there by other means counts (a newer CMake or Node.js, for example).
    case $package in
        cmake | git | openssl | python3 | npm) command -v "$package" >/dev/null 2>&1 && continue ;;
        g++) command -v c++ >/dev/null 2>&1 && continue ;;
        nodejs) command -v node >/dev/null 2>&1 && continue ;;
    esac
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "These Debian packages are needed; install their counterparts of your system:$missing" >&2
    exit 1
fi
sudo=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Run as root or install sudo. Needed:$missing" >&2; exit 1; }
    sudo=sudo
fi
echo "Installing:$missing"
$sudo apt-get update -qq
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
