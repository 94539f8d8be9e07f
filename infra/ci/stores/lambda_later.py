#!/usr/bin/env python3
"""Work that outlives its answer on Lambda: target/function.zip of a build with S3, under AWS's emulator.

    lambda_later.py [--native]

The process is frozen from each answer to the next event, as Lambda freezes it. What it hands over goes to a
stand-in for Lambda's own interface, over the wire of AWS's SDK; from there it comes back to the function as the
next event. The answer that is fetched is, byte for byte, the one that is given at once; an event that comes twice
is paid for once; a refusal is told to whoever asked.
"""
import concurrent.futures
import contextlib
import http.server
import json
import os
import pathlib
import re
import signal
import sys
import threading
import time
import urllib.error
import urllib.request

import bucket
import minio

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "platforms"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "measure"))

import lambda_  # noqa: E402
import served  # noqa: E402

FUNCTION = "checksummary"
PATH = f"/2015-03-31/functions/{FUNCTION}/invocations"
SIGNED = re.compile(r"AWS4-HMAC-SHA256 Credential=[^/]+/\d{8}/us-east-1/lambda/aws4_request, SignedHeaders=")


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


class Frozen:
    """A function whose process stands still between its events."""

    def __init__(self, function):
        self.function, self.turn = function, threading.RLock()

    def invoke(self, event):
        with self.turn:
            self.signal(signal.SIGCONT)
            answer = self.function.invoke(event)
            self.signal(signal.SIGSTOP)
            return answer

    def signal(self, number):
        for pid in self.function.pids():
            os.kill(pid, number)


class Events(http.server.ThreadingHTTPServer):
    """Lambda's own interface: takes asynchronous calls, and keeps them."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Event)
        self.kept, self.wrong, self.status = [], [], 202


class Event(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        payload = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.partition("?")[0] != PATH or self.headers["X-Amz-Invocation-Type"] != "Event":
            self.server.wrong.append(f"{self.path} {self.headers['X-Amz-Invocation-Type']}")
        if not SIGNED.match(self.headers["Authorization"] or ""):
            self.server.wrong.append("no signature")
        if self.server.status == 202:
            self.server.kept.append(payload)
        body = b"" if self.server.status == 202 else b'{"Type":"User","Message":"no"}'
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *unused):
        pass


@contextlib.contextmanager
def events():
    server = Events()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def asked(base, path, body=None, prefer=None):
    """Status, headers and body."""
    headers = {"Content-Type": "application/json", "X-Request-Id": "asked-of-lambda"}
    if prefer:
        headers["Prefer"] = prefer
    request = urllib.request.Request(base + path, body and json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as problem:
        return problem.code, problem.headers, problem.read()


def accepted(base, body):
    status, headers, _ = asked(base, "/summarize", body, "respond-async")
    require(status == 202, f"202 for a request that prefers it, not {status}")
    require(headers["Preference-Applied"] == "respond-async", "it is said that the preference is followed")
    return headers["Location"]


def article(number):
    return {"text": bucket.article(number), "options": {"onUnsupported": "flag"}}


def comes_back(base, lambda_events, frozen, model):
    """The answer is not there, then the event comes, twice, and it is."""
    where = accepted(base, article(1))
    require(len(lambda_events.kept) == 1 and not lambda_events.wrong, f"one event: {lambda_events.wrong}")
    require(served.clock(model)[0] == 0, "nothing is done before the event comes")
    status, headers, _ = asked(base, where)
    require(status == 202 and headers["Retry-After"] == "1", f"202 until it is there, not {status}")
    event = lambda_events.kept.pop()
    require(len(event) < 1000, f"an event names the request, it does not hold it: {len(event)} bytes")
    for _ in range(2):
        require(frozen.invoke(event) == b"null", "Lambda is told nothing of how the work ended")
    require(served.clock(model)[0] == 1, f"an event that comes twice costs one call, not {served.clock(model)[0]}")
    status, _, later = asked(base, where)
    require(status == 200, f"the answer, not {status}")
    status, _, at_once = asked(base, "/summarize", article(1))
    require(status == 200 and at_once == later, "the bytes that are fetched are those that are given at once")
    status, _, _ = asked(base, where[:-1] + ("A" if where[-1] != "A" else "B"))
    require(status == 404, f"another id is nobody's, not {status}")
    print("frozen behind its answer, and done all the same: as promised", flush=True)


def problem_comes_back(base, lambda_events, frozen):
    where = accepted(base, {"text": " "})
    require(frozen.invoke(lambda_events.kept.pop()) == b"null", "a problem is no failure of the event's")
    require(asked(base, where)[0] == 422, "a problem is fetched as it would have been answered")
    print("a problem: as promised", flush=True)


def ten_at_once(base, lambda_events, frozen, model):
    before = served.clock(model)[0]
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        places = list(pool.map(lambda number: accepted(base, article(number)), range(10, 20)))
    require(len(set(places)) == 10 and len(lambda_events.kept) == 10, "ten places, ten events")
    while lambda_events.kept:
        frozen.invoke(lambda_events.kept.pop())
    require(all(asked(base, place)[0] == 200 for place in places), "ten answers")
    require(served.clock(model)[0] == before + 10, "ten calls")
    print("ten at once: as promised", flush=True)


def refusal(base, lambda_events, s3):
    kept = len(bucket.keys(s3, ".checksummary/"))
    lambda_events.status = 403
    began = time.monotonic()
    status, headers, _ = asked(base, "/summarize", article(2), "respond-async")
    require(status == 503 and headers["Retry-After"], f"503 where Lambda does not take the event, not {status}")
    require(len(bucket.keys(s3, ".checksummary/")) == kept, "nothing is kept of what is not handed over")
    lambda_events.status = 202
    print(f"no right to call itself: told after {time.monotonic() - began:.1f} s, as promised", flush=True)


def main(native):
    with minio.running() as store, served.double(200) as model, events() as lambda_events:
        s3 = bucket.client(store.base)
        s3.create_bucket(Bucket=bucket.BUCKET)
        settings = bucket.settings(
            store.base, model,
            AWS_ENDPOINT_URL_LAMBDA=f"http://127.0.0.1:{lambda_events.server_address[1]}",
            CHECKSUMMARY_ON_UNSUPPORTED="flag",
        )
        with lambda_.function(native=native, environment=settings) as function:
            frozen = Frozen(function)
            with lambda_.gateway(frozen.invoke) as base:
                comes_back(base, lambda_events, frozen, model)
                problem_comes_back(base, lambda_events, frozen)
                ten_at_once(base, lambda_events, frozen, model)
                refusal(base, lambda_events, s3)
                frozen.signal(signal.SIGCONT)


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--native"]):
        sys.exit(__doc__)
    main("--native" in sys.argv)
