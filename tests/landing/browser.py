"""Drives Chromium by the DevTools protocol over a pipe (--remote-debugging-pipe): messages end with a NUL. Python only."""
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

SECONDS = 15


def program():
    return next((path for path in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if path), None)


class Browser:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="landing-")
        to_browser, self.out = os.pipe()
        self.inn, from_browser = os.pipe()
        arguments = [program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--no-first-run", "--disable-background-networking", "--disable-component-update",
                     "--remote-debugging-pipe", f"--user-data-dir={self.folder}/profile", "about:blank"]
        environment = dict(os.environ, HOME=self.folder)
        # The protocol's ends are descriptors 3 and 4.
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "sh", *arguments],
            pass_fds=(to_browser, from_browser), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.rest = b""
        self.number = 0
        self.events = []

    def close(self):
        try:
            self.call("Browser.close")
        except (EOFError, BrokenPipeError, TimeoutError):
            pass
        try:
            self.process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.inn)
        os.close(self.out)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _message(self, deadline):
        while b"\0" not in self.rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.inn], [], [], left)[0]:
                raise TimeoutError("the browser is silent")
            some = os.read(self.inn, 65536)
            if not some:
                raise EOFError("the browser is gone")
            self.rest += some
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + SECONDS
        while True:
            answer = self._message(deadline)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def wait_for(self, method, matches=lambda parameters: True):
        """The first such event, also one that came before."""
        deadline = time.monotonic() + SECONDS
        while True:
            for event in self.events:
                if event["method"] == method and matches(event["params"]):
                    self.events.remove(event)
                    return event["params"]
            answer = self._message(deadline)
            if "method" in answer:
                self.events.append(answer)


class Tab:
    """A page of its own, in a context of its own: no cookies, clipboard permissions or downloads of others."""

    def __init__(self, browser):
        self.browser = browser
        self.context = browser.call("Target.createBrowserContext")["browserContextId"]
        target = browser.call("Target.createTarget", url="about:blank", browserContextId=self.context)["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def close(self):
        self.browser.call("Target.disposeBrowserContext", browserContextId=self.context)

    def call(self, method, **parameters):
        return self.browser.call(method, session=self.session, **parameters)

    def of(self, method):
        return [e["params"] for e in self.browser.events if e["method"] == method and e.get("sessionId") == self.session]

    def go(self, url):
        self.call("Page.navigate", url=url)
        self.browser.wait_for("Page.loadEventFired")

    def value(self, expression):
        """What the expression, or its promise, comes to; run as if by a click."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True,
                           userGesture=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def until(self, expression):
        """Waits in the page until the expression is true: looked at after every change of the page."""
        return self.value(
            "new Promise(done => { const look = () => { const v = (%s); if (v) { watch.disconnect(); done(v); } };"
            " const watch = new MutationObserver(look);"
            " watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true}); look(); })"
            % expression)

    def click(self, selector):
        """By the mouse, where a person would."""
        box = self.value(f"(() => {{ const e = document.querySelector({json.dumps(selector)}); e.scrollIntoView();"
                         " const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)
