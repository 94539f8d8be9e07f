#!/usr/bin/env python3
"""Measures how the function starts, in each form that stands built in target/, as a Markdown table.

    start.py [RUNS]     RUNS starts of each, 10 unless given; JAVA_HOME names the JDK

The forms: a JVM on target/quarkus-app; the same with the AOT cache that a build with
-Dquarkus.package.jar.aot.enabled=true on JDK 25 leaves beside it; target/checksummary-runner.
"First answer" runs from exec to a 200 of /figures, polled every 2 ms; memory is what stays resident
after one article was summarised by the built-in model. Times are medians, with the range.
"""
import json
import os
import pathlib
import platform
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAR = ROOT / "target/quarkus-app/quarkus-run.jar"
NATIVE = ROOT / "target/checksummary-runner"
ARTICLE = ROOT / "src/main/resources/samples/harbour-foods.txt"
PATIENCE = 60  # seconds for a start
STARTED = re.compile(r"started in ([0-9.]+)s")


def java():
    """JAVA_HOME's, else the first of 21 or newer in the usual folder, else the one on the PATH."""
    usual = sorted(pathlib.Path("/usr/lib/jvm").glob("*"))
    for home in [pathlib.Path(os.environ.get("JAVA_HOME", "/nowhere")), *usual]:
        release = home / "release"
        if release.exists() and re.search(r'JAVA_VERSION="(2[1-9]|[3-9]\d)', release.read_text()):
            return str(home / "bin/java")
    return "java"


def forms():
    """Name, command and files of each form that is built."""
    on_jvm = [java(), "-XX:+UseSerialGC", "-jar", JAR.name, "serve"]
    if JAR.exists():
        caches = sorted(JAR.parent.glob("*.aot"))
        plain = [f for f in JAR.parent.rglob("*") if f.is_file() and f not in caches]
        yield "JVM", on_jvm, plain
        for cache in caches:
            cached = [on_jvm[0], f"-XX:AOTCache={cache.name}", *on_jvm[1:]]
            yield "JVM with AOT cache", cached, [*plain, cache]
    if NATIVE.exists():
        yield "native", [str(NATIVE), "serve"], [NATIVE]


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def post(url, body):
    request = urllib.request.Request(
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


def await_answer(process, base):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            post(f"{base}/figures", {"text": "Revenue rose to $412 million."})
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.002)
    sys.exit(f"no answer from {process.args}; is JAVA_HOME a JDK 21 or newer?")


def resident_mib(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1)) / 1024


def start_once(command):
    """What Quarkus says it took, the time to the first answer, that of a summary, and the memory after."""
    port = free_port()
    environment = {**os.environ, "QUARKUS_HTTP_PORT": str(port), "CHECKSUMMARY_MODEL": "offline"}
    with tempfile.TemporaryFile("w+") as log:
        began = time.monotonic()
        process = subprocess.Popen(
            command,
            # A JVM drops its cache unless it runs beside the jar, by relative names.
            cwd=JAR.parent if JAR.exists() else ROOT,
            env=environment,
            stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            await_answer(process, f"http://127.0.0.1:{port}")
            answered = time.monotonic()
            post(
                f"http://127.0.0.1:{port}/summarize",
                {"text": ARTICLE.read_text(encoding="utf-8")},
            )
            summarised = time.monotonic() - answered
            memory = resident_mib(process.pid)
        finally:
            process.terminate()
            process.wait()
        log.seek(0)
        said = STARTED.search(log.read())
    return float(said.group(1)) if said else 0.0, answered - began, summarised, memory


def milliseconds(seconds):
    ms = [1000 * s for s in seconds]
    return f"{statistics.median(ms):.0f} ({min(ms):.0f} to {max(ms):.0f})"


def row(name, command, files, runs):
    started, answered, summarised, memory = zip(*(start_once(command) for _ in range(runs)))
    size = sum(f.stat().st_size for f in files) / 1e6
    return (
        f"| {name} | {milliseconds(started)} | {milliseconds(answered)} | "
        f"{milliseconds(summarised)} | {statistics.median(memory):.0f} | {size:.0f} |"
    )


def machine():
    cpu = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text()).group(1)
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    version = subprocess.run([java(), "--version"], capture_output=True, text=True, check=True)
    return f"{cpu}, {os.cpu_count()} cores, {gib:.0f} GiB, Linux {platform.release()}, {version.stdout.splitlines()[1]}"


def main(runs):
    built = list(forms())
    if not built:
        sys.exit("Nothing is built: run mvn package, or mvn package -Dnative, first.")
    print(f"{runs} starts of each, on {machine()}; {time.strftime('%Y-%m-%d')}.\n")
    print(
        "| form | start, as Quarkus says (ms) | first answer (ms) | first summary after it (ms) "
        "| memory after it (MiB) | on disk (MB) |"
    )
    print("|---|---|---|---|---|---|")
    for name, command, files in built:
        print(row(name, command, files, runs), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
