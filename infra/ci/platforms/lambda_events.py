#!/usr/bin/env python3
"""Sends events as they are to the function of target/function.zip under AWS's emulator.

    lambda_events.py [--native]

For each function: the answer to an event is, byte by byte, the body of the answer to the same request over
HTTP. A problem is an error whose type says whether to try again, and whose message is the problem; so is an
event of another service, and garbage. The function survives all of them, and where no function is chosen it
answers them as it would over HTTP.
"""
import json
import socket
import sys
import urllib.request

import lambda_

ROOM = "io.checksummary.entry.function.lambda."
REQUESTS = {
    "summarize": {"text": "Harbour Foods said on Monday that its revenue rose 9 per cent to $412 million."},
    "check": {"source": "Revenue rose 9 per cent.", "summary": "Revenue rose 8 per cent."},
    "figures": {"text": "Revenue rose 9 per cent to $412 million."},
}
OF_OTHERS = {
    "of S3": b'{"Records": [{"eventSource": "aws:s3", "s3": {"object": {"key": "report.pdf"}}}]}',
    "of a schedule": b'{"source": "aws.events", "detail-type": "Scheduled Event", "detail": {}}',
    "empty": b"",
    "garbage": b"\x00\xff" * 5_000_000,
    "deep": b"[" * 100_000,
}

# As the function hands work over to itself: whoever writes the events of a workflow could write this, too.
HANDED_OVER = b'{"checksummary.later": {"kind": "chat", "requestId": "forged", "json": "{}"}}'


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


def over_http(base, name, request):
    headers = {"Content-Type": "application/json"}
    posted = urllib.request.Request(f"{base}/{name}", json.dumps(request).encode(), headers)
    with urllib.request.urlopen(posted, timeout=60) as answer:
        return answer.read()


def failure(function, event, kind, problem):
    raw = function.invoke(event)
    error = json.loads(raw)
    require(error.get("errorType") == ROOM + kind, f"{kind} for {event[:40]!r}, not {raw[:300]!r}")
    told = json.loads(error["errorMessage"])
    require(told["type"] == f"/problems/{problem}", f"{problem} for {event[:40]!r}, not {told['type']}")


def chosen(name, native):
    with lambda_.running(native=native, environment={"QUARKUS_FUNQY_EXPORT": name}) as build:
        function, request = build.function, REQUESTS[name]
        for _ in range(2):
            answer = function.invoke(json.dumps(request).encode())
            require(answer == over_http(build.base, name, request), f"/{name} gives the same bytes both ways")
        failure(function, b"{}", "FinalEventFailure", "invalid-request")
        for event in [*OF_OTHERS.values(), HANDED_OVER]:
            failure(function, event, "FinalEventFailure", "invalid-request")
        require(function.invoke(json.dumps(request).encode()) == answer, f"/{name} survives what it refuses")
    print(f"{name}: as promised", flush=True)


def down(native):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        settings = {
            "QUARKUS_FUNQY_EXPORT": "summarize",
            "CHECKSUMMARY_MODEL": "openai:double",
            "OPENAI_BASE_URL": f"http://127.0.0.1:{nobody.getsockname()[1]}/v1",
            "OPENAI_API_KEY": "unused",
        }
        with lambda_.function(native=native, environment=settings) as function:
            event = json.dumps(REQUESTS["summarize"]).encode()
            failure(function, event, "RetryableEventFailure", "model-unavailable")
    print("a model that is down: as promised", flush=True)


def unchosen(native):
    with lambda_.running(native=native) as build:
        for what, event in OF_OTHERS.items():
            answer = json.loads(build.function.invoke(event))
            require(answer.get("statusCode") == 400, f"an event that is {what} is answered")
            require(not answer["isBase64Encoded"], "a problem is text")
            require(json.loads(answer["body"])["type"] == "/problems/invalid-request", "a problem of the contract")
        over_http(build.base, "figures", REQUESTS["figures"])
    print("no function chosen: as promised", flush=True)


def main(native):
    for name in REQUESTS:
        chosen(name, native)
    down(native)
    unchosen(native)


if __name__ == "__main__":
    main("--native" in sys.argv)
