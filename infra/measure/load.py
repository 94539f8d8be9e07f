#!/usr/bin/env python3
"""Measures the function under load, in each form that stands built in target/: the pipeline's own
time, a thousand callers at once, a long article.

    load.py [SECONDS] [CALLERS]     SECONDS of load, 30 unless given; CALLERS at once, 1000
    load.py --brief                 a few requests of each kind: that it works, not what it measures

The model is a double, a process of its own, that takes one second for every call. Client (wrk, one
thread), double and function share the machine; the share of the processors that each took is told
with the rest. Every request holds another article, so that no answer is remembered.
"""
import http.client
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

from served import article, clock, double, forms, function, long_article, machine

# Some 1.2 GiB for either. A native executable that is not told collects every 30 MB, and copies each
# time what a thousand requests hold while they wait.
JVM = ("-XX:+UseSerialGC", "-Xmx1g")
NATIVE = ("-Xms1500m", "-Xmx1500m", "-Xmn1g")


@dataclass(frozen=True)
class Size:
    """How much of each kind is measured. A JVM takes a minute to get fast."""

    seconds: int = 30
    callers: int = 1000
    warm: dict = field(default_factory=lambda: {"JVM": 60, "native": 10})
    alone: int = 50
    rounds: int = 10
    articles: int = 5


BRIEF = Size(seconds=2, callers=20, warm={"JVM": 1, "native": 1}, alone=2, rounds=1, articles=1)

SCRIPT = """
local n = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local head, tail = [[HEAD]], [[TAIL]]
function request()
  n = n + 1
  return wrk.format(nil, "/summarize", nil, head .. "FIRST-" .. n .. tail)
end
function done(summary, latency, requests)
  io.write(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration,
    summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write,
    summary.errors.timeout, latency:percentile(50)))
  for _, p in ipairs({90, 99, 99.9, 100}) do io.write(" " .. latency:percentile(p)) end
  io.write("\\n")
end
"""


def timed(connection, body):
    """One request: its digest, and the seconds until the last byte of it."""
    began = time.monotonic()
    connection.request("POST", "/summarize", body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    digest = json.loads(response.read())
    took = time.monotonic() - began
    if response.status != 200:
        sys.exit(f"{response.status}: {digest.get('detail')}")
    return digest, took


def own_time(served, model, requests):
    """The pipeline's own milliseconds beside the model's, one request at a time."""
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    own, shares = [], []
    warming = min(5, requests)
    for i in range(requests + warming):
        before = clock(model)[1]
        _, took = timed(connection, json.dumps({"text": article(f"A-{i}")}))
        spent = clock(model)[1] - before
        if i >= warming:
            own.append(1000 * (took - spent))
            shares.append(100 * (took - spent) / took)
    print(
        f"own time beside the model's, {requests} requests one after another: median "
        f"{statistics.median(own):.1f} ms ({statistics.median(shares):.2f}% of the whole), "
        f"90th percentile {statistics.quantiles(own, n=10)[-1]:.1f} ms"
    )


def wrk(served, seconds, callers):
    """What wrk counted: requests, microseconds, errors by kind, latencies in microseconds."""
    head, tail = json.dumps({"text": article("@@")}).split("@@")
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        first = f"{time.time():.0f}"  # no run repeats what another asked
        script.write(SCRIPT.replace("HEAD", head).replace("TAIL", tail).replace("FIRST", first))
        script.flush()
        command = ["wrk", "-t1", f"-c{callers}", f"-d{seconds}s", "--timeout", "30s"]
        done = subprocess.run(
            [*command, "-s", script.name, served.base], capture_output=True, text=True, check=True
        )
    return [int(float(n)) for n in re.search(r"RESULT (.*)", done.stdout).group(1).split()]


def load(served, model, seconds, callers, warm):
    wrk(served, warm, callers)
    before = [os.times(), served.processor(), model.processor(), clock(model)]
    rest = served.resident()
    requests, microseconds, status, sockets, timeouts, *latencies = wrk(served, seconds, callers)
    after = [os.times(), served.processor(), model.processor(), clock(model)]
    took = microseconds / 1e6
    calls = after[3][0] - before[3][0]
    hold = (after[3][1] - before[3][1]) / max(1, calls)
    ideal = callers * took / 1.0
    client = sum(after[0][2:4]) - sum(before[0][2:4])
    spent = after[1] - before[1]
    print(
        f"{callers} at once for {took:.0f} s: {requests} answers, {requests / took:.0f}/s, "
        f"{100 * requests / ideal:.1f}% of the ideal {callers}/s; "
        f"{status} not 200, {sockets} broken, {timeouts} late"
    )
    print(
        "latency: median {:.0f} ms, 90% {:.0f}, 99% {:.0f}, 99.9% {:.0f}, longest {:.0f}".format(
            *(x / 1000 for x in latencies)
        )
        + f"; a call took the double {1000 * hold:.0f} ms"
    )
    print(
        f"processors: function {spent / took:.2f}, double {(after[2] - before[2]) / took:.2f}, "
        f"client {client / took:.2f}; {1000 * spent / max(1, requests):.2f} ms of one a request"
    )
    time.sleep(3)
    print(
        f"memory: {rest:.0f} MiB before, {served.peak():.0f} at most, {served.resident():.0f} after"
    )


def leaving(served, callers, rounds):
    """Whether the next one is answered after all have left at once, again and again."""
    slowest = 0
    for _ in range(rounds):
        wrk(served, 2, callers)
        began = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
        connection.request(
            "POST", "/figures", '{"text": "Sales rose 9%."}', {"Content-Type": "application/json"}
        )
        connection.getresponse().read()
        slowest = max(slowest, time.monotonic() - began)
    print(
        f"{callers} left at once, {rounds} times: the next one was answered within {slowest:.2f} s"
    )


def long(command, model, articles, budget="2400"):
    """300,000 characters in some 40 parts, all asked at once, and one call to combine them."""
    settings = {"CHECKSUMMARY_PARALLEL_CALLS": "40", "CHECKSUMMARY_MODEL_BUDGET": budget}
    with function(command, model, **settings) as served:
        connection = http.client.HTTPConnection("127.0.0.1", served.port)
        times = []
        for i in range(articles + 1):
            # With the double's figures in it: none of them has to be asked for again.
            text = article(f"L-{i}", 0) + "\n\n" + long_article(300_000)
            calls = clock(model)[0]
            digest, took = timed(connection, json.dumps({"text": text[:300_000]}))
            calls = clock(model)[0] - calls
            if i > 0:
                times.append(took)
    print(
        f"300,000 characters in {digest['coverage']['chunks']} parts, {calls} calls: "
        f"median of {len(times)} {statistics.median(times):.2f} s, longest {max(times):.2f} s "
        f"(two calls one after the other take 2 s)"
    )


def main(size):
    built = list(forms(JVM, NATIVE))
    if not built:
        sys.exit("Nothing is built: run mvn package, or mvn package -Dnative, first.")
    if not shutil.which("wrk"):
        sys.exit("This needs wrk, https://github.com/wg/wrk: apt-get install wrk, brew install wrk.")
    print(f"On {machine()}; {time.strftime('%Y-%m-%d')}; other load {os.getloadavg()[0]:.1f}.")
    for name, command in built:
        print(f"\n{name}: {' '.join(command[:-1])}")
        with double() as model:
            with function(command, model) as served:
                own_time(served, model, size.alone)
                load(served, model, size.seconds, size.callers, size.warm[name])
                leaving(served, size.callers, size.rounds)
            long(command, model, size.articles)


if __name__ == "__main__":
    main(BRIEF if sys.argv[1:] == ["--brief"] else Size(*(int(a) for a in sys.argv[1:])))
