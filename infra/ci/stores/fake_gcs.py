#!/usr/bin/env python3
"""fake-gcs-server on this machine, which speaks as Google Cloud Storage does.

    fake_gcs.py [--port PORT]     prints the address, and runs until SIGTERM

It is built from its sources where it is not there yet. It asks nobody who they are, and what it holds is
gone with it. Of conditions it takes notice on uploads alone.
"""
import argparse
import contextlib

import server
from server import serve

VERSION = "v1.56.1"


def executable():
    return str(server.built_by_go("github.com/fsouza/fake-gcs-server", VERSION))


@contextlib.contextmanager
def running(port=None, environment=None):
    port = port or serve.free_port()
    options = ["-backend", "memory", "-scheme", "http", "-host", "127.0.0.1", "-port", str(port), "-log-level", "error"]
    with server.started([executable(), *options], port, environment) as store:
        yield store


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    server.until_stopped(running(parser.parse_args().port))
