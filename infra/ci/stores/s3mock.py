#!/usr/bin/env python3
"""Adobe's S3Mock on this machine: a second opinion on what S3's clients may ask for.

    s3mock.py [--port PORT]     prints the address, and runs until SIGTERM

It asks nobody who they are. What it holds is gone with it.
"""
import argparse
import contextlib
import tempfile

import server
from server import serve

from runtime import artifact

S3MOCK = ("com.adobe.testing", "s3mock", "5.2.0", "exec")


@contextlib.contextmanager
def running(port=None, environment=None):
    port = port or serve.free_port()
    # Without TLS its first door is plain, and the only one that can be kept to loopback.
    options = ["--server.ssl.enabled=false", "--server.address=127.0.0.1", f"--server.port={port}"]
    with tempfile.TemporaryDirectory() as folder:
        kept = f"--com.adobe.testing.s3mock.store.root={folder}"
        jar = ["-XX:+UseSerialGC", "-jar", str(artifact(*S3MOCK))]
        with server.started([serve.java(), *jar, *options, kept], port, environment) as store:
            yield store


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    server.until_stopped(running(parser.parse_args().port))
