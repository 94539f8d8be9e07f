#!/usr/bin/env python3
"""Sends events to target/deployment, as `mvn package -Pgcf-events` leaves it, under Google's own runtime.

    google_events.py

A background function has nobody to answer: a known event ends well and with an empty body, and every other one
fails, so that the platform counts it and sends it again where it is told to. The runtime survives all of them.
"""
import json
import sys
import urllib.error
import urllib.request

import google

KNOWN = {
    "io.checksummary.summarize": {"text": "Harbour Foods said on Monday that its revenue rose 9 per cent to $412 million."},
    "io.checksummary.check": {"source": "Revenue rose 9 per cent.", "summary": "Revenue rose 8 per cent."},
    "io.checksummary.figures": {"text": "Revenue rose 9 per cent to $412 million."},
}
REFUSED = {
    "google.cloud.storage.object.v1.finalized": b'{"bucket": "b", "name": "report.pdf"}',
    "io.checksummary.summarise": b'{"text": "a 1"}',
    "io.checksummary.figures": b"\x00\xff" * 1_000_000,
    "io.checksummary.check": b"",
}


def send(base, kind, data):
    """The status and the body that the runtime answers an event with."""
    headers = {
        "Content-Type": "application/json",
        "ce-specversion": "1.0", "ce-id": "1", "ce-source": "/test", "ce-type": kind,
    }
    try:
        with urllib.request.urlopen(urllib.request.Request(base, data, headers), timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


def main():
    with google.called_by_events() as build:
        for kind, data in REFUSED.items():
            status, _ = send(build.base, kind, data)
            require(status >= 400, f"an event of type {kind} that cannot be done fails, and does not end with {status}")
        for kind, data in KNOWN.items():
            status, body = send(build.base, kind, json.dumps(data).encode())
            require(status in (200, 204) and not body, f"{kind} ends well and gives nothing, not {status} and {body[:200]}")
    print("Events on Google Cloud Functions: as promised.")


if __name__ == "__main__":
    main()
