#!/usr/bin/env python3
"""Reads every #include of the product and compares it with the table of architecture.md section 1.

One CMake target per room is not enough: on Debian all Qt headers share a parent folder, so <QtNetwork/...> compiles anywhere.
"""
import pathlib
import re
import sys

# room -> rooms it may include (besides itself); "models/adapters" stands for all below it
ROOMS = {
    "models/domain": [],
    "models/ports": ["models/domain"],
    "models/microsoft365": ["models/domain"],
    "models/handoff": ["models/domain"],
    "models/scripts": ["models/domain"],
    "models/flows": ["models/domain", "models/ports", "models/microsoft365", "models/handoff", "models/scripts"],
    "models/store": ["models/domain", "models/ports"],
    "models/tables": ["models/domain", "models/ports"],
    "models/adapters": ["models/domain", "models/ports"],
    "wizards/common": ["models/domain", "models/ports", "models/flows", "models/tables", "models/scripts"],
    "wizards/onboarding": ["wizards/common", "models/domain", "models/ports", "models/flows", "models/tables", "models/scripts"],
    "wizards/invitation": ["wizards/common", "models/domain", "models/ports", "models/flows", "models/tables"],
    "app/window": ["wizards", "models/domain", "models/ports", "models/flows", "models/tables", "models/scripts"],
    "app/commands": ["models/domain", "models/ports", "models/flows"],
    "app": ["app", "wizards", "models"],  # the composition root
}

# library -> rooms that may use it
LIBRARIES = {
    "QtSql": ["models/store"],
    "QtNetwork": ["models/adapters/network", "models/adapters/loopback"],
    "QtLocalSocket": ["models/adapters/network", "models/adapters/instance"],
    "qt6keychain": ["models/adapters/keychain"],
    "curl": ["models/adapters/mail"],
    "sodium": ["models/handoff"],
    "qrencode": ["wizards/common"],
    "zip": ["models/adapters/archive"],
    "QtWidgets": ["app", "wizards", "models/adapters/desktop"],
    "QtGui": ["app", "wizards", "models/adapters/desktop"],
    "QtPrintSupport": ["app", "wizards"],
    "QtDBus": ["models/adapters/desktop"],
    "QtTest": [],
    "QtHttpServer": [],
    "qcoro": ["models/ports", "models/flows", "models/store", "models/adapters", "models/tables", "wizards", "app"],
}

HEADERS = {
    "QtNetwork": r"Q(Network|Ssl|Tcp|Udp|Host|Dns|AbstractSocket|HttpPart|HttpMultiPart|AuthenticationToken|Authenticator)",
    "QtLocalSocket": r"QLocal(Socket|Server)",
    "QtSql": r"QSql",
    "qt6keychain": r"(qt6keychain/|qtkeychain/|keychain\.h)",
    "curl": r"curl/",
    "sodium": r"sodium",
    "qrencode": r"qrencode",
    "zip": r"zip\.h",
    "QtTest": r"(QTest$|QSignalSpy|QAbstractItemModelTester)",
    "QtHttpServer": r"Q(AbstractHttpServer|HttpServer)",
    "QtDBus": r"QDBus",
    "QtPrintSupport": r"QPrint",
    "qcoro": r"(QCoro|qcoro)",
    "QtWidgets": r"Q(Application$|Widget|Wizard|Dialog|MessageBox|PushButton|Label|LineEdit|ComboBox|TableView|TreeView|MainWindow|Style|Menu|"
                 r"ToolBar|ToolButton|CheckBox|RadioButton|SpinBox|.*Layout$|ScrollArea|HeaderView|PlainTextEdit|TextEdit|FileDialog|ProgressBar|StackedWidget|TabWidget)",
    "QtGui": r"Q(GuiApplication|Clipboard|DesktopServices|Palette|Icon|Pixmap|Image|Painter|Font|Color|Action$|KeySequence|Screen|TextDocument|StandardItemModel)",
}


def room_of(path):
    """The room of a project path, most specific name first."""
    for room in sorted(ROOMS, key=len, reverse=True):
        if path == room or path.startswith(room + "/"):
            return room
    return None


def allowed(room, target):
    target_room = room_of(target)
    if target_room is None:
        return False
    if target_room == room:
        return True
    return any(target_room == may or target_room.startswith(may + "/") for may in ROOMS[room])


def may_use(path, library):
    return any(path.startswith(room + "/") for room in LIBRARIES[library])


def violations(path, text):
    room = room_of(path)
    if room is None:
        return [f"{path}: belongs to no room"]
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        kind, name = match.groups()
        if kind == '"':
            if name.endswith(".moc"):
                continue
            if "/" not in name or not name.startswith(("app/", "wizards/", "models/")):
                found.append(f"{path}:{number}: \"{name}\" is not named from the top (\"models/...\")")
            elif not allowed(room, name):
                found.append(f"{path}:{number}: {room} may not include {name}")
            continue
        for library, pattern in HEADERS.items():
            if (name.startswith(library + "/") or re.match(pattern, name.split("/")[-1] if "/" in name and name.startswith("Qt") else name)) \
                    and not may_use(path, library):
                found.append(f"{path}:{number}: {library} ({name}) may not be used here")
                break
    return found


def selftest():
    bad = {
        "models/domain/x.h": '#include <QSqlQuery>\n',
        "models/flows/x.cpp": '#include <QtNetwork/QNetworkReply>\n',
        "models/flows/y.cpp": '#include "models/adapters/network/network.h"\n',
        "models/tables/x.cpp": '#include "models/store/sqlitestore.h"\n',
        "wizards/common/x.cpp": '#include "models/microsoft365/graph.h"\n',
        "wizards/onboarding/x.cpp": '#include "app/window/mainwindow.h"\n',
        "models/domain/y.h": '#include <QWidget>\n',
        "app/window/x.cpp": '#include <qt6keychain/keychain.h>\n',
        "models/domain/z.h": '#include "ids.h"\n',
        "models/nowhere/z.h": '',
        "wizards/common/y.cpp": '#include <QLocalSocket>\n',
        "models/adapters/instance/x.cpp": '#include <QNetworkAccessManager>\n',
    }
    missed = [path for path, text in bad.items() if not violations(path, text)]
    good = {
        "models/flows/x.cpp": '#include "models/microsoft365/graph.h"\n#include <QUuid>\n',
        "app/main.cpp": '#include "models/store/sqlitestore.h"\n#include <QApplication>\n',
        "wizards/onboarding/x.cpp": '#include "wizards/common/names.h"\n#include <QLabel>\n',
    }
    wrong = [path for path, text in good.items() if violations(path, text)]
    print("missed:", missed, "wrongly found:", wrong)
    return 1 if missed or wrong else 0


def main():
    if sys.argv[1:] == ["--selftest"]:
        return selftest()
    top = pathlib.Path(sys.argv[1])
    files = [p for folder in ("app", "wizards", "models") for p in sorted((top / folder).rglob("*")) if p.suffix in (".h", ".cpp")]
    found = [v for p in files for v in violations(p.relative_to(top).as_posix(), p.read_text(encoding="utf-8"))]
    print("\n".join(found))
    print(f"{len(files)} files read, {len(found)} violations")
    return 1 if found or len(files) < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
