#!/usr/bin/env python3
"""The landing page in a real browser: what it reads, shows, hands over - and that nothing leaves it."""
import base64
import functools
import http.server
import json
import os
import pathlib
import sys
import threading
import unittest

sys.path.insert(0, os.path.dirname(__file__))
import browser as driver  # noqa: E402
import policy  # noqa: E402

PAGE = pathlib.Path(__file__).parents[2] / "resources/landing/index.html"
# What stands in a .tenantlink file before the ticket: models/handoff/README.md.
FILE_PREFIX = b"\x89TLT\r\n\x1a\n"
TICKET = b"\x82\x59\x02\x95" + bytes((i * 37 + i // 7) % 256 for i in range(730))


def text_of(ticket):
    return base64.urlsafe_b64encode(ticket).rstrip(b"=").decode()


class Recorder(http.server.BaseHTTPRequestHandler):
    def __init__(self, seen, *arguments):
        self.seen = seen
        super().__init__(*arguments)

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.seen.append((self.requestline, str(self.headers), body))
        found = self.path == "/invite/index.html"
        content = PAGE.read_bytes() if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_HEAD = answer

    def log_message(self, *_):
        pass


class Landing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.seen = []
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Recorder, cls.seen))
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.origin = f"http://127.0.0.1:{cls.server.server_port}"
        cls.address = cls.origin + "/invite/index.html"
        cls.browser = driver.Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.server.shutdown()
        cls.server.server_close()

    def setUp(self):
        self.seen.clear()
        self.browser.events.clear()
        self.tab = driver.Tab(self.browser)

    def tearDown(self):
        self.tab.close()

    def open(self, fragment):
        self.tab.go(self.address + fragment)

    def visible(self, selector):
        return self.tab.value(f"document.querySelector('{selector}').checkVisibility()")

    def assert_quiet(self, *besides):
        """One request, for the page and without the fragment; no other one was even tried; no complaint."""
        self.assertEqual([line for line, _, _ in self.seen], ["GET /invite/index.html HTTP/1.1"])
        for line, headers, body in self.seen:
            self.assertNotIn(text_of(TICKET)[:40], line + headers + body.decode("latin-1"))
            self.assertNotIn("Cookie", headers)
        tried = {e["request"]["url"] for e in self.tab.of("Network.requestWillBeSent")}
        self.assertLessEqual(tried, {self.address, "data:,", *besides})
        self.assertEqual([e["entry"]["text"] for e in self.tab.of("Log.entryAdded")], [])
        self.assertEqual(self.tab.of("Runtime.exceptionThrown"), [])
        self.assertEqual(self.tab.of("Runtime.consoleAPICalled"), [])

    def test_policy_names_script_and_style(self):
        page = PAGE.read_text(encoding="utf-8")
        self.assertEqual(policy.renewed(page), page)
        self.assertNotIn("unsafe-", page)

    def test_link(self):
        self.open("#" + text_of(TICKET))
        self.assertEqual(self.tab.value("document.getElementById('open').href"), "tenantlink:" + text_of(TICKET))
        self.assertTrue(self.visible("#good"))
        self.assertFalse(self.visible("#wrong"))
        self.assertNotIn(text_of(TICKET)[:20], self.tab.value("document.body.innerText"))
        self.assert_quiet()

    def test_program_not_installed(self):
        self.open("#" + text_of(TICKET))
        self.tab.click("#open")
        self.assertIn("not installed on this computer", self.tab.value("document.body.innerText"))
        self.assertTrue(self.visible("#download"))
        self.assertEqual(self.tab.value("location.href"), self.address + "#" + text_of(TICKET))

    def test_download(self):
        folder = os.path.join(self.browser.folder, "downloads")
        self.browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder, eventsEnabled=True,
                          browserContextId=self.tab.context)
        self.open("#" + text_of(TICKET))
        self.tab.click("#download")
        begun = self.browser.wait_for("Browser.downloadWillBegin")
        self.assertEqual(begun["suggestedFilename"], "invitation.tenantlink")
        self.browser.wait_for("Browser.downloadProgress", lambda p: p["state"] == "completed")
        self.assertEqual(pathlib.Path(folder, "invitation.tenantlink").read_bytes(), FILE_PREFIX + TICKET)
        self.assert_quiet(begun["url"])
        self.assertTrue(begun["url"].startswith("blob:"))

    def test_copy(self):
        self.browser.call("Browser.grantPermissions", origin=self.origin, browserContextId=self.tab.context,
                          permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        self.open("#" + text_of(TICKET))
        self.tab.click("#copy")
        self.tab.until("document.getElementById('said').textContent === 'The link was copied.'")
        self.assertEqual(self.tab.value("navigator.clipboard.readText()"), "tenantlink:" + text_of(TICKET))
        self.assert_quiet()

    def test_copy_refused(self):
        self.open("#" + text_of(TICKET))
        self.tab.value("navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false; 0")
        self.tab.click("#copy")
        self.tab.until("document.getElementById('said').textContent.includes('did not let the link be copied')")

    def test_wrong_fragments(self):
        good = text_of(TICKET)
        for name, fragment, says in (
                ("none", "", "no invitation"), ("empty", "#", "no invitation"), ("a word", "#top", "damaged"),
                ("cut", "#" + good[:120], "cut off"), ("blank", "#" + good[:300] + "%20" + good[300:], "damaged"),
                ("markup", "#<img src=x onerror=alert(1)>", "damaged"), ("script", "#javascript:alert(1)//" + good, "damaged"),
                ("length", "#" + (good[:-1] if len(good) % 4 == 2 else good[:401]), "damaged"),
                ("another beginning", "#AA" + good[2:], "damaged"), ("padding", "#" + good + "==", "damaged"), ("too long", "#gl" + "g" * 1666, "too long"),
                ("enormous", "#gl" + "g" * 999_998, "too long")):
            with self.subTest(name):
                self.tab.close()
                self.setUp()
                self.open(fragment)
                self.assertFalse(self.visible("#good"))
                self.assertTrue(self.visible("#wrong"))
                self.assertIn(says, self.tab.value("document.getElementById('reason').textContent"))
                self.assertFalse(self.tab.value("document.getElementById('open').hasAttribute('href')"))
                self.assert_quiet()

    def test_fragment_changes(self):
        self.open("#nonsense")
        self.tab.value(f"location.hash = '{text_of(TICKET)}'")
        self.tab.until("!document.getElementById('good').hidden")
        self.assertEqual(self.tab.value("document.getElementById('open').href"), "tenantlink:" + text_of(TICKET))
        self.tab.value("location.hash = ''")
        self.tab.until("!document.getElementById('wrong').hidden")

    def test_policy_holds(self):
        self.open("#" + text_of(TICKET))
        self.tab.value("{ const s = document.createElement('script'); s.textContent = 'window.foreign = 1';"
                       " document.body.append(s); }")
        self.assertIsNone(self.tab.value("window.foreign"))
        self.assertEqual(self.tab.value(f"fetch('{self.origin}/leak').then(() => 'sent', () => 'refused')"), "refused")
        self.assertEqual(self.tab.value(
            f"new Promise(done => {{ const i = new Image(); i.onerror = () => done('refused'); i.onload = () => done('sent');"
            f" i.src = '{self.origin}/leak.png'; }})"), "refused")
        self.assertEqual(len(self.seen), 1)

    def test_without_javascript(self):
        self.tab.call("Emulation.setScriptExecutionDisabled", value=True)
        self.open("#" + text_of(TICKET))
        tree = self.tab.call("Accessibility.getFullAXTree")["nodes"]
        said = " ".join(node["name"]["value"] for node in tree if node.get("name") and not node["ignored"])
        self.assertIn("needs JavaScript", said)
        self.assertIn("paste it there", said)
        self.assertNotIn("Download invitation", said)

    def test_names_for_people(self):
        self.open("#" + text_of(TICKET))
        tree = self.tab.call("Accessibility.getFullAXTree")["nodes"]
        named = {(node["role"]["value"], node["name"]["value"]) for node in tree if node.get("name") and not node["ignored"]}
        for expected in (("link", "Open in TenantLink"), ("button", "Download invitation"), ("button", "Copy link"),
                         ("heading", "Connect your Microsoft 365 tenant")):
            self.assertIn(expected, named)
        self.tab.value("document.body.focus()")
        order = []
        for _ in range(3):
            for kind in ("keyDown", "keyUp"):
                self.tab.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
            order.append(self.tab.value("document.activeElement.id"))
        self.assertEqual(order, ["open", "download", "copy"])

    def test_narrow_and_dark(self):
        self.tab.call("Emulation.setDeviceMetricsOverride", width=320, height=600, deviceScaleFactor=2, mobile=True)
        self.open("#" + text_of(TICKET))
        self.assertLessEqual(self.tab.value("document.documentElement.scrollWidth"), 320)
        contrasts = []
        for scheme in ("light", "dark"):
            self.tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            contrasts.append(json.loads(self.tab.value(
                "JSON.stringify([['main', 'main'], ['.note', 'main'], ['#copy', 'main'], ['#open', '#open'], ['#reason', 'main']]"
                ".map(([ink, paper]) => [getComputedStyle(document.querySelector(ink)).color,"
                " getComputedStyle(document.querySelector(paper)).backgroundColor]))")))
        self.assertNotEqual(*contrasts)
        for pairs in contrasts:
            for ink, paper in pairs:
                self.assertGreaterEqual(contrast(ink, paper), 4.5, (ink, paper))


def contrast(one, other):
    """WCAG 2.1's ratio of two rgb(r, g, b)."""
    def light(colour):
        channels = [int(part) / 255 for part in colour[4:-1].split(",")]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear))
    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


if __name__ == "__main__":
    if not driver.program():
        sys.exit("tst_landing needs Chromium: packaging/install-deps.sh test")
    unittest.main(verbosity=2)
