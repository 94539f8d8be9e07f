#!/usr/bin/env python3
"""Freezes a function between two requests, as Lambda does, and holds it to its promises once it is thawed.

    frozen.py [--native] [SECONDS]     the function of target/function.zip; frozen for 6 s unless told otherwise

Meanwhile the model closes every connection. Behind the thaw a request is answered in time, by one call to
the model over a new connection; the breaker has counted nothing; a remembered digest is as old as the
clock on the wall says; and a time limit shorter than the freeze has not begun before the thaw.
"""
import contextlib
import http.server
import json
import os
import signal
import socket
import sys
import threading
import time
import urllib.request

import lambda_

DIGEST = {
    "language": "en",
    "title": "Harbour Foods",
    "summary": "Harbour Foods said its revenue rose 9 per cent to $412 million.",
    "keyFigures": [{"label": "Revenue", "text": "$412 million", "quote": "revenue rose 9 per cent to $412 million"}],
}
IN_TIME = 3  # seconds; a busy machine is slow


class Model(http.server.ThreadingHTTPServer):
    """Stands in for a model over connections that it keeps open, and can close all at once."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.open, self.connections, self.calls = [], 0, 0

    def process_request(self, request, client_address):
        self.connections += 1
        self.open.append(request)
        super().process_request(request, client_address)

    def hang_up(self):
        for connection in self.open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.open.clear()


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.calls += 1
        message = {"role": "assistant", "content": json.dumps(DIGEST)}
        said = {
            "id": "double", "object": "chat.completion", "model": "double",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
            "usage": {"prompt_tokens": 90, "completion_tokens": 12, "total_tokens": 102},
        }
        body = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *unused):
        pass


def article(number):
    return f"Harbour Foods said in notice {number} that its revenue rose 9 per cent to $412 million."


def summarize(base, number):
    """The digest, where it came from, and the seconds that it took."""
    body = json.dumps({"text": article(number)}).encode()
    request = urllib.request.Request(base + "/summarize", body, {"Content-Type": "application/json"})
    began = time.monotonic()
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer), answer.headers["Cache-Status"], time.monotonic() - began


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


def freeze(pid, seconds, meanwhile):
    os.kill(pid, signal.SIGSTOP)
    try:
        meanwhile()
        time.sleep(seconds)
    finally:
        os.kill(pid, signal.SIGCONT)


def thawed(build, model, seconds, round_):
    """Two articles on both sides of a freeze; the first one again behind it."""
    first, second = 2 * round_, 2 * round_ + 1
    summarize(build.base, first)
    again, status, _ = summarize(build.base, first)
    require("hit" in status, f"a digest just made is remembered, not {status}")
    calls, connections = model.calls, model.connections
    freeze(build.pid, seconds, model.hang_up)
    digest, _, took = summarize(build.base, second)
    print(f"frozen for {seconds} s; the next digest took {took:.2f} s", flush=True)
    require(took < IN_TIME, f"an answer in time behind the thaw; it took {took:.1f} s")
    require(digest["usage"]["calls"] == 1, f"one call behind the thaw, not {digest['usage']['calls']}")
    require(digest["check"]["passed"], "a right digest behind the thaw")
    require(model.calls == calls + 1, "the model was called once behind the thaw")
    require(model.connections == connections + 1, "the call behind the thaw came over a new connection")
    same, status, _ = summarize(build.base, first)
    require("miss" in status, f"a digest older than its expiry is made again, not {status}")
    require(same == again, "the same article gives the same digest")


def main(native, seconds):
    model = Model()
    threading.Thread(target=model.serve_forever, daemon=True).start()
    settings = {
        "CHECKSUMMARY_MODEL": "openai:double",
        "OPENAI_BASE_URL": f"http://127.0.0.1:{model.server_address[1]}/v1",
        "OPENAI_API_KEY": "unused",
        "CHECKSUMMARY_MEMORY_EXPIRY": f"{max(1, seconds - 1)}s",
        "CHECKSUMMARY_LIMITS_DEADLINE": f"{max(2, seconds - 1)}s",
        # Two failures would open it: a call that met a closed connection must be none.
        "CHECKSUMMARY_BREAKER_CALLS": "2",
        "CHECKSUMMARY_RETRIES": "0",
    }
    with lambda_.running(native=native, environment=settings) as build:
        for round_ in range(3):
            thawed(build, model, seconds, round_)
    print("Thawed as promised.")


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--native"]
    main("--native" in sys.argv, int(words[0]) if words else 6)
