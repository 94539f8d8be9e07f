#!/usr/bin/env python3
"""Holds our checks of signatures against the code that chat platforms publish for it: Slack's Bolt, and
discord-interactions.

    judges.py     the tests' classes stand in target/

Both judge the same requests, genuine and changed; the suite that reads what they said wants the same of ours.
What they are judged by is fetched with npm where it is not there yet.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

CHAT = pathlib.Path(__file__).resolve().parent
ROOT = CHAT.parents[2]
CACHE = pathlib.Path(os.environ.get("CHECKSUMMARY_CI_CACHE", pathlib.Path.home() / ".cache/checksummary-ci"))
JUDGES = {"@slack/bolt": "5.1.0", "discord-interactions": "4.4.0"}


def folder_of_judges():
    """A folder with both in its node_modules."""
    folder = CACHE / "-".join(["chat-judges", *JUDGES.values()])
    if not all((folder / "node_modules" / name / "package.json").exists() for name in JUDGES):
        folder.mkdir(parents=True, exist_ok=True)
        versions = [f"{name}@{version}" for name, version in JUDGES.items()]
        subprocess.run(
            ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), *versions],
            stdout=sys.stderr, check=True,
        )
    return folder


def main():
    with tempfile.TemporaryDirectory() as scratch:
        judged = pathlib.Path(scratch) / "judged.jsonl"
        with judged.open("w", encoding="utf-8") as lines:
            subprocess.run(["node", str(CHAT / "judges.mjs"), str(folder_of_judges())], stdout=lines, check=True)
        count = len(judged.read_text(encoding="utf-8").splitlines())
        suite = subprocess.run(
            ["mvn", "-B", "-q", "surefire:test", "-Dtest=JudgedProofs", f"-Dchecksummary.judged={judged}"],
            cwd=ROOT, check=False,
        )
    if suite.returncode:
        sys.exit("Our checks of signatures do not say what the platforms' own code says.")
    print(f"Our checks say of {count} requests what the platforms' own code says.")


if __name__ == "__main__":
    main()
