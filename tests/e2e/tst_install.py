#!/usr/bin/env python3
"""Installs into a folder of its own and asks the desktop's own tools: who opens an invitation, and what is this file?
   tst_install.py BUILD_FOLDER"""
import os
import pathlib
import plistlib
import subprocess
import sys
import tempfile
import unittest

TOP = pathlib.Path(__file__).parents[2]
BUILD = sys.argv.pop()


def run(*command, **more):
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, **more)
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.prefix = pathlib.Path(cls.folder.name, "usr")
        run("cmake", "--install", BUILD, "--prefix", str(cls.prefix))
        cls.share = cls.prefix / "share"
        run("update-mime-database", str(cls.share / "mime"))
        run("update-desktop-database", str(cls.share / "applications"))
        cls.environment = dict(os.environ, HOME=cls.folder.name, XDG_DATA_HOME=cls.folder.name + "/none",
                               XDG_CONFIG_HOME=cls.folder.name + "/none", XDG_DATA_DIRS=f"{cls.share}:/usr/share",
                               PATH=f"{cls.prefix}/bin:{os.environ['PATH']}", QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_installed_program_runs(self):
        self.assertRegex(run("tenantlink", "--version", env=self.environment), r"^TenantLink \d")

    def test_files(self):
        for name in ("applications/tenantlink.desktop", "mime/packages/tenantlink.xml", "tenantlink/catalogue.json",
                     "tenantlink/landing/index.html", "icons/hicolor/scalable/apps/tenantlink.svg"):
            self.assertTrue((self.share / name).is_file(), name)

    def test_desktop_file_is_valid(self):
        self.assertEqual(run("desktop-file-validate", str(self.share / "applications/tenantlink.desktop")), "")

    def test_links_are_opened_by_it(self):
        for kind in ("x-scheme-handler/tenantlink", "application/x-tenantlink-invitation"):
            self.assertIn("tenantlink.desktop", run("gio", "mime", kind, env=self.environment))

    def kind_of(self, name, content):
        path = pathlib.Path(self.folder.name, name)
        path.write_bytes(content)
        return run("gio", "info", "-a", "standard::content-type", str(path), env=self.environment)

    def test_files_are_known(self):
        invitation = b"\x89TLT\r\n\x1a\n" + bytes(range(200))
        reply = b"\x89TLR\r\n\x1a\n" + bytes(range(200))
        self.assertIn("application/x-tenantlink-invitation", self.kind_of("acme.tenantlink", invitation))
        self.assertIn("application/x-tenantlink-invitation", self.kind_of("without-a-name", invitation))
        self.assertIn("application/x-tenantlink-reply", self.kind_of("acme.tenantlink-reply", reply))
        self.assertIn("application/x-tenantlink-reply", self.kind_of("reply-without-a-name", reply))

    def test_xml_is_well_formed(self):
        run("xmllint", "--noout", str(TOP / "packaging/tenantlink-mime.xml"))
        plist = plistlib.loads((TOP / "packaging/Info.plist.in").read_bytes())
        self.assertEqual(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["tenantlink"])
        known = {kind["UTTypeIdentifier"] for kind in plist["UTExportedTypeDeclarations"]}
        self.assertLessEqual(set(plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"]), known)


if __name__ == "__main__":
    unittest.main(verbosity=2)
