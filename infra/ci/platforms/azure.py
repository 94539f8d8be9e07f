#!/usr/bin/env python3
"""Azure Functions on this machine: a double of the platform's host calls what was built for it.

    azure.py [--port PORT]     prints the address, and runs until SIGTERM

It runs target/azure-functions/checksummary, as `mvn package -Pazure` leaves it.
"""
import argparse
import contextlib

import serve
from runtime import OPENED, artifact, built, until_stopped

APP = serve.ROOT / "target/azure-functions/checksummary"
HOST = serve.ROOT / "infra/ci/platforms/AzureHost.java"

# The platform's worker brings them: they are no part of what is deployed.
OF_THE_WORKER = [
    ("com.microsoft.azure.functions", "azure-functions-java-library", "3.2.3"),
    ("com.microsoft.azure.functions", "azure-functions-java-core-library", "1.3.0"),
    ("com.microsoft.azure.functions", "azure-functions-java-spi", "1.1.0"),
]


def command(port):
    worker = [str(artifact(*library)) for library in OF_THE_WORKER]
    path = ":".join([str(APP / "checksummary-runner.jar"), str(APP / "lib/*"), *worker])
    return [serve.java(), *OPENED, "-XX:+UseSerialGC", "-cp", path, str(HOST), str(port)]


@contextlib.contextmanager
def running(port=None, native=False, environment=None):
    if native:
        raise ValueError("The platform runs Java functions on a JVM alone.")
    built(APP / "host.json", "azure")
    port = port or serve.free_port()
    # Azure's own door would have asked who calls.
    settings = {"CHECKSUMMARY_CALLERS_PROOF": "none", **(environment or {})}
    with serve.started(command(port), f"http://127.0.0.1:{port}", settings) as server:
        yield server


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int)
    until_stopped(running(parser.parse_args().port))
