#!/usr/bin/env python3
"""Writes the English plural forms: "%n item(s)" becomes "%n item" and "%n items", "%n reply(s)" "%n replies". Other translations are left alone."""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

path = pathlib.Path(sys.argv[1])
document = tree.parse(path)
for message in document.iter("message"):
    source = message.findtext("source")
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    if len(forms) != 2 or translation.get("type") != "unfinished":
        continue
    forms[0].text = source.replace("(s)", "").replace("(ies)", "y")
    forms[1].text = re.sub(r"([^aeiou])y\(s\)", r"\1ies", source).replace("(s)", "s").replace("(ies)", "ies")
    del translation.attrib["type"]
tree.indent(document, "    ")
text = tree.tostring(document.getroot(), encoding="unicode", short_empty_elements=False)
path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + re.sub(r"\s+\n", "\n", text) + "\n", encoding="utf-8")
