#!/usr/bin/env python3
"""What is written about the program is true where a machine can tell: links and pictures exist, the troubleshooting page has the program's
own words for every failure, and --help, the manual page and the help name the same options."""
import os
import pathlib
import re
import sys

sys.dont_write_bytecode = True  # the source folder stays clean
from failures import failures, findings, refusals, shown  # noqa: E402

SKIPPED = {"build", "node_modules", ".git"}


def markdown_files(top):
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if name not in SKIPPED]
        for name in sorted(names):
            if name.endswith(".md"):
                yield pathlib.Path(folder) / name


def without_code(text):
    text = re.sub(r"```.*?```", "", text, flags=re.S)
    return re.sub(r"`[^`\n]*`", "", text)


def anchors(text):
    """As links name the headings."""
    found = set()
    for line in re.sub(r"```.*?```", "", text, flags=re.S).splitlines():
        if heading := re.match(r"#{1,6} +(.*)", line):
            words = heading.group(1).strip().lower()
            found.add("".join(c for c in words if c.isalnum() or c in "-_ ").replace(" ", "-"))
    return found


def broken_links(top):
    problems = []
    for file in markdown_files(top):
        text = file.read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)\s]+)\)", without_code(text)):
            if re.match(r"[a-z]+:", link):
                continue
            path, _, anchor = link.partition("#")
            target = (file.parent / path).resolve() if path else file
            where = file.relative_to(top)
            if not target.exists():
                problems.append(f"{where}: there is no {link}")
            elif anchor and target.suffix == ".md" and anchor not in anchors(target.read_text(encoding="utf-8")):
                problems.append(f"{where}: {link} has no such heading")
    return problems


def unlike_the_program(top):
    """Words of the program that the troubleshooting page does not have, and words on README's short list that the program does not say."""
    page = (top / "docs/help/troubleshooting.md").read_text(encoding="utf-8")
    said = failures(top) + refusals(top) + findings(top)
    problems = [] if len(said) > 200 else [f"only {len(said)} failures were found in the sources: has their form changed?"]
    for code, what, remedy in said:
        for words in (what, remedy):
            if shown(words) not in page:
                problems.append(f"troubleshooting.md lacks the words of {code}: {shown(words)}")
    for codes, _, _ in refusals(top):
        problems += [f"troubleshooting.md lacks AADSTS{number.strip()}" for number in codes.split(",") if f"AADSTS{number.strip()}" not in page]
    sentences = "\n".join(shown(what) for _, what, _ in said)
    section = (top / "README.md").read_text(encoding="utf-8").partition("## Troubleshooting")[2].partition("\n## ")[0]
    for row in re.findall(r"^\| (?!You see|---)(.*?) \|", section, flags=re.M):
        words = re.sub(r" \(AADSTS\d+\)$", "", row)
        if words not in sentences:
            problems.append(f"README.md: the program does not say: {words}")
    return problems


def options_of(text):
    return set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)", text))


def options_differ(top):
    source = (top / "app/commands/options.cpp").read_text(encoding="utf-8")
    named = set(re.findall(r'\badd\(u"([a-z-]+)"_s', source)) | set(re.findall(r'QCommandLineOption\(\{u"\w"_s, u"([a-z-]+)"_s', source))
    manual = (top / "packaging/tenantlink.1").read_text(encoding="utf-8").replace("\\-", "-")
    page = (top / "docs/help/command-line.md").read_text(encoding="utf-8")
    problems = [] if len(named) > 10 else ["no options were found in options.cpp: has its form changed?"]
    for name, has in (("packaging/tenantlink.1", options_of(manual)), ("docs/help/command-line.md", options_of(page))):
        problems += [f"{name} lacks --{option}" for option in sorted(named - has)]
        problems += [f"{name}: there is no option --{option}" for option in sorted(has - named)]
    return problems


def pictures_differ(top):
    folder = top / "docs/pictures"
    listed = {line.split()[0] for line in (folder / "list").read_text().splitlines() if line and not line.startswith("#")}
    there = {file.stem for file in folder.glob("*.png")}
    used = set(re.findall(r"docs/pictures/([\w-]+)\.png", (top / "README.md").read_text(encoding="utf-8")))
    return [f"docs/pictures: {name} is not listed, not there or not used" for name in sorted((listed | there | used) - (listed & there & used))]


def selftest():
    """Each check finds what it is for."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        top = pathlib.Path(name)
        (top / "a.md").write_text("# One two\n[x](b.md) [y](#one-two) [z](#three) ![p](p.png) `[no](code)`\n")
        assert len(broken_links(top)) == 3, broken_links(top)
    assert shown("%1 of %L2 | x") == "\u2026 of \u2026 \\| x"
    assert options_of("x --json, --data-dir=DIR --- a--b") == {"json", "data-dir"}


def main():
    if sys.argv[1:] == ["--selftest"]:
        selftest()
        return 0
    top = pathlib.Path(sys.argv[1]).resolve()
    problems = broken_links(top) + unlike_the_program(top) + options_differ(top) + pictures_differ(top)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems in what is written")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
