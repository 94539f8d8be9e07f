#!/usr/bin/env python3
"""Google Cloud Functions on this machine: the platform's own runtime with what was built for it.

    google.py [--port PORT] [--events]     prints the address, and runs until SIGTERM

It runs target/deployment, as `mvn package -Pgcf` leaves it, or with --events as -Pgcf-events does. The runtime does not let anybody say
where it listens: it does so on every address of the machine.
"""
import argparse
import contextlib
import os
import socket
import subprocess
import sys
import time

import serve
from runtime import OPENED, artifact, built, until_stopped

INVOKER = ("com.google.cloud.functions.invoker", "java-function-invoker", "1.4.3")
HTTP = "io.quarkus.gcp.functions.http.QuarkusHttpFunction"
EVENTS = "io.quarkus.funqy.gcp.functions.FunqyCloudEventsFunction"
JAR = serve.ROOT / "target/deployment/checksummary-runner.jar"


def command(target):
    runtime = [serve.java(), *OPENED, "-XX:+UseSerialGC", "-jar", str(artifact(*INVOKER))]
    return [*runtime, "--classpath", str(JAR), "--target", target]


def _settings(port, environment):
    # Google's IAM would have asked who calls.
    return {"CHECKSUMMARY_CALLERS_PROOF": "none", **(environment or {}), "PORT": str(port)}


@contextlib.contextmanager
def running(port=None, native=False, environment=None):
    """The function over HTTP."""
    if native:
        raise ValueError("The platform runs Java functions on a JVM alone.")
    built(JAR, "gcf")
    port = port or serve.free_port()
    base = f"http://127.0.0.1:{port}"
    with serve.started(command(HTTP), base, _settings(port, environment)) as server:
        yield server


@contextlib.contextmanager
def called_by_events(port=None, environment=None):
    """The function that events call: it takes them by POST, and has no other address."""
    built(JAR, "gcf-events")
    port = port or serve.free_port()
    own = {**os.environ, **_settings(port, environment)}
    process = subprocess.Popen(command(EVENTS), env=own, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    try:
        until = time.monotonic() + serve.PATIENCE
        while time.monotonic() < until and process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield serve.Running(f"http://127.0.0.1:{port}", process)
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(15)
        if process.poll() is None:
            process.kill()
            process.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    parser.add_argument("--events", action="store_true")
    asked = parser.parse_args()
    until_stopped(called_by_events(asked.port) if asked.events else running(asked.port))
