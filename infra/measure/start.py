#!/usr/bin/env python3
"""Measures how the function starts, in each form that stands built in target/, as a Markdown table.

    start.py [RUNS [FORM …]]     RUNS starts of each, 10 unless given; of all forms, unless some are named

JAVA_HOME names the JDK. The forms are those of forms(): each names what has to be built for it. Those of
platforms are started by the modules in infra/ci/platforms, under the vendor's own runtime.

"First digest" runs from the start of the process that holds the function, as Linux keeps it (in steps of 10 ms),
to the 200 of /summarize with 4,000 characters, tried every 2 ms; the built-in model writes it. The function and
all that starts it have one processor, the first; whoever asks has the others. Memory is what is resident after
that. Upload is what a platform is sent: an archive as it is, files as they are compressed (gzip). All are medians;
times with the range.
"""
import contextlib
import importlib
import io
import json
import os
import pathlib
import platform
import re
import socket
import statistics
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import urllib.error
import urllib.request
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAR = ROOT / "target/quarkus-app/quarkus-run.jar"
NATIVE = ROOT / "target/checksummary-runner"
PLATFORMS = ROOT / "infra/ci/platforms"
SAMPLES = ROOT / "src/main/resources/samples"
CHARACTERS = 4000
PATIENCE = 60  # seconds for a start
STARTED = re.compile(r"started in ([0-9.]+)s")
TICKS = os.sysconf("SC_CLK_TCK")


def java():
    """JAVA_HOME's, else the first of 21 or newer in the usual folder, else the one on the PATH."""
    usual = sorted(pathlib.Path("/usr/lib/jvm").glob("*"))
    for home in [pathlib.Path(os.environ.get("JAVA_HOME", "/nowhere")), *usual]:
        release = home / "release"
        if release.exists() and re.search(r'JAVA_VERSION="(2[1-9]|[3-9]\d)', release.read_text()):
            return str(home / "bin/java")
    return "java"


def forms():
    """Name of each form that is built, how it is run at a port, and what of it is uploaded."""
    on_jvm = [java(), "-XX:+UseSerialGC", "-jar", JAR.name, "serve"]
    app, function = JAR.parent, ROOT / "target/function.zip"
    caches = sorted(app.glob("*.aot"))
    plain = [f for f in app.rglob("*") if f.is_file() and f not in caches]
    native_function = holds(function, "bootstrap")
    for_knative = any(app.glob("lib/*/*funqy-knative-events*"))
    image, gcf = ROOT / "target/checksummary-image.tar", ROOT / "target/deployment"
    table = [
        # form, whether it is built, how it is run, what is uploaded
        ("JVM", JAR.exists() and not for_knative, server(on_jvm, app), plain),
        *(("JVM with AOT cache", not for_knative, server(cached(on_jvm, c), app), [*plain, c]) for c in caches),
        ("native", NATIVE.exists(), server([str(NATIVE), "serve"], ROOT), [NATIVE]),
        ("container, native", image.exists(), on("container", True), [image]),
        ("Lambda, JVM", function.exists() and not native_function, on("lambda_", False), [function]),
        ("Lambda, native", native_function, on("lambda_", True), [function]),
        ("Google Cloud Functions, JVM", gcf.exists(), on("google", False), files_of(gcf)),
        ("Knative, JVM", JAR.exists() and for_knative, on("knative", False), plain),
    ]
    return [(name, run, files) for name, built, run, files in table if built and run]


def holds(archive, name):
    """Whether a zip is there and holds a file of that name."""
    if not archive.exists():
        return False
    with zipfile.ZipFile(archive) as opened:
        return name in opened.namelist()


def files_of(folder):
    return [f for f in folder.rglob("*") if f.is_file()]


def cached(command, cache):
    return [command[0], f"-XX:AOTCache={cache.name}", *command[1:]]


def server(command, folder):
    """Runs the server itself. A JVM drops its cache unless it runs beside the jar, by relative names."""

    @contextlib.contextmanager
    def running(port, environment, log):
        settings = {**os.environ, **environment, "QUARKUS_HTTP_PORT": str(port)}
        process = subprocess.Popen(
            command, cwd=folder, env=settings, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait()

    return running


def on(module, native):
    """Runs it as a platform does, by a module of infra/ci/platforms; None where there is none."""
    if not (PLATFORMS / f"{module}.py").exists():
        return None
    if str(PLATFORMS) not in sys.path:
        sys.path.append(str(PLATFORMS))
    runner = importlib.import_module(module)

    @contextlib.contextmanager
    def running(port, environment, log):
        with runner.running(port=port, native=native, environment=environment) as started:
            yield started

    return running


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
        except (urllib.error.URLError, ConnectionError) as wrong:
            if getattr(wrong, "code", None) == 401:
                return  # It wants a key, and so is there.
            time.sleep(0.002)
    sys.exit(f"no answer from {process.args}; is JAVA_HOME a JDK 21 or newer?")


def resident_mib(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1)) / 1024


class FirstDigest(threading.Thread):
    """Asks for a digest until there is one, and keeps the time of it, in seconds since the machine's start."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.url, self.at, self.refused = f"http://127.0.0.1:{port}/summarize", None, ""
        self.ended = threading.Event()

    def run(self):
        while not self.ended.is_set():
            try:
                post(self.url, {"text": article()})
                self.at = time.clock_gettime(time.CLOCK_BOOTTIME)
                return
            except urllib.error.HTTPError as answer:
                self.refused = f" The last answer was {answer.code}: {answer.read()[:300]!r}"
            except OSError:
                pass
            time.sleep(0.002)


def article():
    texts = [(SAMPLES / f"{name}.txt").read_text(encoding="utf-8") for name in ("harbour-foods", "quiet-planet")]
    return "\n\n".join(texts)[:CHARACTERS]


def began(pid):
    """When a process was started, in seconds since the machine's start."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return int(fields[19]) / TICKS


@contextlib.contextmanager
def on_first_processor():
    """What is started in here runs on the first processor alone; this program, on the others."""
    popen, own = subprocess.Popen, os.sched_getaffinity(0)

    class Pinned(popen):
        def __init__(self, command, **options):
            super().__init__(["taskset", "-c", "0", *command], **options)

    os.sched_setaffinity(0, own - {0} or own)
    subprocess.Popen = Pinned
    try:
        yield
    finally:
        subprocess.Popen = popen
        os.sched_setaffinity(0, own)


def start_once(run):
    """What Quarkus says it took, where that can be read; the time to the first digest; the memory then."""
    port = free_port()
    with tempfile.TemporaryFile("w+") as log, on_first_processor():
        first = FirstDigest(port)
        first.start()
        # Behind a platform's gateway the function is called by a name of the platform's.
        settings = {"CHECKSUMMARY_MODEL": "offline", "CHECKSUMMARY_HOSTS": "*"}
        with run(port, settings, log) as started:
            first.join(PATIENCE)
            first.ended.set()
            if first.at is None:
                sys.exit(f"There is no digest; is JAVA_HOME a JDK 21 or newer?{first.refused}")
            took, memory = first.at - began(started.pid), resident_mib(started.pid)
        log.seek(0)
        said = STARTED.search(log.read())
    return float(said.group(1)) if said else None, took, memory


def milliseconds(seconds):
    ms = [1000 * s for s in seconds if s is not None]
    return f"{statistics.median(ms):.0f} ({min(ms):.0f} to {max(ms):.0f})" if ms else ""


class Counter(io.RawIOBase):
    """Counts what is written."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def writable(self):
        return True

    def write(self, some):
        self.count += len(some)
        return len(some)


def upload(files):
    """Bytes of what is sent."""
    if len(files) == 1 and files[0].suffix in (".zip", ".tar"):
        return files[0].stat().st_size
    counter = Counter()
    with tarfile.open(fileobj=counter, mode="w|gz") as archive:
        for file in files:
            archive.add(file)
    return counter.count


def row(name, run, files, runs):
    started, answered, memory = zip(*(start_once(run) for _ in range(runs)))
    return (
        f"| {name} | {milliseconds(started)} | {milliseconds(answered)} | "
        f"{statistics.median(memory):.0f} | {upload(files) / 1e6:.0f} |"
    )


def machine():
    cpu = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text()).group(1)
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    version = subprocess.run([java(), "--version"], capture_output=True, text=True, check=True)
    return f"{cpu}, {os.cpu_count()} cores, {gib:.0f} GiB, Linux {platform.release()}, {version.stdout.splitlines()[1]}"


def main(runs, wanted):
    built = [form for form in forms() if not wanted or form[0] in wanted]
    if not built:
        sys.exit("Nothing of that is built: run mvn package, or mvn package -Dnative, first.")
    print(f"{runs} starts of each, on {machine()}; {time.strftime('%Y-%m-%d')}.\n")
    print(
        "| form | start, as Quarkus says (ms) | first digest, from the process's start (ms) "
        "| memory after it (MiB) | upload (MB) |"
    )
    print("|---|---|---|---|---|")
    for name, run, files in built:
        print(row(name, run, files, runs), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10, sys.argv[2:])
