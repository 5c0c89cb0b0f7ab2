#!/bin/sh
# Runs in the fresh Debian of test-deb.sh, on a desktop of its own.   test-deb-session.sh first|second
set -eu
which=$1
# The keyring's home is a temporary one; the program's is the person's.
export HOME=/home/anna XDG_DATA_HOME=/home/anna/.local/share XDG_CONFIG_HOME=/home/anna/.config XDG_CACHE_HOME=/home/anna/.cache
export LANG=C.UTF-8 LANGUAGE=en QT_LOGGING_RULES='qt.qpa.*=false'

fail() {
    echo "FAILED: $*" >&2
    xwininfo -root -tree >&2 || true
    picture failed
    exit 1
}
picture() { xwd -silent -root -out "/tmp/results/$which-$1.xwd" 2>/dev/null || true; } # for `convert xwd:...`
window() { # the window whose title fits, within 30 seconds
    xdotool search --sync --onlyvisible --name "$1" >/tmp/results/found &
    search=$!
    for _ in $(seq 300); do
        kill -0 "$search" 2>/dev/null || break
        sleep 0.1
    done
    kill "$search" 2>/dev/null && fail "no window '$1'"
    [ -s /tmp/results/found ] || fail "no window '$1'"
    echo "  window: $(xdotool getwindowname "$(head -n 1 /tmp/results/found)")"
}
programs() { pgrep -c -x tenantlink || true; }
gone() { # the program, within 30 seconds
    for _ in $(seq 300); do
        [ "$(programs)" = 0 ] && return
        sleep 0.1
    done
    fail "the program does not end"
}

echo "- self-test"
tenantlink --self-test | sed 's/^/  /'
tenantlink --self-test >/dev/null || fail "self-test"

[ "$(xdg-mime query default x-scheme-handler/tenantlink)" = tenantlink.desktop ] || fail "who opens links: $(xdg-mime query default x-scheme-handler/tenantlink)"
gio info -a standard::content-type /tmp/invitation.tenantlink | grep -q application/x-tenantlink-invitation || fail "what kind of file is an invitation?"

if [ "$which" = first ]; then
    echo "- a link, nothing running: the Invitation wizard only"
    xdg-open "$(cat /tmp/link)" &
    window '^TenantLink invitation$'
    picture link
    [ ! -e "$XDG_DATA_HOME/TenantLink/tenantlink.sqlite" ] || fail "the wizard wrote before a click"
    pkill -x tenantlink
    gone
    echo "- a file, by another opener"
    gio open /tmp/invitation.tenantlink
    window '^TenantLink invitation$'
    pkill -x tenantlink
    gone
fi

echo "- the window"
gtk-launch tenantlink 2>/dev/null || tenantlink &
window '^TenantLink$'
for _ in $(seq 100); do
    [ -s "$XDG_DATA_HOME/TenantLink/tenantlink.sqlite" ] && break
    sleep 0.1
done
picture window
echo "- a link while it runs: handed over"
xdg-open "$(cat /tmp/link)"
window '^TenantLink invitation$'
picture handed-over
[ "$(programs)" = 1 ] || fail "$(programs) programs run"
echo "- reading the store beside it"
tenantlink invitations --all --json | grep -q '"complete": *true' || fail "the store does not answer"
pkill -x tenantlink
gone
