#!/usr/bin/env python3
"""MinIO on this machine.

    minio.py [--port PORT]     prints the address, and runs until SIGTERM

It is built from its sources where it is not there yet, which takes some minutes. What it holds is gone
with it. Its identity is that of the tests: id-of-a-test, secret-of-a-test.
"""
import argparse
import contextlib
import tempfile

import server
from server import serve

VERSION = "v0.0.0-20260212201848-7aac2a2c5b7c"
IDENTITY = {"MINIO_ROOT_USER": "id-of-a-test", "MINIO_ROOT_PASSWORD": "secret-of-a-test"}


def executable():
    return str(server.built_by_go("github.com/minio/minio", VERSION))


@contextlib.contextmanager
def running(port=None, environment=None):
    port = port or serve.free_port()
    quiet = {"MINIO_BROWSER": "off", "MINIO_UPDATE": "off"}
    with tempfile.TemporaryDirectory() as folder:
        command = [executable(), "server", "--quiet", "--address", f"127.0.0.1:{port}", folder]
        with server.started(command, port, {**IDENTITY, **quiet, **(environment or {})}) as store:
            yield store


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    server.until_stopped(running(parser.parse_args().port))
