#!/usr/bin/env python3
"""Files for desktops and recipes for packages: read by the tools that will read them, as far as these run here.
   tst_recipes.py BUILD_FOLDER"""
import os
import pathlib
import plistlib
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml

import yaml

TOP = pathlib.Path(__file__).parents[2]
PACKAGING = TOP / "packaging"
BUILD = pathlib.Path(sys.argv.pop())
VERSION = re.search(r"project\(TenantLink VERSION ([\d.]+)", (TOP / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
METAINFO = PACKAGING / "org.tenantlink.TenantLink.metainfo.xml"


def text(name):
    return (PACKAGING / name).read_text(encoding="utf-8")


def run(*command):
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout + ran.stderr


class Desktop(unittest.TestCase):
    def test_desktop_file(self):
        self.assertEqual(run("desktop-file-validate", str(PACKAGING / "tenantlink.desktop")), "")

    def test_metainfo(self):
        run("appstreamcli", "validate", "--no-net", str(METAINFO))
        print(subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", str(METAINFO)], capture_output=True, text=True, timeout=60).stdout)
        known = xml.parse(METAINFO).getroot()
        self.assertEqual(known.findtext("id"), "org.tenantlink.TenantLink")
        self.assertEqual(known.findtext("launchable"), "tenantlink.desktop")
        types = [kind.text for kind in known.iter("mediatype")]
        offered = re.search("^MimeType=(.*)$", text("tenantlink.desktop"), re.M)[1]
        self.assertEqual(types, offered.strip(";").split(";"))

    def test_mime_types(self):
        run("xmllint", "--noout", str(PACKAGING / "tenantlink-mime.xml"))

    def test_versions_agree(self):
        newest = xml.parse(METAINFO).getroot().find("releases/release")
        self.assertEqual(newest.get("version"), VERSION)
        self.assertEqual(re.match(r"tenantlink \(([\d.]+)-\d+\)", text("debian/changelog"))[1], VERSION)
        self.assertIn(f'"TenantLink {VERSION}"', text("tenantlink.1"))


class ManualPage(unittest.TestCase):
    def test_is_read_without_a_warning(self):
        said = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(PACKAGING / "tenantlink.1")],
                              capture_output=True, text=True, timeout=60, env=dict(os.environ, MANWIDTH="80", MANROFFSEQ=""))
        self.assertEqual((said.returncode, said.stderr), (0, ""))
        self.assertIn("tenantlink - ", run("lexgrog", str(PACKAGING / "tenantlink.1")))

    def test_names_every_option_and_no_other(self):
        page = text("tenantlink.1").replace("\\-", "-")
        options = {name for name in re.findall(r"(?<![\w-])--([a-z][a-z-]+)", page)}
        helped = run(str(BUILD / "bin/tenantlink"), "--help", "--language", "en")
        self.assertEqual(options, set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)", helped)))
        for section in ("NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", '"?EXIT STATUS', "FILES", "ENVIRONMENT", "EXAMPLES"):
            self.assertRegex(page, rf"(?m)^\.SH {section}")


class Recipes(unittest.TestCase):
    def test_scripts_are_shell(self):
        scripts = sorted(PACKAGING.rglob("*.sh"))
        self.assertGreater(len(scripts), 5)
        for script in scripts:
            run("bash", "-n", str(script))
            self.assertTrue(os.access(script, os.X_OK) or script.name in ("install-deps.sh", "run.sh"), script)

    def test_flatpak(self):
        recipe = yaml.safe_load(text("flatpak/org.tenantlink.TenantLink.yml"))
        self.assertEqual((recipe["id"], recipe["command"]), ("org.tenantlink.TenantLink", "tenantlink"))
        allowed = {"--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri",
                   "--talk-name=org.freedesktop.secrets", "--talk-name=org.freedesktop.Notifications"}
        self.assertLessEqual(set(recipe["finish-args"]), allowed)
        for module in recipe["modules"]:
            for source in module["sources"]:
                self.assertTrue(source["type"] == "dir" or source["url"].startswith("https://") and source["tag"], module["name"])
                if source["type"] == "dir":
                    folder = (PACKAGING / "flatpak" / source["path"]).resolve()
                    self.assertEqual(folder, TOP.resolve())
        self.assertNotIn("httpserver", text("flatpak/org.tenantlink.TenantLink.yml").lower())

    def test_windows_takes_back_what_it_registers(self):
        enter, leave = text("windows/registry.nsh").split("!macro TenantLinkUnregister")
        written = {key.split("\\")[2] for key in re.findall(r'WriteRegStr SHCTX "([^"]+)"', enter)}
        self.assertEqual(written, {"tenantlink", ".tenantlink", ".tenantlink-reply", "TenantLink.Invitation", "TenantLink.Reply"})
        taken = {key.split("\\")[2] for key in re.findall(r'(?:DeleteRegKey SHCTX|TenantLinkDropEmpty) "([^"]+)"', leave)}
        self.assertEqual(written, taken)
        # Other programs may have registered for these files, too: such keys go only when they are empty.
        self.assertNotRegex(leave, r'DeleteRegKey SHCTX "[^"]*\\\.tenantlink')
        values = re.findall(r'WriteRegStr SHCTX "([^"]*\\\.tenantlink[^"]*)" "([^"]*)"', enter)
        self.assertEqual(sorted(values), sorted(re.findall(r'DeleteRegValue SHCTX "([^"]+)" "([^"]*)"', leave)))
        self.assertIn(r"""shell\open\command" "" '"$INSTDIR\bin\tenantlink.exe" "%1"'""", enter)
        configured = (BUILD / "CPackConfig.cmake").read_text(encoding="utf-8")
        self.assertRegex(configured, r'(?s)CPACK_NSIS_EXTRA_INSTALL_COMMANDS "!include [^)]*registry\.nsh[^)]*TenantLinkRegister"')
        self.assertRegex(configured, r'CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "!insertmacro TenantLinkUnregister"')

    def test_macos(self):
        plist = plistlib.loads((PACKAGING / "Info.plist.in").read_bytes())
        self.assertEqual(plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["tenantlink"])
        ends = [end for kind in plist["UTExportedTypeDeclarations"] for end in kind["UTTypeTagSpecification"]["public.filename-extension"]]
        self.assertEqual(ends, ["tenantlink", "tenantlink-reply"])
        self.assertEqual(plist["CFBundleIconFile"], "${MACOSX_BUNDLE_ICON_FILE}")

    def test_workflows_run_what_a_person_runs(self):
        found = {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in (TOP / ".github/workflows").glob("*.yml")}
        self.assertEqual(sorted(found), ["linux.yml", "macos.yml", "windows.yml"])
        for name, flow in found.items():
            steps = [step for job in flow["jobs"].values() for step in job["steps"]]
            words = "\n".join(step.get("run", "") for step in steps)
            self.assertRegex(words, r"\.ci/run|cmake --preset release", name)
            self.assertRegex(words, r"make-deb\.sh|\bcpack\b", name)
            self.assertTrue(any("upload-artifact" in step.get("uses", "") for step in steps), name)
            if name == "linux.yml": # hardening and lintian count for what people install
                self.assertRegex(words, r"python3 tests/packaging/tst_deb\.py build/package")
            for script in re.findall(r"(?:bash )(packaging/\S+\.sh|tests/\S+\.sh)", words):
                self.assertTrue((TOP / script).is_file(), script)


if __name__ == "__main__":
    unittest.main(verbosity=2)
