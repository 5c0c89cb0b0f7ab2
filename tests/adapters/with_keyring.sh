#!/bin/sh
# with_keyring.sh [--locked|--no-default|--no-daemon] CMD [ARG...]
# Runs CMD in a D-Bus session of its own with a gnome-keyring of its own in a temporary home, unlocked;
# --locked: with a default collection that is there and locked, and nobody to ask for the password;
# --no-default: without a default collection; --no-daemon: without a keyring.
# The exit code is CMD's; 125: the keyring did not come up. Nothing is left behind: no process, no file. Root is fine.
# CMD finds TENANTLINK_KEYRING=unlocked|locked|no-default|no-daemon and its old HOME in TENANTLINK_REAL_HOME. The session has no
# activatable services and no display of its own, so that nothing can open a window or start a desktop's daemons.
set -eu

say() { echo "with_keyring.sh: $*" >&2; }

if [ "${1:-}" = "--inside" ]; then # this script again, within the session
    mode=$2
    shift 2
    exec 3<&0 # a background job would lose its stdin
    case $mode in
    no-daemon) ;;
    no-default) gnome-keyring-daemon --foreground --components=secrets </dev/null >"$HOME/keyring.log" 2>&1 3<&- & ;;
    *) printf '%s' tenantlink-test |
        gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 3<&- & ;;
    esac
    [ "$mode" = no-daemon ] || gdbus wait --session --timeout 30 org.freedesktop.secrets || {
        say "gnome-keyring-daemon did not come up:"
        cat "$HOME/keyring.log" >&2
        exit 125
    }
    if [ "$mode" = locked ]; then
        gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
            --method org.freedesktop.Secret.Service.Lock \
            "['/org/freedesktop/secrets/collection/login']" >/dev/null || exit 125
    fi
    export TENANTLINK_KEYRING="$mode"
    [ -z "${TENANTLINK_SAVED_DISPLAY:-}" ] || export DISPLAY="$TENANTLINK_SAVED_DISPLAY"
    [ -z "${TENANTLINK_SAVED_WAYLAND:-}" ] || export WAYLAND_DISPLAY="$TENANTLINK_SAVED_WAYLAND"
    unset TENANTLINK_SAVED_DISPLAY TENANTLINK_SAVED_WAYLAND
    "$@" <&3 &
    child=$!
    trap 'kill -TERM "$child" 2>/dev/null || true' TERM INT HUP
    code=0
    wait "$child" || code=$?
    while kill -0 "$child" 2>/dev/null; do # a signal came meanwhile
        code=0
        wait "$child" || code=$?
    done
    exit "$code"
fi

mode=unlocked
case ${1:-} in
--locked | --no-default | --no-daemon)
    mode=${1#--}
    shift
    ;;
esac
[ $# -gt 0 ] || {
    say "usage: with_keyring.sh [--locked|--no-default|--no-daemon] CMD [ARG...]"
    exit 125
}
for need in dbus-run-session gnome-keyring-daemon gdbus; do
    command -v "$need" >/dev/null || {
        say "$need is missing; apt-get install dbus gnome-keyring libglib2.0-bin"
        exit 125
    }
done
self=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")
home=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-keyring.XXXXXX")
mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
cat >"$home/session.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# The keyring ends when its bus does; wait for that, so that it writes nothing into a folder that is being removed.
clean() {
    for process in $(grep -lsz "^HOME=$home\$" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3); do
        [ "$process" = "$$" ] || kill "$process" 2>/dev/null || true
    done
    rm -rf "$home" 2>/dev/null || rm -rf "$home"
}
trap clean EXIT

exec 3<&0
TENANTLINK_REAL_HOME=${HOME:-} TENANTLINK_SAVED_DISPLAY=${DISPLAY:-} TENANTLINK_SAVED_WAYLAND=${WAYLAND_DISPLAY:-} \
    HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" \
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL -u SSH_AUTH_SOCK \
    dbus-run-session --config-file="$home/session.conf" -- "$self" --inside "$mode" "$@" <&3 3<&- &
child=$!
trap 'kill -TERM "$child" 2>/dev/null || true' TERM INT HUP
code=0
wait "$child" || code=$?
while kill -0 "$child" 2>/dev/null; do
    code=0
    wait "$child" || code=$?
done
exit "$code"
