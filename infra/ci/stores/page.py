#!/usr/bin/env python3
"""Types what the page on buckets has for one's own machine: store, function, bucket, document, result.

The program is that of target/quarkus-app, of a build with S3; MinIO's client is built where it is not there yet.
"""
import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

import minio
import server
from server import serve

PAGE = serve.ROOT / "src/site/markdown/buckets.md"
CLIENT = "v0.0.0-20250313080218-cf909e1063a9"
PATIENCE = 60


def blocks(heading):
    text = PAGE.read_text()
    section = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [block.splitlines() for block in re.findall(r"```sh\n(.*?)```", section, re.S)]


@contextlib.contextmanager
def running(line, port, environment):
    """A command that goes on until it is stopped, once it listens."""
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        process = subprocess.Popen(
            ["sh", "-c", line], env=environment, cwd=serve.ROOT, stdin=subprocess.DEVNULL,
            stdout=log, stderr=log, start_new_session=True,
        )
        try:
            until = time.monotonic() + PATIENCE
            while time.monotonic() < until and process.poll() is None:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                time.sleep(0.1)
            else:
                log.seek(0)
                sys.exit(f"{line}\n{log.read()[-3000:]}")
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(30)


def run(line, environment):
    """A command that ends; what it is to show may be a moment later."""
    until = time.monotonic() + PATIENCE
    while True:
        ended = subprocess.run(
            ["sh", "-c", line], env=environment, cwd=serve.ROOT, capture_output=True, text=True, check=False
        )
        if ended.returncode == 0:
            return ended.stdout
        if time.monotonic() > until:
            sys.exit(f"{line}\n{ended.stdout}{ended.stderr}")
        time.sleep(0.5)


def run_as_it_stands(heading, folder):
    (store,), (build, function), commands = blocks(heading)
    if not build.startswith("mvn package -Ps3"):
        sys.exit(f"the program is built another way: {build}")
    programs = pathlib.Path(minio.executable()), server.built_by_go("github.com/minio/mc", CLIENT)
    tools = os.pathsep.join([*(str(program.parent) for program in programs), os.environ["PATH"]])
    home = os.environ.get("JAVA_HOME")
    environment = {
        **os.environ, "PATH": (f"{home}/bin{os.pathsep}" if home else "") + tools, "HOME": folder,
    }
    with running(store.replace("bucket-data", f"{folder}/data"), 9000, environment):
        with running(function, 8080, environment):
            shown = [run(line, environment) for line in commands]
    if '"schema":"checksummary/1"' not in shown[-1]:
        sys.exit(f"no result: {shown[-1][:500]}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        run_as_it_stands("A bucket on your own machine", folder)
    print("The commands of the page: from an empty bucket to the first result")
