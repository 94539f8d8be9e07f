#!/usr/bin/env python3
"""The build for Knative, started as its container would be, but on loopback.

    knative.py [--port PORT] [--native]     prints the address, and runs until SIGTERM

It runs what `mvn package -Pknative` leaves in target/, told its port by the variable PORT.
"""
import argparse
import contextlib

import serve
from runtime import built, until_stopped


@contextlib.contextmanager
def running(port=None, native=False, environment=None):
    port = port or serve.free_port()
    if native:
        command = [str(built(serve.NATIVE, "knative -Dnative"))]
    else:
        command = [serve.java(), "-XX:+UseSerialGC", "-jar", str(built(serve.JAR, "knative"))]
    # Callers come by the service's own name there: here, too, any name is right.
    own = {"PORT": str(port), "QUARKUS_HTTP_HOST": "127.0.0.1", "CHECKSUMMARY_HOSTS": "*"}
    settings = {**own, **(environment or {})}
    with serve.started([*command, "serve"], f"http://127.0.0.1:{port}", settings) as server:
        yield server


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    parser.add_argument("--native", action="store_true")
    asked = parser.parse_args()
    until_stopped(running(asked.port, asked.native))
