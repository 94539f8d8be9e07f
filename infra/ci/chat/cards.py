#!/usr/bin/env python3
"""Draws our cards for Teams with the code that Microsoft publishes for Adaptive Cards, in Chromium, and fails where
that warns of anything, where a card has a link or a picture, or where a button opens no evidence.

    cards.py [PICTURE]     the tests' classes stand in target/; PICTURE takes the first cards, as PNG

What draws them is fetched with npm where it is not there yet. CHROMIUM names the browser.
"""
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

CHAT = pathlib.Path(__file__).resolve().parent
ROOT = CHAT.parents[2]
CACHE = pathlib.Path(os.environ.get("CHECKSUMMARY_CI_CACHE", pathlib.Path.home() / ".cache/checksummary-ci"))
ADAPTIVE_CARDS = "3.0.6"
PICTURED = 2  # An ordinary answer, and a notice.


def renderer():
    """Microsoft's code, as one script."""
    folder = CACHE / f"adaptivecards-{ADAPTIVE_CARDS}"
    script = folder / "node_modules/adaptivecards/dist/adaptivecards.min.js"
    if not script.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--no-fund", "--no-audit", "--ignore-scripts", "--prefix", str(folder),
             f"adaptivecards@{ADAPTIVE_CARDS}"],
            stdout=sys.stderr, check=True,
        )
    return script


def cards(scratch):
    """What a test writes for this."""
    file = scratch / "cards.jsonl"
    subprocess.run(
        ["mvn", "-B", "-q", "surefire:test", "-Dtest=CardsToDraw", f"-Dchecksummary.cards={file}"],
        cwd=ROOT, check=True,
    )
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def page(all_cards, scratch):
    """A page that draws them."""
    script = f'<script src="{html.escape(renderer().as_uri())}"></script>\n<script>'
    data = json.dumps(all_cards).replace("<", "\\u003c")
    text = (CHAT / "cards.html").read_text(encoding="utf-8")
    text = text.replace("<script>", script, 1).replace("/* CARDS */ []", data)
    file = scratch / f"cards-{len(all_cards)}.html"
    file.write_text(text, encoding="utf-8")
    return file.as_uri()


def browse(scratch, *arguments):
    """What Chromium writes. It reaches no network."""
    command = [
        os.environ.get("CHROMIUM", "chromium"), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND", "--hide-scrollbars",
        "--virtual-time-budget=60000", f"--user-data-dir={scratch / 'profile'}", *arguments,
    ]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=300).stdout


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        scratch = pathlib.Path(name)
        all_cards = cards(scratch)
        drawn = browse(scratch, "--dump-dom", page(all_cards, scratch)).decode("utf-8")
        if len(sys.argv) > 1:
            picture = pathlib.Path(sys.argv[1]).resolve()
            browse(scratch, f"--screenshot={picture}", "--window-size=592,1000", page(all_cards[:PICTURED], scratch))
    found = re.search(r'<script type="application/json" id="verdict">(.*?)</script>', drawn, re.DOTALL)
    if not found:
        sys.exit("Chromium drew no cards.")
    verdict = json.loads(found.group(1))
    if verdict["wrong"]:
        sys.exit("\n".join(verdict["wrong"][:50]))
    print(f"Microsoft's code draws {verdict['drawn']} cards without a warning.")


if __name__ == "__main__":
    main()
