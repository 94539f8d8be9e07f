#!/usr/bin/env python3
"""The app for Teams as one file to upload: the manifest with the bot's id, and the two icons that Teams asks for.

    teams_package.py BOT_ID HOST [--out checksummary-teams.zip]

BOT_ID is the application's id in Entra, HOST where the function is. The icons are plain: a page with a tick. Lay
others beside the manifest, color.png (192 by 192) and outline.png (32 by 32, white on nothing), and they are taken.
"""
import argparse
import json
import pathlib
import struct
import uuid
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent
BLUE, WHITE, NOTHING = (31, 58, 95, 255), (255, 255, 255, 255), (0, 0, 0, 0)
EXAMPLE = "checksummary.example.org"


def png(size, colour_at):
    """A square picture: eight bits each of red, green, blue and opacity."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = b"".join(
        b"\0" + b"".join(bytes(colour_at(x / size, y / size)) for x in range(size)) for y in range(size)
    )
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def is_tick(x, y):
    """Whether a place is on the tick, in shares of the side."""
    left = 0.28 <= x <= 0.44 and abs(y - (x + 0.24)) < 0.06
    right = 0.40 <= x <= 0.74 and abs(y - (1.08 - x)) < 0.06
    return left or right


def icon(name, size, ground):
    own = HERE / name
    if own.exists():
        return own.read_bytes()
    return png(size, lambda x, y: WHITE if is_tick(x, y) else ground)


def manifest(bot, host):
    found = json.loads((HERE / "teams-manifest.json").read_text(encoding="utf-8").replace(EXAMPLE, host))
    found["id"] = found["bots"][0]["botId"] = str(uuid.UUID(bot))
    return json.dumps(found, indent=2)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bot")
    parser.add_argument("host")
    parser.add_argument("--out", default="checksummary-teams.zip")
    asked = parser.parse_args()
    with zipfile.ZipFile(asked.out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("manifest.json", manifest(asked.bot, asked.host))
        package.writestr("color.png", icon("color.png", 192, BLUE))
        package.writestr("outline.png", icon("outline.png", 32, NOTHING))
    print(asked.out)


if __name__ == "__main__":
    main()
