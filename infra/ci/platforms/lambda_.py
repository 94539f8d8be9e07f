#!/usr/bin/env python3
"""Runs target/function.zip as AWS Lambda does, behind a gateway of its own on loopback.

    lambda_.py [--port P] [--native] [--form url|alb|alb-lists] [--zip FILE] [--memory MIB] [--timeout S]

AWS's runtime interface emulator runs the function's process: AWS's Java runtime client with the classes
of the zip, or its ./bootstrap. The gateway makes of each HTTP request the event that a function URL or a
load balancer would, and of the function's answer HTTP again. The first line of output is the gateway's
URL; it runs until it is told to stop. What a function needs besides (CHECKSUMMARY_...) comes from the
environment. An event may be sent as it is to the emulator, whose address is the second line.
"""
import argparse
import base64
import contextlib
import http.client
import http.server
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import zipfile

from serve import ROOT, free_port, java

CACHE = pathlib.Path(os.environ.get("CHECKSUMMARY_CI_CACHE", pathlib.Path.home() / ".cache/checksummary-ci"))
REPOSITORY = pathlib.Path.home() / ".m2/repository/com/amazonaws"
CLIENT = ("aws-lambda-java-runtime-interface-client", "2.6.0")
WITH_CLIENT = [("aws-lambda-java-core", "1.2.3"), ("aws-lambda-java-serialization", "1.1.2")]
SAM = "aws-sam-cli==1.170.0"  # whose wheel holds the emulator
EMULATOR = "samcli/local/rapid/aws-lambda-rie-x86_64"
HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"
ARCHIVE = ROOT / "target/function.zip"
INVOCATIONS = "/2015-03-31/functions/function/invocations"
TEXT = ("text/", "application/json", "application/xml", "application/javascript")
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "te", "upgrade"}
BODILESS = (204, 304)
LARGEST = 6_291_556  # bytes of an event; Lambda itself turns larger ones away
TOO_LARGE = (413, [("Content-Type", "application/json")], b'{"Message":"Request Entity Too Large"}')


def emulator():
    """The emulator's path; fetched once."""
    path = CACHE / "lambda" / EMULATOR
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            fetch = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", scratch, SAM]
            subprocess.run(fetch, check=True, stdout=sys.stderr)
            with zipfile.ZipFile(next(pathlib.Path(scratch).glob("*.whl"))) as wheel:
                wheel.extract(EMULATOR, CACHE / "lambda")
        path.chmod(0o755)
    return str(path)


def jar(name, version):
    return REPOSITORY / name / version / f"{name}-{version}.jar"


def client_jars():
    """AWS's runtime client and what it needs; fetched by Maven where they are missing."""
    jars = [jar(*part) for part in [CLIENT, *WITH_CLIENT]]
    if not all(path.exists() for path in jars):
        get = ["mvn", "-B", "-q", "dependency:get", f"-Dartifact=com.amazonaws:{':'.join(CLIENT)}"]
        subprocess.run(get, check=True, cwd=ROOT, stdout=sys.stderr)
    return [str(path) for path in jars]


def command(folder, native, memory):
    if native:
        return ["./bootstrap"]
    # The options are those of AWS's own image; the folder's classes come first, as there.
    path = os.pathsep.join([f"{folder}/", f"{folder}/lib/*", *client_jars()])
    return [
        java(), f"-Xmx{memory * 85 // 100}m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", path,
        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", HANDLER,
    ]


def unpack(archive, folder):
    with zipfile.ZipFile(archive) as function:
        function.extractall(folder)
    bootstrap = pathlib.Path(folder) / "bootstrap"
    if bootstrap.exists():
        bootstrap.chmod(0o755)


class Function:
    """A function behind the emulator, which takes one event at a time."""

    def __init__(self, process, address):
        self.process, self.address = process, address
        self.turn = threading.Lock()

    def invoke(self, event, timeout=300):
        """What the function answered, as bytes. An error of the function looks like an answer."""
        with self.turn:
            connection = http.client.HTTPConnection(self.address, timeout=timeout)
            try:
                connection.request("POST", INVOCATIONS, event, {"Content-Type": "application/json"})
                return connection.getresponse().read()
            finally:
                connection.close()

    def pids(self):
        """The processes that the emulator has started: the function's."""
        found = []
        for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = status.read_text(errors="replace").rsplit(")", 1)[1].split()
                if int(fields[1]) == self.process.pid:
                    found.append(int(status.parent.name))
        return found


def settings(folder, memory, timeout, environment):
    return {
        **os.environ,
        "AWS_LAMBDA_FUNCTION_NAME": "checksummary",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(memory),
        "AWS_LAMBDA_FUNCTION_TIMEOUT": str(timeout),
        "LAMBDA_TASK_ROOT": folder,
        # AWS's IAM would have asked who calls.
        "CHECKSUMMARY_CALLERS_PROOF": "none",
        **(environment or {}),
    }


def end(process, children):
    """Stops the emulator, and what it started if that is left."""
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)
    if process.poll() is None:
        process.kill()
        process.wait()
    for pid in children:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


@contextlib.contextmanager
def kept(log):
    """The given file, or one of which the end is shown where something goes wrong."""
    if log:
        yield log
        return
    with tempfile.TemporaryFile("w+", errors="replace") as own:
        try:
            yield own
        except BaseException:
            own.seek(0)
            print(own.read()[-4000:], file=sys.stderr)
            raise


@contextlib.contextmanager
def function(native=False, environment=None, archive=ARCHIVE, memory=1024, timeout=30, log=None):
    """Starts the emulator with the function; it is begun with the first event."""
    with kept(log) as output, tempfile.TemporaryDirectory() as folder:
        unpack(archive, folder)
        address = f"127.0.0.1:{free_port()}"
        started = subprocess.Popen(
            [
                emulator(),
                "--runtime-interface-emulator-address", address,
                "--runtime-api-address", f"127.0.0.1:{free_port()}",
                *command(folder, native, memory),
            ],
            cwd=folder, env=settings(folder, memory, timeout, environment),
            stdin=subprocess.DEVNULL, stdout=output, stderr=output,
        )
        emulated = Function(started, address)
        try:
            listening(started, address)
            yield emulated
        finally:
            end(started, emulated.pids())


def listening(process, address):
    host, port = address.split(":")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection((host, int(port)), 1):
            return
        time.sleep(0.02)
    sys.exit("the emulator did not start")


# What a gateway makes of a request.


def coded(headers, body):
    """The body as an event holds it, and whether that is Base64."""
    kind = (headers.get("Content-Type") or "").lower()
    if kind.startswith(TEXT) or not body:
        with contextlib.suppress(UnicodeDecodeError):
            return body.decode("utf-8"), False
    return base64.b64encode(body).decode("ascii"), True


def second_form(method, target, headers, body):
    """Payload format 2.0: that of a function URL."""
    path, _, query = target.partition("?")
    text, is_base64 = coded(headers, body)
    joined = {}
    for name, value in headers.items():
        if name.lower() not in ("cookie", *HOP_BY_HOP):
            joined[name.lower()] = f"{joined[name.lower()]},{value}" if name.lower() in joined else value
    if body:
        joined["content-length"] = str(len(body))
    joined.update({"x-forwarded-proto": "https", "x-forwarded-port": "443", "x-forwarded-for": "127.0.0.1"})
    host = "abcdefghijklmnopqrstuvwxyz.lambda-url.eu-west-1.on.aws"
    joined["host"] = host
    event = {
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": query, "headers": joined,
        "requestContext": {
            "accountId": "anonymous", "apiId": "abcdefghijklmnopqrstuvwxyz", "domainName": host, "stage": "$default",
            "http": {"method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1",
                     "userAgent": joined.get("user-agent", "")},
            "requestId": "id", "routeKey": "$default", "timeEpoch": int(time.time() * 1000),
        },
        "isBase64Encoded": is_base64,
    }
    cookies = [part.strip() for value in headers.get_all("Cookie", []) for part in value.split(";")]
    if cookies:
        event["cookies"] = cookies
    if query:
        parameters = {}
        for name, value in urllib.parse.parse_qsl(query, keep_blank_values=True):
            parameters[name] = f"{parameters[name]},{value}" if name in parameters else value
        event["queryStringParameters"] = parameters
    if body:
        event["body"] = text
    return event


def balancer_form(lists):
    """That of a load balancer; with lists where its target group has multi-value headers enabled."""

    def form(method, target, headers, body):
        path, _, query = target.partition("?")
        text, is_base64 = coded(headers, body)
        several, parameters = {}, {}
        for name, value in headers.items():
            if name.lower() not in HOP_BY_HOP:
                several.setdefault(name.lower(), []).append(value)
        several["host"] = ["checksummary-1234567890.eu-west-1.elb.amazonaws.com"]
        if body:
            several["content-length"] = [str(len(body))]
        for part in filter(None, query.split("&")):
            name, _, value = part.partition("=")
            parameters.setdefault(name, []).append(value)
        arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/checksummary/0123456789abcdef"
        event = {
            "requestContext": {"elb": {"targetGroupArn": arn}},
            "httpMethod": method, "path": path, "body": text, "isBase64Encoded": is_base64,
        }
        if lists:
            return {**event, "multiValueHeaders": several, "multiValueQueryStringParameters": parameters}
        last = {name: values[-1] for name, values in several.items()}
        return {**event, "headers": last, "queryStringParameters": {n: v[-1] for n, v in parameters.items()}}

    return form


FORMS = {"url": second_form, "alb": balancer_form(False), "alb-lists": balancer_form(True)}


def answered(raw):
    """Status, headers and body that the gateway sends; 502 where the function failed."""
    try:
        answer = json.loads(raw)
        status = int(answer["statusCode"])
        headers = [(name, value) for name, value in (answer.get("headers") or {}).items()]
        for name, values in (answer.get("multiValueHeaders") or {}).items():
            headers += [(name, value) for value in values]
        headers += [("Set-Cookie", cookie) for cookie in answer.get("cookies") or []]
        body = answer.get("body") or ""
        bytes_ = base64.b64decode(body) if answer.get("isBase64Encoded") else body.encode("utf-8")
        return status, headers, bytes_
    except (ValueError, KeyError, TypeError) as wrong:
        print(f"the function failed: {wrong}: {raw[:500]!r}", file=sys.stderr, flush=True)
        return 502, [("Content-Type", "application/json")], b'{"message":"Internal Server Error"}'


class Gateway(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, port, invoke, form):
        super().__init__(("127.0.0.1", port), Request)
        self.invoke, self.form = invoke, form


class Request(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __getattr__(self, name):
        if name.startswith("do_"):
            return self.pass_on
        raise AttributeError(name)

    def read_body(self):
        if "chunked" not in (self.headers.get("Transfer-Encoding") or "").lower():
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        whole = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return whole

    def pass_on(self):
        event = json.dumps(self.server.form(self.command, self.path, self.headers, self.read_body())).encode()
        status, headers, body = TOO_LARGE if len(event) > LARGEST else answered(self.server.invoke(event))
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        if status not in BODILESS:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status not in BODILESS:
            self.wfile.write(body)

    def log_message(self, *unused):
        pass


@contextlib.contextmanager
def gateway(invoke, form="url", port=0):
    """The gateway's URL."""
    server = Gateway(port, invoke, FORMS[form])
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Running:
    """A build that runs: its address, and the function behind it."""

    def __init__(self, base, started):
        self.base, self.function = base, started

    @property
    def pid(self):
        """The process that holds the function; there is none before the first request."""
        return self.function.pids()[0]


@contextlib.contextmanager
def running(port=None, native=False, environment=None, form="url", **options):
    with function(native, environment, **options) as started:
        with gateway(started.invoke, form, port or 0) as base:
            yield Running(base, started)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--port", type=int)
    arguments.add_argument("--native", action="store_true")
    arguments.add_argument("--form", choices=FORMS, default="url")
    arguments.add_argument("--zip", type=pathlib.Path, default=ARCHIVE)
    arguments.add_argument("--memory", type=int, default=1024)
    arguments.add_argument("--timeout", type=int, default=30)
    given = arguments.parse_args()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *unused: stop.set())
    with running(
        given.port, given.native, form=given.form, archive=given.zip, memory=given.memory, timeout=given.timeout,
        log=sys.stderr,
    ) as build:
        print(build.base, build.function.address, sep="\n", flush=True)
        while not stop.wait(0.5) and build.function.process.poll() is None:
            pass


if __name__ == "__main__":
    main()
