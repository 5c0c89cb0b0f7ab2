#!/usr/bin/env python3
"""Gives every translation a mnemonic whose English text has one, so that no two texts of a page share a key.

    mnemonics.py tenantlink_de.ts ...        assigns; what is fine stays as it is
    mnemonics.py --pages FILE                takes over what the tests recorded (TENANTLINK_RECORD_PAGES) into pages.json

Translators write none. Which texts stand on a page together is in pages.json: a list of texts (context, English, meaning) and
pages as lists of their numbers. A text that no test showed is kept apart from all that its class shares a page with.
Japanese: the English letter in brackets, before a closing colon or dots. Others: a letter of the text, the first letters of words
and consonants rather than others; narrow letters, letters with marks below the line and with accents last.
"""
import collections
import html
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
PAGES = HERE / "pages.json"
MNEMONIC = re.compile(r"&(?!&)(\S)")
APPENDED = re.compile(r"\s?\(&(\w)\)")
CLOSING = re.compile(r"([\s\u00a0\u202f]*(?:[:\uff1a?\uff1f]|\.\.\.|\u2026))$")
NARROW = set("iljt|!.,'")
LOW = set("gpqy")
VOWELS = set("aeiou")


def key_in(text):
    """The letter of the mnemonic, lower case; empty: none. "&&" is a real ampersand."""
    found = MNEMONIC.search(text.replace("&&", "\0\0"))
    return found[1].lower() if found else ""


def bare(text):
    """Without mnemonic; a real ampersand stays doubled."""
    text = APPENDED.sub("", text.replace("&&", "\0"))
    return MNEMONIC.sub(r"\1", text).replace("\0", "&&")


def with_key(text, letter, brackets):
    """`text` (bare) with that key; in brackets before what closes it, or before the best place of the letter."""
    if brackets:
        closing = CLOSING.search(text)
        at = closing.start() if closing else len(text)
        return f"{text[:at]}(&{letter.upper()}){text[at:]}"
    places = [(place_cost(text, i), i) for i, c in enumerate(text) if c.lower() == letter and allowed(text, i)]
    at = min(places)[1]
    return text[:at] + "&" + text[at:]


def allowed(text, at):
    """A letter that a keyboard has, and no part of a placeholder."""
    c = text[at]
    return (c.isalpha() or c.isdigit()) and len(c.lower()) == 1 and not (at > 0 and text[at - 1] in "%&") and \
        not re.search(r"\{\{\w*$", text[:at]) and not (at > 1 and text[at - 2:at] == "%L")


def place_cost(text, at):
    c = text[at].lower()
    cost = 0 if at == 0 else 1 if not text[at - 1].isalnum() else 3
    if c in VOWELS:
        cost += 1
    if c in LOW:
        cost += 1
    if c in NARROW:
        cost += 5
    if c.isdigit():
        cost += 6
    if unicodedata.decomposition(c) or c in "\u00df\u00f8\u0142":
        cost += 12
    return cost


def choices(text):
    """Letters of the text with what each costs, cheapest first."""
    costs = {}
    for i, c in enumerate(text):
        if allowed(text, i):
            costs[c.lower()] = min(costs.get(c.lower(), 99), place_cost(text, i))
    return sorted(costs.items(), key=lambda item: item[1])


def groups(sources):
    """Sets of texts that must differ. `sources`: all texts that need a key."""
    data = json.loads(PAGES.read_text(encoding="utf-8"))
    texts = [tuple(text) for text in data["texts"]]
    pages = [{texts[i] for i in page["texts"]} & sources for page in data["pages"]]
    shown = set().union(*pages) if pages else set()
    for context in sorted({source[0] for source in sources - shown}):
        unseen = {source for source in sources - shown if source[0] == context}
        around = set().union(*([page for page in pages if any(text[0] == context for text in page)] or [set()]))
        for text in unseen: # of each other too: better too much than too little
            pages.append({text} | (around if len(around) < 14 else {t for t in around if t[0] == context}) | unseen)
    return [page for page in pages if len(page) > 1]


def solve(texts, pages):
    """source -> letter. The fewest choices first; where nothing is free, whoever is in the way moves."""
    beside = collections.defaultdict(set)
    for page in pages:
        for one in page:
            beside[one] |= page - {one}
    options = {source: choices(text) for source, text in texts.items()}
    given = {}

    def taken(source):
        return {given[other] for other in beside[source] if other in given}

    def place(source, depth, moving):
        for letter, _ in options[source]:
            if letter not in taken(source):
                given[source] = letter
                return True
        if depth == 0:
            return False
        for letter, _ in options[source]:
            blocking = [other for other in beside[source] if given.get(other) == letter]
            if any(other in moving for other in blocking):
                continue
            before = dict(given)
            for other in blocking:
                del given[other]
            given[source] = letter
            if all(place(other, depth - 1, moving | {source}) for other in blocking):
                return True
            given.clear()
            given.update(before)
        return False

    left = []
    # Texts that stand on many pages (the wizards' buttons) choose first, then those with the fewest letters.
    order = sorted(texts, key=lambda source: (-len(beside[source]) // 40, len(options[source]), source))
    for source in order:
        if not place(source, 3, frozenset()):
            left.append(source)
    return given, left


def unescape(text):
    return html.unescape(text or "")


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&apos;")


def assign(path):
    japanese = path.stem.endswith("_ja")
    content = path.read_text(encoding="utf-8")
    texts = {}

    def each(change):
        def context(found):
            name = unescape(re.search(r"<name>(.*?)</name>", found[0])[1])

            def message(block):
                source = unescape(re.search(r"<source>(.*?)</source>", block[0], re.S)[1])
                comment = re.search(r"<comment>(.*?)</comment>", block[0], re.S)
                return change((name, source, unescape(comment[1]) if comment else ""), block[0])
            return re.sub(r"<message.*?</message>", message, found[0], flags=re.S)
        return re.sub(r"<context>.*?</context>", context, content, flags=re.S)

    def collect(source, block):
        translation = re.search(r"<translation>(.+?)</translation>", block, re.S)
        if key_in(source[1]) and translation and "numerus" not in block:
            texts[source] = bare(unescape(translation[1]))
        return block

    each(collect)
    if japanese:
        keys, left = {source: key_in(source[1]) for source in texts}, []
    else:
        keys, left = solve(texts, groups(set(texts)))

    def put(source, block):
        if source not in texts:
            return block
        letter = keys.get(source)
        shown = with_key(texts[source], letter or key_in(source[1]), japanese or not letter)
        return re.sub(r"<translation>.+?</translation>", lambda _: f"<translation>{escape(shown)}</translation>", block, flags=re.S)

    changed = each(put)
    if changed != content:
        path.write_text(changed, encoding="utf-8")
    for source in left: # its English letter in brackets: that one may stand twice
        print(f"{path.name}: no letter is free for {source}: {texts[source]}")
    return not left


def take_over(recorded):
    """Recorded lines, one page each, become pages.json; the same page in several states is several lines."""
    texts, pages, seen = [], [], set()
    numbers = {}
    for line in pathlib.Path(recorded).read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        for text in page["texts"]:
            if tuple(text) not in numbers:
                numbers[tuple(text)] = len(texts)
                texts.append(text)
        content = sorted(numbers[tuple(text)] for text in page["texts"])
        if len(content) > 1 and tuple(content) not in seen:
            seen.add(tuple(content))
            pages.append({"page": page["page"], "texts": content})
    pages = [page for page in pages if not any(set(page["texts"]) < set(other["texts"]) for other in pages)]
    rows = lambda items: ",\n".join("  " + json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items)
    PAGES.write_text('{"texts": [\n' + rows(texts) + '\n],\n"pages": [\n' + rows(pages) + "\n]}\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--pages"]:
        take_over(sys.argv[2])
    else:
        sys.exit(0 if all([assign(pathlib.Path(name)) for name in sys.argv[1:]]) else 1)
