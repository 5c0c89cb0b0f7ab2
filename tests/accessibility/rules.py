"""What holds for every window: names, roles, labels, the way of the keyboard, errors and states."""
import time

from program import Gone, keys, until

# What Qt 6.4 says of some widgets, whatever the program does:
# - a QTextBrowser (Terms and Conditions, the preview of an HTML mail) is a label that can have the focus;
# - a label whose text can be marked is focusable; it is to be read, and no stop of Tab;
# - of the tabs of a bar the current one is focused, not selected, and the bar has its name;
# - cells of trees and tables are table cells; toggling one selects its row.
LABELS = {"label", "notification"}

INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "text", "password text", "entry", "combo box",
               "spin button", "table", "tree table", "tree", "list", "list box", "page tab", "menu", "menu item", "check menu item",
               "link", "push button menu", "button menu", "slider", "page tab list", "list item", "document text"}
FIELDS = {"text", "password text", "entry", "combo box", "spin button"}
ITEMS = {"menu", "menu item", "check menu item", "page tab", "list item", "table cell", "table column header", "tree item",
         "table row"}  # reached by arrow keys within what has the focus
OTHER_FOCUS = {"scroll pane", "viewport"}  # stops of the keyboard that scroll


class Findings(list):
    def add(self, where, what):
        line = f"{where}: {what}"
        if line not in self:
            self.append(line)
            print("FOUND", line, flush=True)


def is_control(node, role):
    return role in INTERACTIVE or node.has("focusable")


def controls(window):
    """(node, role) of what a person can act on, in the order of the tree."""
    out = []
    for node in window.shown():
        role = node.role
        if role in INTERACTIVE and not inside_item_view(node, role):
            out.append((node, role))
        elif role not in INTERACTIVE and role not in ITEMS and node.has("focusable"):
            out.append((node, role))
    return out


def inside_item_view(node, role):
    """Cells are named by what they show."""
    if role not in ("list item", "table cell", "tree item", "list", "menu item", "check menu item", "menu", "text"):
        return False
    parent = node.parent()
    if parent is None:
        return False
    if role in ("menu item", "check menu item", "menu"):
        return False
    if role == "text":  # the field within a spin box or a combo box
        return parent.role in ("spin button", "combo box")
    return parent.role in ("table", "tree table", "tree", "combo box", "list")


def check_names(found, where, window):
    names = {}
    labels = {}
    for node in window.shown():
        if node.role == "label":
            labels.setdefault(plain(node.name), node)
    for node, role in controls(window):
        name = node.name
        if not name:
            if role in OTHER_FOCUS or role == "page tab list":
                continue
            found.add(where, f"a {role} has no name (description: {node.description!r}, at {node.place()})")
            continue
        if "&" in name or name.endswith(":"):
            found.add(where, f'{node!r}: the name has marks of its label')
        if role in ("menu", "menu item", "check menu item", "page tab", "page tab list"):
            continue
        if name in names and names[name] != role + "*":
            found.add(where, f'two controls are named "{name}" ({names[name]} and {role})')
        names[name] = role
        if role in FIELDS and name in labels and name not in [plain(label) for label in node.labels()]:
            found.add(where, f'{node!r} stands beside its label, but has no relation to it')
        if role not in INTERACTIVE and role not in OTHER_FOCUS and role not in LABELS:
            found.add(where, f'{node!r} can have the focus, and its role says nothing')


def plain(label):
    return label.replace("&", "").rstrip(": ")


def focused(program):
    """The node that the last event said, or none."""
    for kind, node, on, _ in reversed(program.events):
        if kind.startswith("object:state-changed:focused") and on:
            return node
    return None


def tab(program, key="Tab"):
    program.events.clear()
    keys(key)
    try:
        return until("focus", lambda: focused(program), 1.5)
    except Gone:
        return None


def stop_of(node, known):
    """The control that the focus is in: a cell belongs to its table."""
    while node is not None and node not in known:
        node = node.parent()
    return node


def way_of_tab(program, window, limit=90):
    """What Tab visits, once round; each with its place at that moment and the place of the one before."""
    program.focus(window)
    known = {node for node, _ in controls(window)}
    way = []
    seen = []
    silent = 0
    for _ in range(limit):
        node = tab(program)
        if node is None:
            silent += 1
            if silent > 2:
                break
            continue
        silent = 0
        stop = stop_of(node, known) or node
        if way and stop == way[-1][0]:
            continue
        if stop in seen:
            break
        before = way[-1][0].place() if way else None
        way.append((stop, stop.place(), before))
        seen.append(stop)
    return way


def check_keyboard(found, where, program, window):
    """Everything that is enabled is reached, in reading order."""
    way = way_of_tab(program, window)
    reached = {stop for stop, _, _ in way}
    if not way:
        found.add(where, "Tab moves no focus")
        return way
    radios = []  # of a group one is a stop, arrow keys reach the others
    for node, role in controls(window):
        if node in reached or role in ITEMS or role in LABELS or role in OTHER_FOCUS or role == "page tab list":
            continue
        if not node.has("focusable", "enabled", "sensitive", "showing"):
            continue
        if role == "radio button":
            radios.append(node)
        else:
            found.add(where, f"{node!r} cannot be reached by Tab")
    if radios and not any(stop.role == "radio button" for stop in reached):
        found.add(where, f"{radios[0]!r} cannot be reached by Tab")
    back = []
    way.append((way[0][0], way[0][0].place(), way[-1][0].place()))  # the round is closed: in it one step goes back to the top
    for (one, _, _), (other, there, here) in zip(way, way[1:]):
        if goes_back(here, there) and not in_bars(one, other):
            back.append((here[1] - there[1], f"{one!r} {here}", f"{other!r} {there}"))
    back.sort(key=lambda jump: jump[0])
    for _, one, other in back[:-1]:
        found.add(where, f"the focus goes from {one} back to {other}")
    return way[:-1]


def goes_back(here, there, tolerance=6):
    left, top, right, bottom = there
    above = bottom <= here[1] + tolerance
    column = left >= here[2] - tolerance  # a new column to the right begins at its top
    beside = top < here[3] - tolerance and bottom > here[1] + tolerance
    return (above and not column) or (beside and right <= here[0] + tolerance)


def in_bars(one, other):
    return one.role in ("menu", "menu bar") or other.role in ("menu", "menu bar")


def check_rows(found, where, window):
    """Rows of check lists, steps and tasks say what they are and how they stand."""
    for node in window.shown(lambda node: node.role == "list item"):
        if node.parent().role == "list" and ": " not in node.name and node.has("focusable") and not node.actions():
            found.add(where, f"{node!r}: a row without its state")


def check_menus(found, where, window):
    """Nothing of the menus is open: each says its name, and that it opens."""
    for node in window.shown(lambda node: node.role in ("menu item", "menu")):
        if not node.name:
            found.add(where, "a menu has no name")


def check_headers(found, where, table):
    """Columns say what they hold."""
    iface = table.raw.get_table_iface()
    for column in range(iface.get_n_columns()):
        header = iface.get_column_header(column)
        if not header or not header.get_name():
            found.add(where, f"{table!r}: column {column} has no name")


def check(found, where, program, window):
    """All of it."""
    begin = time.monotonic()
    check_names(found, where, window)
    check_rows(found, where, window)
    way = check_keyboard(found, where, program, window)
    print(f"{where}: {len(way)} stops, {time.monotonic() - begin:.1f} s", flush=True)
    return way


def check_error(found, where, field, words=""):
    """A wrong field says so itself."""
    try:
        until("description", lambda: field.description and words in field.description, 3)
    except Gone:
        found.add(where, f"{field!r} is wrong, and its description does not say why: {field.description!r}")


def dump(window):
    def show(node, depth):
        if not node.has("showing"):
            return
        flags = " ".join(state for state in ("focusable", "focused", "enabled", "checked", "selected") if node.has(state))
        print("  " * depth + repr(node), repr(node.description)[:60], flags, node.labels(), node.actions())
        for child in node.children()[:60]:
            show(child, depth + 1)
    show(window, 0)
