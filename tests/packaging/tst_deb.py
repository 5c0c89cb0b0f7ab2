#!/usr/bin/env python3
"""The Debian package of this build: made twice it is the same file; it holds what it should and nothing else; Debian's own
   tool finds no error; the list of what is linked is complete.      tst_deb.py BUILD_FOLDER
The package is not compressed here, which takes a fifth of the time. The program in it is the one of this build. Preset `dev`
has no hardening flags (lintian names that with tags below an error): `tst_deb.py build/package` after packaging/make-deb.sh
looks at what people install, as the workflow does."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

BUILD = pathlib.Path(sys.argv.pop())
CACHE = (BUILD / "CMakeCache.txt").read_text(encoding="utf-8")
MOMENT = 1_700_000_000

CONTENTS = """
usr/bin/tenantlink
usr/share/applications/tenantlink.desktop
usr/share/doc/tenantlink/changelog.Debian.gz
usr/share/doc/tenantlink/copyright
usr/share/doc/tenantlink/tenantlink.spdx.json
usr/share/icons/hicolor/scalable/apps/tenantlink.svg
usr/share/man/man1/tenantlink.1.gz
usr/share/metainfo/org.tenantlink.TenantLink.metainfo.xml
usr/share/mime/packages/tenantlink.xml
usr/share/tenantlink/catalogue.json
usr/share/tenantlink/landing/index.html
""".split()


def run(*command, **more):
    ran = subprocess.run(command, capture_output=True, text=True, timeout=100, **more)
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout


@unittest.skipIf("-fsanitize" in CACHE, "a program under the sanitizers is not packaged")
class Deb(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        top = pathlib.Path(cls.folder.name)
        # At the same time, in other time zones and languages. (make-deb.sh sets the umask, which CPack obeys.)
        making = []
        for name, zone, language in (("first", "UTC", "C"), ("second", "Asia/Tokyo", "C.UTF-8")):
            environment = dict(os.environ, SOURCE_DATE_EPOCH=str(MOMENT), TZ=zone, LC_ALL=language)
            words = f"umask 022; exec cpack -G DEB -D CPACK_DEBIAN_COMPRESSION_TYPE=none -B {top / name}"
            making.append(subprocess.Popen(["sh", "-c", words], cwd=BUILD, env=environment, text=True,
                                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT))
        for made in making:
            said = made.communicate(timeout=100)[0]
            assert made.returncode == 0, said
        cls.debs = [next((top / name).glob("*.deb")) for name in ("first", "second")]
        run("dpkg-deb", "-R", str(cls.debs[0]), str(top / "open"))
        cls.open = top / "open"
        cls.program = cls.open / "usr/bin/tenantlink"
        cls.control = (cls.open / "DEBIAN/control").read_text(encoding="utf-8")
        cls.needed = re.findall(r"NEEDED +(\S+)", run("objdump", "-p", str(cls.program)))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def field(self, name):
        return re.search(rf"^{name}: (.*)$", self.control, re.M)[1]

    def test_made_twice_is_the_same(self):
        first, second = (deb.read_bytes() for deb in self.debs)
        self.assertTrue(first == second, "the two packages differ")
        times = {path.stat().st_mtime for path in self.open.rglob("usr/**/*") if path.is_file()}
        self.assertEqual(times, {MOMENT})

    def test_contents(self):
        files = sorted(str(path.relative_to(self.open)) for path in self.open.rglob("usr/**/*") if not path.is_dir())
        self.assertEqual(files, CONTENTS)
        self.assertEqual(sorted(path.name for path in (self.open / "DEBIAN").iterdir()), ["control", "md5sums"])
        run("md5sum", "--check", "--strict", "--quiet", "DEBIAN/md5sums", cwd=self.open)

    def test_nothing_of_the_tests(self):
        self.assertFalse([name for name in self.needed if re.search("HttpServer|Test|WebSockets", name)], self.needed)
        content = self.program.read_bytes()
        for foreign in (b"QHttpServer", b"tenantlink-sandbox", b"QTestLib"):
            self.assertNotIn(foreign, content)

    def test_stripped_and_without_the_folder_it_was_built_in(self):
        sections = run("objdump", "-h", str(self.program))
        for section in (".debug_info", ".symtab"):
            self.assertNotIn(section, sections)
        self.assertNotRegex(run("objdump", "-p", str(self.program)), "RPATH|RUNPATH")
        if "CMAKE_BUILD_TYPE:STRING=Release" in CACHE:
            self.assertNotIn(str(BUILD).encode(), self.program.read_bytes())

    @unittest.skipUnless("CMAKE_BUILD_TYPE:STRING=Release" in CACHE, "only a release is hardened")
    def test_hardened(self):
        said = run("readelf", "-W", "-h", "-l", "-d", "--dyn-syms", str(self.program))
        wanted = ("DYN (Position-Independent", "GNU_RELRO", "BIND_NOW", "__stack_chk_fail")
        self.assertEqual([what for what in wanted if what not in said], [])
        self.assertRegex(said, r"GNU_STACK.* RW ")

    def test_control(self):
        depends = self.field("Depends")
        for package in ("libqt6sql6-sqlite", "libqt6svg6", "libsecret-1-0", "qt6-translations-l10n", "ca-certificates", "libqt6core6", "libsodium23"):
            self.assertRegex(depends, rf"(^|, ){package}( |,|$)")
        self.assertIn("gnome-keyring | ", self.field("Recommends"))
        self.assertIn("xdg-utils", self.field("Recommends"))
        self.assertNotIn("dev", depends)
        self.assertRegex(self.field("Version"), rf"^{re.escape(self.version())}-\d+$")

    def version(self):
        return re.search(r"^CMAKE_PROJECT_VERSION:STATIC=(.*)$", CACHE, re.M)[1]

    def test_lintian(self):
        ran = subprocess.run(["lintian", "--allow-root", "--suppress-tags", "uses-no-compression-for-data-tarball", str(self.debs[0])],
                             capture_output=True, text=True, timeout=100)
        found = [line for line in ran.stdout.splitlines() if line.startswith("E:")]
        self.assertEqual(found, [], ran.stderr)
        self.assertIn(ran.returncode, (0, 1), ran.stderr)

    def test_list_of_what_is_linked(self):
        bill = json.loads((self.open / "usr/share/doc/tenantlink/tenantlink.spdx.json").read_text(encoding="utf-8"))
        self.assertEqual(bill["spdxVersion"], "SPDX-2.3")
        self.assertEqual(bill["dataLicense"], "CC0-1.0")
        self.assertEqual(bill["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertEqual(bill["creationInfo"]["created"], "2023-11-14T22:13:20Z")
        self.assertRegex(bill["creationInfo"]["creators"][0], "^(Organization|Tool|Person): ")
        self.assertRegex(bill["documentNamespace"], r"^https://[^#]+$")
        known = {"SPDXRef-DOCUMENT"}
        for package in bill["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertNotIn(package["SPDXID"], known)
            known.add(package["SPDXID"])
            for field in ("name", "versionInfo", "downloadLocation", "licenseDeclared", "licenseConcluded", "copyrightText"):
                self.assertTrue(package[field], (package["name"], field))
            self.assertNotEqual(package["licenseDeclared"], "NOASSERTION", package["name"])
            self.assertNotEqual(package["versionInfo"], "NOASSERTION", package["name"])
        for relation in bill["relationships"]:
            self.assertIn(relation["spdxElementId"], known)
            self.assertIn(relation["relatedSpdxElement"], known)
        linked = ", ".join(package.get("comment", "") for package in bill["packages"])
        named = set(re.findall(r"[\w+.-]+\.so[\w.]*", linked))
        self.assertEqual(named, set(self.needed))
        names = {package["name"] for package in bill["packages"]}
        self.assertLessEqual({"libexpected-dev", "qcoro-qt6-dev", "cldr-localenames-full", "libqt6sql6-sqlite", "libqt6svg6", "libsecret-1-0", "libssl3"}, names)
        known = (self.open / "usr/share/doc/tenantlink/copyright").read_text(encoding="utf-8")
        for compiled_in in ("usr/include/tl/*", "usr/include/qcoro6/*", "resources/territories.json"):
            self.assertIn(f"\nFiles: {compiled_in}\n", known)
        self.assertFalse([name for name in names if "httpserver" in name.lower()])


if __name__ == "__main__":
    unittest.main(verbosity=2)
