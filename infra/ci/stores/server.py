"""A store's server on this machine: started on loopback, and stopped by its process."""
import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "platforms"))

import serve  # noqa: E402

PATIENCE = 90  # seconds for a start on a busy machine
CACHE = pathlib.Path(os.environ.get("CHECKSUMMARY_CI_CACHE", pathlib.Path.home() / ".cache/checksummary-ci"))


class Store:
    """One that runs: its address, and its process."""

    def __init__(self, base, process):
        self.base, self.process = base, process


def built_by_go(module, version):
    """The path of a program of Go's, built from its sources where it is not there yet."""
    name = module.rsplit("/", 1)[1]
    folder = CACHE / f"{name}-{version}"
    if not (folder / name).exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["go", "install", f"{module}@{version}"],
            env={**os.environ, "GOBIN": str(folder)}, stdout=sys.stderr, check=True,
        )
    return folder / name


def await_port(process, port, log):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    log.seek(0)
    sys.exit(f"no store from {process.args}:\n{log.read()[-4000:]}")


@contextlib.contextmanager
def started(command, port, environment=None):
    """Runs a store until it is let go."""
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        process = subprocess.Popen(
            command,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        try:
            await_port(process, port, log)
            yield Store(f"http://127.0.0.1:{port}", process)
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            if process.poll() is None:
                process.kill()
                process.wait()


def until_stopped(store):
    """Runs a store, and prints its address, until this process is told to end."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
    with store as server:
        print(server.base, flush=True)
        while True:
            signal.pause()
