"""The function and the one-second model as processes of their own, and what /proc says of them."""
import contextlib
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from start import JAR, NATIVE, ROOT, await_answer, free_port, java, machine  # noqa: F401

DOUBLE = ROOT / "src/test/java/io/checksummary/benchmark/OneSecondServer.java"
TICKS = os.sysconf("SC_CLK_TCK")


class Watched:
    """A process and what it has used."""

    def __init__(self, process, port):
        self.process, self.port = process, port
        self.base = f"http://127.0.0.1:{port}"

    def _proc(self, name):
        return pathlib.Path(f"/proc/{self.process.pid}/{name}")

    def _status(self, name):
        found = re.search(rf"{name}:\s+(\d+)", self._proc("status").read_text(encoding="ascii"))
        return int(found.group(1))

    def resident(self):
        """MiB now."""
        return self._status("VmRSS") / 1024

    def peak(self):
        """MiB at most, so far."""
        return self._status("VmHWM") / 1024

    def threads(self):
        return self._status("Threads")

    def files(self):
        return len(list(self._proc("fd").iterdir()))

    def processor(self):
        """Seconds of a processor so far."""
        fields = self._proc("stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@contextlib.contextmanager
def double(milliseconds=1000):
    port = free_port()
    command = [java(), "-XX:+UseSerialGC", "-Xmx256m", str(DOUBLE), str(port), str(milliseconds)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield Watched(process, port)
    finally:
        process.terminate()
        process.wait()


def forms(jvm=("-XX:+UseSerialGC",), native=()):
    """What is built: its name and command, with options for the one and the other."""
    if JAR.exists():
        yield "JVM", [java(), *jvm, "-jar", str(JAR), "serve"]
    if NATIVE.exists():
        yield "native", [str(NATIVE), *native, "serve"]


@contextlib.contextmanager
def function(command, model=None, **settings):
    """The function, asking the model at the double, or the built-in one."""
    port = free_port()
    asked = {"CHECKSUMMARY_MODEL": "offline"}
    if model:
        asked = {
            "CHECKSUMMARY_MODEL": "openai:one-second",
            "OPENAI_BASE_URL": model.base + "/v1",
            "OPENAI_API_KEY": "none",
        }
    environment = {**os.environ, "QUARKUS_HTTP_PORT": str(port), **asked, **settings}
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            await_answer(process, f"http://127.0.0.1:{port}")
            yield Watched(process, port)
        finally:
            process.terminate()
            process.wait()
            log.seek(0)
            wrong = [line for line in log if "ERROR" in line or "WARN" in line]
            if wrong:
                print(f"{len(wrong)} warnings and errors in the log; the first:", file=sys.stderr)
                print(wrong[0], file=sys.stderr)


def clock(model):
    """How many calls the double has answered, and the seconds that they took it."""
    with urllib.request.urlopen(model.base + "/clock", timeout=10) as answer:
        said = json.load(answer)
    return said["calls"], said["microseconds"] / 1e6


def article(number, sentences=24):
    """News that no other number gives, with the figures that the double's digest holds."""
    words = [
        f"Harbour Foods said in its notice {number} that its revenue rose 9 per cent to $412 million.",
        "It will pay a dividend of 12 cents a share. Some 1,240 people work at its plants.",
    ]
    words += [
        f"Plant {i} packed {7 * i + 3} tons of fish in the year, and its costs rose {2 + i} per cent."
        for i in range(sentences)
    ]
    return " ".join(words)


def long_article(characters):
    """As the benchmark of long articles has it."""
    parts, i, length = [], 1, 0
    while length < characters:
        head = f"# Region {i // 12 + 1}\n\n" if i % 12 == 1 else ""
        part = (
            f"{head}Plant {i} of Harbour Foods packed {7 * i} tons of fish last year. "
            f"Its revenue rose {1 + i % 30} per cent to ${40 + i} million. "
            "Managers there expect the harbour to be dredged before the next season.\n\n"
        )
        parts.append(part)
        length += len(part)
        i += 1
    return "".join(parts)[:characters]
