#!/usr/bin/env python3
"""Azurite on this machine, which speaks as Azure Blob Storage does.

    azurite.py [--port PORT]     prints the address, and runs until SIGTERM

It is fetched with npm where it is not there yet. What it holds is gone with it. Its identity is that of the
tests: idofatest, secret-of-a-test.
"""
import argparse
import base64
import contextlib
import subprocess
import sys
import tempfile

import server
from server import serve

VERSION = "3.35.0"
IDENTITY = {"AZURITE_ACCOUNTS": "idofatest:" + base64.b64encode(b"secret-of-a-test").decode()}


def script():
    """Azurite's script; fetched once."""
    folder = server.CACHE / f"azurite-{VERSION}"
    found = folder / "node_modules/azurite/dist/src/blob/main.js"
    if not found.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), f"azurite@{VERSION}"],
            stdout=sys.stderr, check=True,
        )
    return str(found)


@contextlib.contextmanager
def running(port=None, environment=None):
    port = port or serve.free_port()
    options = ["--silent", "--skipApiVersionCheck", "--disableTelemetry", "--inMemoryPersistence"]
    address = ["--blobHost", "127.0.0.1", "--blobPort", str(port)]
    with tempfile.TemporaryDirectory() as folder:
        command = ["node", script(), *options, *address]
        with server.started(command, port, {**IDENTITY, "TMPDIR": folder, **(environment or {})}) as store:
            yield store


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    server.until_stopped(running(parser.parse_args().port))
