"""The vocabulary: one running TenantLink as assistive technology sees it, real keys, and waiting for conditions."""
import os
import subprocess
import time

import pyatspi
from gi.repository import GLib

STATE = {name[len("STATE_"):].lower(): getattr(pyatspi, name) for name in dir(pyatspi) if name.startswith("STATE_")}
PATIENCE = 20.0
pyatspi.Atspi.set_timeout(10000, 20000)  # ms; a press answers once the window that it opens was made


class Gone(Exception):
    """What was looked for did not come."""


def pump(seconds=0.0):
    """Lets AT-SPI's events in."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while True:
        while context.iteration(False):
            pass
        if time.monotonic() >= end:
            return
        time.sleep(0.004)


def until(what, condition, patience=PATIENCE):
    end = time.monotonic() + patience
    while True:
        pump()
        try:
            found = condition()
        except GLib.Error:  # it went away between two questions
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Gone(what)
        pump(0.03)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "0", "--clearmodifiers", *names], check=True)


class Node:
    """One accessible, asked afresh each time: what is cached is out of date while a window changes."""

    def __init__(self, accessible):
        self.raw = accessible

    def __eq__(self, other):
        return isinstance(other, Node) and self.raw.path == other.raw.path and self.raw.app == other.raw.app

    def __hash__(self):
        return hash(self.raw.path)

    def __repr__(self):
        return f'{self.role} "{self.name}"'

    @property
    def name(self):
        return self.raw.get_name() or ""

    @property
    def description(self):
        return self.raw.get_description() or ""

    @property
    def role(self):
        return self.raw.get_role_name()

    def states(self):
        return self.raw.get_state_set()

    def has(self, *states):
        mine = self.states()
        return all(mine.contains(STATE[one]) for one in states)

    def parent(self):
        parent = self.raw.get_parent()
        return Node(parent) if parent else None

    def children(self):
        out = []
        for i in range(self.raw.get_child_count()):
            child = self.raw.get_child_at_index(i)
            if child:
                out.append(Node(child))
        return out

    def place(self):
        """left, top, right, bottom on the screen"""
        box = self.raw.get_component_iface().get_extents(pyatspi.DESKTOP_COORDS)
        return box.x, box.y, box.x + box.width, box.y + box.height

    def text(self):
        iface = self.raw.get_text_iface()
        return iface.get_text(0, iface.get_character_count()) if iface else ""

    def labels(self):
        """Names of what this is labelled by."""
        out = []
        for relation in self.raw.get_relation_set():
            if relation.get_relation_type() == pyatspi.RELATION_LABELLED_BY:
                out += [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
        return out

    def actions(self):
        iface = self.raw.get_action_iface()
        return [iface.get_action_name(i) for i in range(iface.get_n_actions())] if iface else []

    def act(self, *wanted):
        names = self.actions()
        for one in wanted or ("Press", "Toggle", "ShowMenu"):
            if one in names:
                self.raw.get_action_iface().do_action(names.index(one))
                return True
        return False

    def shown(self, wanted=lambda node: True):
        """This and what is visible below it, in the order of the tree. Rows of tables are left out: there may be a million."""
        todo = [self]
        while todo:
            node = todo.pop()
            if not node.has("showing"):
                continue
            if wanted(node):
                yield node
            if node.role not in ("table", "tree table", "tree", "menu", "list") or node.raw.get_child_count() < 60:
                todo += reversed(node.children())


class Program:
    def __init__(self, binary, data, *arguments):
        self.events = []
        pyatspi.Registry.getDesktop(0).get_child_count()  # the registry is there before the program looks for it
        self.process = subprocess.Popen(
            [binary, "--cloud-file", os.environ["TENANTLINK_CLOUD_FILE"], "--data-dir", data, "--language", "en", *arguments],
            stdout=subprocess.DEVNULL)
        self.root = until("the program", self._root)
        self.listened = ("object:state-changed:focused", "object:property-change:accessible-name",
                         "object:property-change:accessible-value", "object:property-change:accessible-description")
        pyatspi.Registry.registerEventListener(self._heard, *self.listened)

    def _root(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                child.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                return Node(child)
        return None

    def _heard(self, event):
        try:
            if event.source and event.source.get_process_id() == self.process.pid:
                self.events.append((event.type, Node(event.source), event.detail1, event.any_data))
        except GLib.Error:
            pass

    def end(self):
        pyatspi.Registry.deregisterEventListener(self._heard, *self.listened)
        self.process.terminate()
        self.process.wait(10)

    def windows(self):
        return [window for window in self.root.children() if window.has("showing")]

    def window(self, title):
        """The window of that name, with the keyboard."""
        window = until(f"the window {title}", lambda: next((w for w in self.windows() if w.name == title), None))
        self.focus(window)
        return window

    def second(self, beside=("TenantLink",)):
        """The window that came beside those, with the keyboard."""
        window = until("another window", lambda: next((w for w in self.windows() if w.name not in beside), None))
        self.focus(window)
        return window

    def focus(self, window):
        if window.has("active"):
            return
        seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                               f"^{window.name}$"], capture_output=True, text=True, check=False).stdout.split()
        for number in seen:
            subprocess.run(["xdotool", "windowraise", number, "windowfocus", "--sync", number], check=False,
                           stderr=subprocess.DEVNULL)
            try:
                until(f"{window.name} has the keyboard", lambda: window.has("active"), 2)
                return
            except Gone:
                continue

    def gone(self, title):
        until(f"{title} is closed", lambda: all(w.name != title for w in self.windows()))

    def look(self, name, role=None, within=None):
        for top in [within] if within else reversed(self.windows()):
            for node in top.shown():
                if node.name == name and (role is None or node.role == role):
                    return node
        return None

    def find(self, name, role=None, within=None, patience=PATIENCE):
        return until(f'{role or "something"} named "{name}"', lambda: self.look(name, role, within), patience)

    def says(self, words, within=None, patience=PATIENCE):
        """Somewhere it says that."""
        def look():
            for top in [within] if within else self.windows():
                for node in top.shown():
                    if words in node.name or words in node.description or (node.role == "text" and words in node.text()):
                        return node
            return None
        return until(f'the words "{words}"', look, patience)

    def press(self, name, role=None, within=None):
        def enabled():
            node = self.look(name, role, within)
            return node if node and node.has("enabled", "sensitive") else None
        node = until(f'{name} can be pressed', enabled)
        if not node.act():
            raise Gone(f"{node!r} has no action: {node.actions()}")
        pump(0.05)

    def fill(self, name, text, within=None):
        def ready():
            for top in [within] if within else reversed(self.windows()):
                for node in top.shown():
                    if node.name == name and node.raw.get_editable_text_iface() and node.has("enabled"):
                        return node
            return None
        field = until(f"the field {name}", ready)
        field.raw.get_editable_text_iface().set_text_contents(text)
        pump(0.02)
        return field
