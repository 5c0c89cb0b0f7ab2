#!/usr/bin/env python3
"""Makes the icon of a program for Windows (.ico) or macOS (.icns) from a drawing; the name's end says which.
   make_icon.py DRAWING.svg ICON
Draws with rsvg-convert, ImageMagick or Inkscape, whichever is there. Both formats are PNG pictures behind a table."""
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile

ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512, "ic10": 1024}


def drawn(svg, size):
    tools = {"rsvg-convert": ["-w", str(size), "-h", str(size), "-o"],
             "magick": ["-background", "none", "-size", f"{size}x{size}", svg, "-resize", f"{size}x{size}"],
             "inkscape": ["-w", str(size), "-h", str(size), "-o"]}
    with tempfile.TemporaryDirectory() as folder:
        png = pathlib.Path(folder, "icon.png")
        for tool, words in tools.items():
            if not shutil.which(tool):
                continue
            rest = [f"png:{png}"] if tool == "magick" else [str(png), svg]
            subprocess.run([tool, *words, *rest], check=True, stdout=subprocess.DEVNULL)
            return png.read_bytes()
    sys.exit("make_icon.py: none of these is there: " + ", ".join(tools))


def ico(pictures):
    head, offset, body = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures), b""
    for size, png in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + body


def icns(pictures):
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    drawing, icon = sys.argv[1], pathlib.Path(sys.argv[2])
    icon.parent.mkdir(parents=True, exist_ok=True)
    if icon.suffix == ".ico":
        icon.write_bytes(ico([(size, drawn(drawing, size)) for size in ICO]))
    else:
        sizes = {size: drawn(drawing, size) for size in set(ICNS.values())}
        icon.write_bytes(icns([(kind, sizes[size]) for kind, size in ICNS.items()]))
