#!/usr/bin/env python3
"""Measures whether one caller who asks far beyond its share slows the others.

    callers.py [SECONDS]     SECONDS of each round, 20 unless given
    callers.py --brief       two seconds of each: that it works, not what it measures

A thousand callers, each with a key of its own, ask for summaries, 200 at a time in all; the model is a
double that takes one second for every call. In every other round one more caller asks as fast as 20
connections take it, and is turned away beyond its requests a minute. Clients (wrk), double and function
share the machine. Every request holds another article, so that no answer is remembered.
"""
import hashlib
import json
import re
import statistics
import shutil
import subprocess
import sys
import tempfile
import time

from served import article, double, forms, function, machine

JVM = ("-XX:+UseSerialGC", "-Xmx1g")
CALLERS = 1000
AT_ONCE = 200
ABUSING = 20  # connections
PER_MINUTE = 120  # the others ask 12 times a minute each
ROUNDS = 3
WARM = 3  # rounds' time, before anything is measured

SCRIPT = """
local n = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local head, tail, callers = [[HEAD]], [[TAIL]], CALLERS
function request()
  n = n + 1
  wrk.headers["X-Api-Key"] = "KEY" .. (n % callers)
  return wrk.format(nil, "/summarize", nil, head .. "FIRST-" .. n .. tail)
end
function done(summary, latency, requests)
  io.write(string.format("RESULT %d %d %d %d\\n", summary.requests, summary.errors.status,
    latency:percentile(50), latency:percentile(95)))
end
"""


def key(kind, number):
    return f"cks_a-key-of-{kind}-{number}"


def hashes():
    names = [("caller", n) for n in range(CALLERS)] + [("abuser", 0)]
    return ",".join(
        f"{kind}-{n}=sha256:{hashlib.sha256(key(kind, n).encode()).hexdigest()}" for kind, n in names
    )


class Client:
    """wrk, asking under the keys of one kind."""

    def __init__(self, served, kind, callers, connections, seconds):
        head, tail = json.dumps({"text": article("@@")}).split("@@")
        self.script = tempfile.NamedTemporaryFile("w", suffix=".lua")
        parts = {"HEAD": head, "TAIL": tail, "CALLERS": str(callers), "KEY": key(kind, ""),
                 "FIRST": f"{kind}-{time.time():.0f}"}
        self.script.write(re.sub(r"\b(HEAD|TAIL|CALLERS|KEY|FIRST)\b", lambda m: parts[m[0]], SCRIPT))
        self.script.flush()
        asked = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s"]
        self.process = subprocess.Popen(
            [*asked, "-s", self.script.name, served.base], stdout=subprocess.PIPE, text=True
        )

    def result(self):
        """Requests, those that were not answered 200, and the median and the 95th percentile in milliseconds."""
        out, _ = self.process.communicate()
        self.script.close()
        requests, refused, half, most = (int(float(n)) for n in re.search(r"RESULT (.*)", out).group(1).split())
        return requests, refused, half / 1000, most / 1000


def one_round(served, seconds, abused):
    others = Client(served, "caller", CALLERS, AT_ONCE, seconds)
    abuser = Client(served, "abuser", 1, ABUSING, seconds) if abused else None
    asked = abuser.result() if abuser else None
    return others.result(), asked


def tell(name, rounds):
    median, ninety_fifth = (statistics.median(result[i] for result in rounds) for i in (2, 3))
    requests, refused = sum(r[0] for r in rounds), sum(r[1] for r in rounds)
    print(f"{name}: {requests} requests of the others, {refused} refused; "
          f"median {median:.0f} ms, 95th percentile {ninety_fifth:.0f} ms")
    return ninety_fifth


def measure(served, seconds):
    one_round(served, WARM * seconds, False)
    alone, beside, abuse = [], [], []
    for _ in range(ROUNDS):
        alone.append(one_round(served, seconds, False)[0])
        others, asked = one_round(served, seconds, True)
        beside.append(others)
        abuse.append(asked)
    before, after = tell("alone", alone), tell("beside one who abuses", beside)
    total = sum(a[0] for a in abuse)
    print(f"the one asked {total / (ROUNDS * seconds):.0f} times a second, and was refused {sum(a[1] for a in abuse)} "
          f"times of {total}; the 95th percentile of the others grew by {100 * (after / before - 1):.1f}%")
    wrong = sum(result[1] for result in alone + beside)
    if wrong:
        sys.exit(f"{wrong} requests of callers within their share were refused")


def main(seconds):
    built = list(forms(JVM))
    if not built:
        sys.exit("Nothing is built: run mvn package, or mvn package -Dnative, first.")
    if not shutil.which("wrk"):
        sys.exit("This needs wrk, https://github.com/wg/wrk: apt-get install wrk, brew install wrk.")
    print(f"On {machine()}; {time.strftime('%Y-%m-%d')}.")
    settings = {"CHECKSUMMARY_CALLERS_KEY_HASHES": hashes(),
                "CHECKSUMMARY_CALLERS_REQUESTS_PER_MINUTE": str(PER_MINUTE)}
    for name, command in built:
        print(f"\n{name}")
        with double() as model, function(command, model, **settings) as served:
            measure(served, seconds)


if __name__ == "__main__":
    main(2 if sys.argv[1:] == ["--brief"] else int(sys.argv[1]) if sys.argv[1:] else 20)
