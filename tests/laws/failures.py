#!/usr/bin/env python3
"""The words that the program says when something fails, read from its sources: (code, what, remedy)."""
import pathlib
import re

STRING = r'"((?:[^"\\]|\\.)*)"'


def joined(strings):
    return "".join(re.findall(STRING, strings)).replace('\\"', '"')


def failures(top):
    """Of failuretext.cpp and tenantsentences.cpp, in their order."""
    found = []
    for name in ("failuretext.cpp", "tenantsentences.cpp"):
        text = (pathlib.Path(top) / "models/domain" / name).read_text(encoding="utf-8")
        pair = r'QT_TRANSLATE_NOOP\(\s*"Failure",((?:\s*' + STRING + r')+)\s*\)'
        entry = re.compile(r"case FailureCode::(\w+):\s*return\s*\{\s*" + pair + r"\s*,\s*" + pair + r"\s*\}")
        for match in entry.finditer(text):
            found.append((match.group(1), joined(match.group(2)), joined(match.group(4))))
    return found


def refusals(top):
    """Of signinadvice.cpp: Microsoft's AADSTS numbers in place of the code."""
    text = (pathlib.Path(top) / "models/domain/signinadvice.cpp").read_text(encoding="utf-8")
    advice = r"ADVICE\(((?:\s*" + STRING + r")+)\s*\)"
    entry = re.compile(r"\{\{([\d, ]+)\},\s*" + advice + r"\s*,\s*" + advice)
    return [(match.group(1), joined(match.group(2)), joined(match.group(4))) for match in entry.finditer(text)]


def findings(top):
    """Of reporttext.cpp: what is not as it should be, each with its remedy."""
    text = (pathlib.Path(top) / "models/domain/reporttext.cpp").read_text(encoding="utf-8")
    pair = r'QT_TRANSLATE_NOOP\(\s*"Check",((?:\s*' + STRING + r')+)\s*\)'
    entry = re.compile(r"case Finding::(\w+):\s*return\s*\{\s*" + pair + r"\s*,\s*" + pair + r"\s*\}")
    return [(match.group(1), joined(match.group(2)), joined(match.group(4))) for match in entry.finditer(text)]


def shown(words):
    """As the help writes them: an ellipsis for what the program fills in, Markdown's signs made harmless."""
    return re.sub(r"%L?\d", "\u2026", words).replace("|", "\\|")
