#!/usr/bin/env python3
"""The image of infra/container, run by podman as a platform would that trusts it with nothing: at an address on loopback.

    container.py [--port PORT] [--set NAME=VALUE …]      prints the address, and runs until SIGTERM

Read-only root, no writable folder at all, no capabilities, no new privileges, user 65532. Needs root, podman and
runc, and what infra/container/build.sh leaves in target/container-storage.
"""
import argparse
import contextlib
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

from serve import ROOT, free_port

IMAGE = "localhost/checksummary"
PATIENCE = 60  # seconds for a start
GRACE = 10  # seconds from SIGTERM to SIGKILL, as Cloud Run and Knative give them
PODMAN = [
    "podman", "--root", str(ROOT / "target/container-storage"), "--storage-driver", "vfs",
    "--cgroup-manager", "cgroupfs", "--runtime", "runc",
]
# The limits are there because a container may not raise those of the machine that this runs on.
LOCKED = [
    "--pull=never", "--ulimit", "nofile=4096:4096", "--ulimit", "nproc=4096:4096",
    "--read-only", "--read-only-tmpfs=false", "--cap-drop=ALL",
    "--security-opt", "no-new-privileges", "--user", "65532",
]


class Container:
    """One that runs."""

    def __init__(self, process, name, port):
        self.process, self.name, self.port = process, name, port
        self.base = f"http://127.0.0.1:{port}"
        self.pid = 0

    def find_pid(self):
        """That of the program itself, as this machine counts; 0 while it does not run."""
        asked = [*PODMAN, "inspect", "--format", "{{.State.Pid}}", self.name]
        told = subprocess.run(asked, capture_output=True, text=True)
        self.pid = int(told.stdout) if told.returncode == 0 else 0
        return self.pid

    def stop(self):
        """Sends SIGTERM, after ten seconds SIGKILL, and gives the exit code."""
        subprocess.run(
            [*PODMAN, "stop", "--ignore", "--time", str(GRACE), self.name], capture_output=True
        )
        return self.process.wait()


def command(name, environment, network="host"):
    variables = [word for pair in environment.items() for word in ("--env", "=".join(pair))]
    return [*PODMAN, "run", "--rm", "--name", name, "--network", network, *LOCKED, *variables, IMAGE]


def await_answer(container):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and container.process.poll() is None:
        try:
            with urllib.request.urlopen(container.base + "/q/health/live", timeout=PATIENCE):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.002)
    raise RuntimeError("The container does not answer; was infra/container/build.sh run?")


@contextlib.contextmanager
def running(port=None, native=True, environment=None, log=subprocess.DEVNULL):
    """The function in a container of its own, on the machine's own network, but on loopback alone."""
    if not native:
        raise ValueError("the image holds the native executable")
    port = port or free_port()
    name = f"checksummary-{port}"
    settings = {"QUARKUS_HTTP_HOST": "127.0.0.1", "PORT": str(port), **(environment or {})}
    process = subprocess.Popen(
        command(name, settings), stdin=subprocess.DEVNULL, stdout=log, stderr=log
    )
    container = Container(process, name, port)
    try:
        await_answer(container)
        container.find_pid()
        yield container
    finally:
        container.stop()


@contextlib.contextmanager
def alone(name, environment=None):
    """The function as its image has it, in a network where nobody else is; it may not listen yet."""
    process = subprocess.Popen(
        # It listens on all addresses there, and does not start before it is said who may call.
        command(name, {"CHECKSUMMARY_CALLERS_PROOF": "none", **(environment or {})}, network="none"),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    container = Container(process, name, None)
    try:
        yield container
    finally:
        container.stop()


def main():
    parser = argparse.ArgumentParser(description="Runs the image until SIGTERM.")
    parser.add_argument("--port", type=int)
    parser.add_argument("--native", action="store_true", help="is always so")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    environment = dict(setting.split("=", 1) for setting in given.set)
    with running(given.port, environment=environment, log=sys.stderr) as container:
        print(container.base, flush=True)
        container.process.wait()


if __name__ == "__main__":
    main()
