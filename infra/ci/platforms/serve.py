"""The plain server at an address on loopback, on a JVM or as the native executable."""
import contextlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
JAR = ROOT / "target/quarkus-app/quarkus-run.jar"
NATIVE = ROOT / "target/checksummary-runner"
PATIENCE = 90  # seconds for a start on a busy machine


class Running:
    """A build that runs: its address, and the process that holds the function."""

    def __init__(self, base, process):
        self.base, self.pid, self.process = base, process.pid, process


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def java():
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"


def await_answer(base, process, log):
    """Returns once a function answers; ends the program with the log's end where none does."""
    body = json.dumps({"text": "Revenue rose to $412 million."}).encode()
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        request = urllib.request.Request(
            base + "/figures", body, {"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
    log.seek(0)
    sys.exit(f"no answer from {process.args}:\n{log.read()[-4000:]}")


@contextlib.contextmanager
def started(command, base, environment, cwd=ROOT):
    """Runs a server until it is let go; what it started goes with it."""
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            await_answer(base, process, log)
            yield Running(base, process)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


@contextlib.contextmanager
def running(port=None, native=False, environment=None, jar=JAR):
    port = port or free_port()
    command = [str(NATIVE)] if native else [java(), "-XX:+UseSerialGC", "-jar", str(jar)]
    settings = {"QUARKUS_HTTP_PORT": str(port), **(environment or {})}
    with started([*command, "serve"], f"http://127.0.0.1:{port}", settings) as server:
        yield server
