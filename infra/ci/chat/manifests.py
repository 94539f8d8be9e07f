#!/usr/bin/env python3
"""Holds the manifests of chat platforms in infra/chat against what the platforms publish of their forms.

    manifests.py

Slack's and Discord's are judged by the types of their own libraries, the app for Teams by Microsoft's schema of
manifests. A word changed in each has to be seen. All are fetched with npm where they are not there yet.
"""
import os
import pathlib
import subprocess
import sys

CHAT = pathlib.Path(__file__).resolve().parent
MANIFESTS = CHAT.parents[1] / "chat"
CACHE = pathlib.Path(os.environ.get("CHECKSUMMARY_CI_CACHE", pathlib.Path.home() / ".cache/checksummary-ci"))
JUDGES = {
    "@slack/web-api": "8.2.0",
    "discord-api-types": "0.38.57",
    "@microsoft/app-manifest": "1.1.2",
    "typescript": "5.9.3",
    "yaml": "2.9.1",
    "ajv-draft-04": "1.0.0",
    "ajv-formats": "3.0.1",
}


def folder_of_judges():
    """A folder with all of them in its node_modules."""
    folder = CACHE / "-".join(["chat-manifests", *JUDGES.values()])
    if not all((folder / "node_modules" / name / "package.json").exists() for name in JUDGES):
        folder.mkdir(parents=True, exist_ok=True)
        versions = [f"{name}@{version}" for name, version in JUDGES.items()]
        subprocess.run(
            ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), *versions],
            stdout=sys.stderr, check=True,
        )
    return folder


def main():
    judged = subprocess.run(
        ["node", str(CHAT / "manifests.mjs"), str(folder_of_judges()), str(MANIFESTS)], check=False
    )
    sys.exit(judged.returncode)


if __name__ == "__main__":
    main()
