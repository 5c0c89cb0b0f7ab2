#!/usr/bin/env python3
"""check_report.py BIN WORK: what a run of the UI test scripts says of a failure, what it keeps to itself, what a real tenant is spared.

The case selftest fails on purpose. A sandbox stands in for a real tenant; its log shows that nothing was written.
"""
import html.parser
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
VOID = {"meta", "img", "br", "link", "input", "hr"}
problems = []


def must(holds, what):
    if not holds:
        problems.append(what)
        print("NOT SO:", what)


def secrets_of_sandbox():
    found = []

    def look(node, key=""):
        if isinstance(node, dict):
            for name, value in node.items():
                look(value, name)
        elif isinstance(node, list):
            for value in node:
                look(value, key)
        elif key == "value" and isinstance(node, str):
            found.append(node)

    look(json.loads((HERE / "../sandbox/tenants.json").read_text()))
    must(len(found) > 20, "the sandbox has secrets")
    return found


def run(binaries, report, *words, **environment):
    done = subprocess.run([HERE / "run.sh", binaries, "--report", str(report), *words], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, env={**os.environ, **environment}, check=False)
    print(done.stdout)
    return done


class Page(html.parser.HTMLParser):
    """Elements are closed in order, pictures have a text, and there is no script."""

    def __init__(self, folder):
        super().__init__()
        self.folder, self.open, self.pictures, self.text = folder, [], 0, []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        must(tag not in ("script", "iframe", "b") and not any(name.startswith("on") for name in given), f"no {tag} in the report")
        if tag == "img":
            self.pictures += 1
            must(given.get("alt"), "every picture has a text")
            file = self.folder / given["src"]
            must(file.is_file() and file.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n", f"{file} is a picture")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        must(self.open and self.open.pop() == tag, f"</{tag}> closes what is open")

    def handle_data(self, data):
        self.text.append(data)


def read_page(folder):
    page = Page(folder)
    page.feed((folder / "report.html").read_text())
    must(not page.open, "every element is closed")
    return page


def read_junit(folder):
    """JUnit as its readers expect it: the numbers of a suite are those of its cases."""
    root = ElementTree.parse(folder / "junit.xml").getroot()
    must(root.tag == "testsuites", "the root is testsuites")
    cases = {}
    for suite in root:
        must(suite.tag == "testsuite" and suite.get("name"), "suites have names")
        of = list(suite)
        must(int(suite.get("tests")) == len(of), "the number of tests")
        for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            must(int(suite.get(attribute)) == sum(case.find(tag) is not None for case in of), f"the number of {attribute}")
        for case in of:
            must(case.tag == "testcase" and case.get("classname") and float(case.get("time")) >= 0, "cases are complete")
            cases[f'{suite.get("name")}::{case.get("name")}'] = case
    must(int(root.get("tests")) == len(cases), "all tests are counted, no name comes twice")
    return cases


def no_secret(folder, output, secrets):
    for name, text in (("output", output), *((name, (folder / name).read_text()) for name in ("junit.xml", "report.html"))):
        for secret in secrets:
            must(secret not in text, f"no secret in {name}")


def failing_run(binaries, work):
    folder = work / "selftest"
    done = run(binaries, folder, "selftest", "--patience", "3000")
    must(done.returncode == 1, "a failing run ends with 1")
    cases = read_junit(folder)
    must(set(cases) == {"selftest::" + name for name in ("passes", "skips", "failsAtAStep", "hasNoSuchButton", "failsBetweenSteps")},
         "all tests are in junit.xml")
    must(cases["selftest::passes"].find("failure") is None, "the good test passed")
    left_out = cases["selftest::skips"].find("skipped")
    must(left_out is not None and left_out.get("message") == "not today", "a test that skips itself is left out, not passed")
    failure = cases["selftest::hasNoSuchButton"].find("failure")
    must(failure is not None and "there is no" in failure.get("message"), "what is not there is not a control that cannot be clicked")
    failure = cases["selftest::failsAtAStep"].find("failure")
    must("nowhere" in failure.get("message") and "••••" in failure.get("message"), "the failing step is named, its secret is not")
    must(re.search(r"selftest\.cpp:\d+", failure.text) and "Known registration" in failure.text, "place and screen are told")
    must("not tried" in cases["selftest::failsAtAStep"].findtext("system-out"), "what came behind was not tried")
    must("41" in cases["selftest::failsBetweenSteps"].find("failure").get("message"), "a comparison is told, too")
    page = read_page(folder)
    said = "".join(page.text)
    must("Failed tests" in said and "3 of 5 tests failed" in said and "<b>nowhere</b> & \"quoted\" ••••" in said, "the page says what failed, as text")
    must(page.pictures > 10, "there is a picture of every step")
    no_secret(folder, done.stdout, secrets_of_sandbox())


def tell(file, key, verdict):
    """Writes the tenant file of a tenant of the sandbox; its secret."""
    tenant = next(t for t in json.loads((HERE / "../sandbox/tenants.json").read_text())["tenants"] if t["key"] == key)
    registration = tenant["registrations"][0]
    cloud = json.loads(pathlib.Path(os.environ["TENANTLINK_CLOUD_FILE"]).read_text())["clouds"][0]["id"]
    file.write_text(json.dumps({"cloud": cloud, "tenantId": tenant["id"], "clientId": registration["clientId"], "verdict": verdict}))
    return registration["secrets"][0]["value"]


def real_tenant(binaries, work):
    """Beside a sandbox whose cloud file is known, as with_sandbox.sh starts it."""
    told = work / "tenant.json"
    secret = tell(told, "missing", "problems")
    folder = work / "problems"
    done = run(binaries, folder, "--tenant-file", str(told), "validation::verdict", "readFromTheTenant", TENANTLINK_UI_SECRET=secret)
    must(done.returncode == 0 and "1 passed, 0 failed, 1 left out" in done.stdout, "a tenant with problems has the verdict that was told")
    skipped = read_junit(folder)["m365settings::readFromTheTenant"].find("skipped")
    must(skipped is not None and "valid" in skipped.get("message"), "what lies behind the check is left out, and it is said why")
    no_secret(folder, done.stdout, [secret])
    secret = tell(told, "healthy", "valid")
    folder = work / "tenant"
    done = run(binaries, folder, "--tenant-file", str(told), "validation", "registration", "m365settings", "onboarding", "invitations",
               TENANTLINK_UI_SECRET=secret)
    must(done.returncode == 0, "the safe tests pass on the tenant")
    cases = read_junit(folder)
    skipped = {name for name, case in cases.items() if case.find("skipped") is not None}
    must({"validation::verdict", "m365settings::readFromTheTenant"} <= set(cases) - skipped, "the safe tests ran")
    must({"onboarding::summaryAndEdit", "invitations::createNewAppRegistration", "validation::continueAnyway"} <= skipped,
         "the others were left out")
    must(all("real tenant" in cases[name].find("skipped").get("message") for name in skipped), "and it is said why")
    must(f"{len(skipped)} left out" in done.stdout, "the output counts them")
    read_page(folder)
    no_secret(folder, done.stdout, [secret])
    with urllib.request.urlopen(os.environ["TENANTLINK_SANDBOX"] + "/sandbox/log") as answer:
        log = json.load(answer)
    requests = log["requests"]
    must(len(requests) > 5, "the tenant was asked")
    for request in requests:
        path = request["target"].split("?")[0]
        reads = request["method"] == "GET" or path.endswith("/oauth2/v2.0/token") or path.endswith("/$batch")
        must(reads, f'{request["method"]} {path} only reads')
        for inner in request.get("batch", []):
            must(inner["method"] == "GET", f'{inner["method"]} {inner} only reads')


def wrong_use(binaries, work):
    folder = work / "wrong"
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = run(binaries, folder, "--visible", **nowhere)
    must(done.returncode == 2 and "display" in done.stdout, "--visible without a display says so")
    told = work / "wrong.json"
    known = {"cloud": "global", "tenantId": "t", "clientId": "c"}
    told.write_text(json.dumps({**known, "clientSecret": "written-down-secret"}))
    done = run(binaries, folder, "--tenant-file", str(told), TENANTLINK_UI_SECRET="a-secret")
    must(done.returncode == 2 and "TENANTLINK_UI_SECRET" in done.stdout, "a secret in the file is refused")
    must("written-down-secret" not in done.stdout, "and not repeated")
    told.write_text(json.dumps(known))
    done = run(binaries, folder, "--tenant-file", str(told))
    must(done.returncode == 2 and "not set" in done.stdout, "without a secret nothing runs")
    done = run(binaries, folder, "validation::verdict", "nosuchtest")
    must(done.returncode == 2 and "nosuchtest" in done.stdout and "PASS" not in done.stdout, "a word that names no test is refused")


def main():
    if sys.argv[1] == "--inside":
        real_tenant(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    else:
        binaries, work = map(pathlib.Path, sys.argv[1:])
        failing_run(binaries, work)
        wrong_use(binaries, work)
        inside = subprocess.run([HERE / "../tour/with_sandbox.sh", binaries, work / "sandbox", sys.executable, __file__, "--inside",
                                 binaries, work], check=False)
        must(inside.returncode == 0, "a real tenant is spared")
    sys.exit(1 if problems else 0)


main()
