#!/usr/bin/env python3
"""The landing page's Content-Security-Policy names its script and style by hash. Says whether it does; with --renew,
writes the hashes of what is there now."""
import base64
import hashlib
import pathlib
import re
import sys


def hashes(page):
    """(script's, style's) as they stand in a policy."""
    found = []
    for tag in ("script", "style"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
        found.append("sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode())
    return found


def renewed(page):
    script, style = hashes(page)
    page = re.sub(r"script-src '[^']*'", f"script-src '{script}'", page)
    return re.sub(r"style-src '[^']*'", f"style-src '{style}'", page)


def main():
    path = pathlib.Path(sys.argv[-1])
    page = path.read_text(encoding="utf-8")
    if "--renew" in sys.argv:
        path.write_text(renewed(page), encoding="utf-8")
        return 0
    if renewed(page) != page:
        print("the policy's hashes are not those of script and style; renew them:", *hashes(page))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
