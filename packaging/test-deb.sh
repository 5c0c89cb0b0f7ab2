#!/usr/bin/env bash
# Installs the Debian package in a fresh Debian 12 (debootstrap, a folder) as a person does, and uses it: starts, tests
# itself, opens links and files, upgrades and keeps the data, goes without a trace but for the data. Needs root.
#   bash packaging/test-deb.sh [DEB] [--base FILE.tar] [--keep FOLDER]
# DEB: usually build/package/tenantlink_*.deb. --base: the fresh Debian, made if it is not there, to save time the next
# time. --keep: leave log and pictures there. The packages of Debian come from the mirror that this system uses.
set -eu
cd "$(dirname "$0")/.."

deb="" base="" keep=""
while [ $# -gt 0 ]; do
    case $1 in
        --base) base=$2; shift ;;
        --keep) keep=$2; shift ;;
        -h | --help) sed -n '2,6s/^# \{0,1\}//p' packaging/test-deb.sh; exit 0 ;;
        *) deb=$1 ;;
    esac
    shift
done
if [ -z "$deb" ]; then
    for deb in build/package/tenantlink_*.deb; do :; done
fi
[ -f "$deb" ] || { echo "test-deb.sh: no package $deb; packaging/make-deb.sh makes one" >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || { echo "test-deb.sh: run as root" >&2; exit 2; }

# Processes and mounts of their own: all of them end with this script.
if [ -z "${TENANTLINK_INSIDE:-}" ]; then
    bash packaging/install-deps.sh package
    command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >/dev/null
    work=$(mktemp -d "${TMPDIR:-/tmp}/tenantlink-debian.XXXXXX")
    trap 'rm -rf --one-file-system "$work"' EXIT
    code=0
    TENANTLINK_INSIDE=$work unshare --mount --pid --fork --kill-child --mount-proc \
        bash packaging/test-deb.sh "$deb" ${base:+--base "$base"} ${keep:+--keep "$keep"} || code=$?
    exit "$code"
fi

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
root=$TENANTLINK_INSIDE/root
finish() {
    [ -z "$keep" ] || { mkdir -p "$keep"; cp -r "$root/tmp/results/." "$keep/" 2>/dev/null || true; }
}
trap finish EXIT
trap 'echo "FAILED in line $LINENO" >&2' ERR

say "a fresh Debian 12"
mirror=$(sed -nE 's/^(URIs: |deb (\[[^]]*\] )?)(https?:[^ ]*\/debian)\/?( .*)?$/\3/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
mkdir -p "$root"
if [ -n "$base" ] && [ -f "$base" ]; then
    tar -x --numeric-owner -f "$base" -C "$root"
else
    debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"$TENANTLINK_INSIDE/debootstrap.log" ||
        { tail -n 20 "$TENANTLINK_INSIDE/debootstrap.log" >&2; fail debootstrap; }
    [ -z "$base" ] || tar -c --numeric-owner -f "$base" -C "$root" .
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mkdir -p "$root/tmp/results"
chmod 1777 "$root/tmp" "$root/tmp/results"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" "$@"; }
apt() { inside apt-get -y -qq -o Dpkg::Use-Pty=0 "$@" >>"$root/tmp/results/apt.log" 2>&1 || { tail -n 30 "$root/tmp/results/apt.log" >&2; fail "apt-get $*"; }; }
installed() { inside dpkg-query -W -f '${db:Status-Status} ${Version}' tenantlink 2>/dev/null || true; }
find "$root/usr" "$root/etc" "$root/var" -xdev -path "$root/var/lib/dpkg" -prune -o -iname '*tenantlink*' -print >"$TENANTLINK_INSIDE/before"

say "two versions: this one, and one that sorts before it"
version=$(dpkg-deb -f "$deb" Version)
older=${version%-*}~old-1
cp "$deb" "$root/tmp/new.deb"
dpkg-deb -R "$deb" "$TENANTLINK_INSIDE/older"
sed -i "s/^Version: .*/Version: $older/" "$TENANTLINK_INSIDE/older/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -b "$TENANTLINK_INSIDE/older" "$root/tmp/old.deb" >/dev/null
rm -rf "$TENANTLINK_INSIDE/older"

say "apt-get install $older"
apt update
apt install --no-install-recommends /tmp/old.deb
[ "$(installed)" = "installed $older" ] || fail "not installed: $(installed)"
inside dpkg --verify tenantlink
inside tenantlink --version
inside dpkg -L tenantlink | sed 's,^,  ,'
# A desktop, as small as it goes: a display, a keyring, what opens links, and hands and eyes.
apt install --no-install-recommends xvfb xauth dbus gnome-keyring libglib2.0-bin xdg-utils desktop-file-utils shared-mime-info xdotool \
    fonts-dejavu-core x11-apps x11-utils procps
inside useradd --create-home anna
install -m 755 tests/adapters/with_keyring.sh tests/tour/with_display.sh packaging/test-deb-session.sh "$root/usr/local/bin/"
cp tests/fuzz/seeds/ticket/link "$root/tmp/link"
cp tests/fuzz/seeds/ticket/file "$root/tmp/invitation.tenantlink"
chmod 644 "$root"/tmp/link "$root"/tmp/*.tenantlink
session() { # one session of anna's desktop
    inside su anna -s /bin/sh -c "cd; exec /usr/local/bin/with_display.sh 1280x1024 /usr/local/bin/with_keyring.sh /usr/local/bin/test-deb-session.sh $*" || fail "session $*"
}
data=$root/home/anna/.local/share/TenantLink
rows() { python3 - "$data/tenantlink.sqlite" <<'END'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
for name, made in db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
    if "VIRTUAL" not in made and "trigrams" not in name and name != "audit": # the index is made from the rows
        print(made, *db.execute(f"SELECT * FROM {name} ORDER BY 1"), sep="\n")
END
}

say "it starts, tests itself, opens links"
session first
[ -f "$data/tenantlink.sqlite" ] || fail "no data after the first start"
python3 - "$data/tenantlink.sqlite" <<'END'
import sqlite3, sys # a customer, as an older version would have left one
db = sqlite3.connect(sys.argv[1])
columns = {name: (0 if kind == "INTEGER" else b"" if kind == "BLOB" else "") for _, name, kind, *_ in db.execute("PRAGMA table_info(customers)")}
columns.update(n=None, id=bytes(range(1, 17)), name="Kept Customer", name_key="kept customer", created_at=1700000000000, revision=1)
db.execute(f"INSERT INTO customers({','.join(columns)}) VALUES({','.join('?' * len(columns))})", list(columns.values()))
db.commit()
END
rows >"$TENANTLINK_INSIDE/rows-old"
grep -q 'Kept Customer' "$TENANTLINK_INSIDE/rows-old" || fail "the test's own customer is missing"

say "upgrade to $version"
apt install /tmp/new.deb
[ "$(installed)" = "installed $version" ] || fail "not upgraded: $(installed)"
inside dpkg --verify tenantlink
session second
rows >"$TENANTLINK_INSIDE/rows-new"
diff "$TENANTLINK_INSIDE/rows-old" "$TENANTLINK_INSIDE/rows-new" || fail "the upgrade changed the data"

say "remove; install again, purge"
inside dpkg -L tenantlink | while read -r path; do
    [ ! -f "$root$path" ] || echo "$path"
done >"$TENANTLINK_INSIDE/files"
mv "$root"/usr/local/bin/test-deb-session.sh "$TENANTLINK_INSIDE/"
sums() { (cd "$data" && find . -type f -exec sha256sum {} + | sort); }
kept=$(sums)
for how in remove purge; do
    [ "$how" = remove ] || apt install /tmp/new.deb
    apt "$how" tenantlink
    while read -r path; do
        [ ! -e "$root$path" ] || fail "left behind: $path"
    done <"$TENANTLINK_INSIDE/files"
    find "$root/usr" "$root/etc" "$root/var" -xdev -path "$root/var/lib/dpkg" -prune -o -iname '*tenantlink*' -print >"$TENANTLINK_INSIDE/after"
    diff "$TENANTLINK_INSIDE/before" "$TENANTLINK_INSIDE/after" || fail "left behind"
    [ -z "$(installed | sed 's/^not-installed.*//')" ] || fail "dpkg still knows it: $(installed)"
    ! grep -rs tenantlink "$root/usr/share/applications" "$root/usr/share/mime/globs2" || fail "the desktop still knows it"
    [ "$kept" = "$(sums)" ] || fail "the data of the person changed"
    echo "$how: $(wc -l <"$TENANTLINK_INSIDE/files") files are gone, the data is as it was"
done
printf '\ntest-deb.sh: all of it works\n'
