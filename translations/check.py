#!/usr/bin/env python3
"""Fails where a translation is not complete or not right: check.py LUPDATE SOURCES...  (SOURCES: the folders with tr() texts)

Compares the .ts files with a fresh lupdate run (a new tr() without a translation fails, and so does one that is gone), and each
translation with its English text: placeholders, plural forms, mnemonic, blanks at the ends, terms of glossary.md, and that it is
another text where names alone do not make it up.
check.py --selftest shows that each of them is found.
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

sys.dont_write_bytecode = True  # the source folder stays clean
from mnemonics import bare, key_in  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "he": 2, "ja": 1}
ORDINARY = re.compile(r"\b[a-z]{3,}\b")  # words that are no names
SHARED = {"de": 2, "fr": 2, "es": 2, "he": 0, "ja": 0}  # so many of them may be the same words in both languages
COLUMNS = {"de": 2, "fr": 3, "es": 4, "he": 5, "ja": 6}  # of the glossary's table
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n|%Ln|\{\{\w*\}\}")
Message = collections.namedtuple("Message", "context source comment plural state forms")


def read(path):
    for context in tree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            yield Message(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "", plural,
                          translation.get("type", ""), forms)


def glossary(language):
    terms = {}
    for line in (HERE / "glossary.md").read_text(encoding="utf-8").splitlines()[7:]:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        terms[cells[0].lower()] = [way.strip() for way in cells[COLUMNS[language]].lower().split("/")]  # noun / verb
    return terms


def words(text):
    """What a label says: without mnemonic and closing colon."""
    return re.sub(r"[\s\u00a0\u202f]*[:\uff1a]$", "", bare(text)).lower()


def problems(language, message, terms):
    filled = [form for form in message.forms if form]
    if message.state in ("vanished", "obsolete"):
        yield "is no longer in the sources"
        return
    if message.state == "unfinished" or len(filled) < len(message.forms):
        yield "is not translated"
        return
    if message.plural and len(message.forms) != FORMS[language]:
        yield f"has {len(message.forms)} plural forms"
    wanted = collections.Counter(PLACEHOLDER.findall(message.source))
    for number, form in enumerate(message.forms):
        there = collections.Counter(PLACEHOLDER.findall(form))
        if message.plural and number == 0 and FORMS[language] > 1:  # "one day"
            there["%n"] = wanted["%n"]
        if set(there.elements()) != set(wanted.elements()):
            yield f"has other placeholders: {form}"
        for side in (str.lstrip, str.rstrip):
            if (side(form) == form) != (side(message.source) == message.source):
                yield f"differs in blanks at an end: {form!r}"
        if bool(key_in(message.source)) != bool(key_in(form)):
            yield f"{'has no' if key_in(message.source) else 'has a'} mnemonic: {form}"
    ordinary = [] if message.comment == "file name" else ORDINARY.findall(message.source)
    if bare(message.forms[0]) == bare(message.source) and len(ordinary) > SHARED.get(language, len(ordinary)):
        yield "is the English text"
    term = terms.get(words(message.source))
    if term and not message.comment and words(message.forms[0]) not in term:
        yield f"is not what the glossary says, {' / '.join(term)}: {message.forms[0]}"


def fresh(lupdate, sources):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-I", str(HERE.parent), "-locations", "none", *sources, "-ts", str(path)], check=True)
        return list(read(path))


def look(lupdate, sources):
    found = 0
    now = fresh(lupdate, sources)
    for language in FORMS:
        path = HERE / f"tenantlink_{language}.ts"
        there = list(read(path))
        same = lambda message: message[:4]
        wanted = {same(message) for message in now if message.plural or language != "en"}
        terms = glossary(language) if language in COLUMNS else {}
        lines = [(message, "is missing: build the target update_translations") for message in sorted(wanted - set(map(same, there)))]
        lines += [(message, "is no longer in the sources") for message in sorted(set(map(same, there)) - wanted)]
        for message in there:
            lines += [(message, problem) for problem in problems(language, message, terms)]
        for message, problem in lines:
            print(f"{path.name}: {message[0]}: {message[1]!r} {problem}")
        found += len(lines)
    print(f"{found} problems in {len(now)} texts")
    return found == 0


def selftest():
    ok = Message("C", "&Save %1:", "", False, "", ["&Speichern %1:"])
    cases = [(ok, None), (ok._replace(state="unfinished"), "not translated"), (ok._replace(forms=[""]), "not translated"),
             (ok._replace(state="vanished"), "no longer"), (ok._replace(forms=["&Speichern:"]), "placeholders"),
             (ok._replace(forms=["Speichern %1:"]), "mnemonic"), (ok._replace(source="Save %1:"), "mnemonic"),
             (ok._replace(forms=["&Speichern %1: "]), "blanks"),
             (ok._replace(source="&Add more role assignments to %1:", forms=["&Add more role assignments to %1:"]), "English"),
             (ok._replace(source="&Save %1:", forms=["&Save %1:"]), None),
             (ok._replace(source="&Tenant:", forms=["&Kunde:"]), "glossary"), (ok._replace(source="&Tenant:", forms=["&Mandant:"]), None),
             (Message("C", "%n day(s)", "", True, "", ["%n Tag"]), "plural"),
             (Message("C", "%n day(s)", "", True, "", ["ein Tag", "%n Tage"]), None),
             (Message("C", "%n day(s)", "", True, "", ["%n Tag", "Tage"]), "placeholders")]
    for message, wanted in cases:
        said = list(problems("de", message, {"tenant": ["mandant"]}))
        if bool(said) != bool(wanted) or (wanted and wanted not in said[0]):
            print(f"{message}: {said}, not {wanted}")
            return False
    return True


if __name__ == "__main__":
    sys.exit(0 if (selftest() if sys.argv[1] == "--selftest" else look(sys.argv[1], sys.argv[2:])) else 1)
