"""What all platforms have in common when they are played: a double of their API on loopback, requests to the function,
and answers as people read them."""
import contextlib
import http.server
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

ARTICLE = (
    "Harbour Foods, the frozen fish and soup maker, reported revenue of $412 million for the year to 31 March, up"
    " 9 per cent from $378 million a year earlier. Net profit rose 23 per cent to $38.4 million. The company will pay"
    " a final dividend of 12 cents a share, against 10 cents last year."
)
CLAIM = "Harbour Foods earned $421 million, 9% more than a year before."
LINK = "https://example.org/harbour-foods"

ANSWER_PATIENCE = 25  # seconds, on a busy machine
SILENCE = 1.5  # seconds without one more answer

# Members of cards, blocks and the like that people read.
SHOWN = ("text", "title", "subtitle", "content", "description", "name", "value", "topLabel", "bottomLabel", "pretext")


class Call:
    """A request that the double got."""

    def __init__(self, method, path, headers, body):
        self.method, self.headers, self.body = method, headers, body
        self.path, _, self.query = path.partition("?")

    def json(self):
        return json.loads(self.body or b"{}")

    def form(self):
        return dict(urllib.parse.parse_qsl(self.body.decode()))


class Double:
    """A platform's API. What is an answer to people is kept, in order."""

    def __init__(self):
        self.base = None
        self.player = None
        self.calls, self.answers = [], []

    def take(self, call):
        self.calls.append(call)
        status, content, answer = self.player.api(call)
        if answer is not None:
            self.answers.append(answer)
        return status, content

    def await_answers(self, known):
        """The answers after so many that were known: the first, and what follows it at once."""
        until = time.monotonic() + ANSWER_PATIENCE
        while len(self.answers) == known and time.monotonic() < until:
            time.sleep(0.05)
        seen = -1
        while seen != len(self.answers) and len(self.answers) > known:
            seen = len(self.answers)
            time.sleep(SILENCE)
        return self.answers[known:]


@contextlib.contextmanager
def double(port=0):
    """Runs a double until it is let go."""
    own = Double()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, content = own.take(Call(self.command, self.path, self.headers, body))
            kind = "text/plain; charset=utf-8" if isinstance(content, str) else "application/json"
            data = content.encode() if isinstance(content, str) else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_PATCH = answer

        def log_message(self, *unused):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    own.base = f"http://127.0.0.1:{server.server_port}"
    try:
        yield own
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Request:
    """What a platform sends to the function, signed."""

    def __init__(self, headers, body):
        self.headers, self.body = headers, body

    def send(self, address):
        """The status, and what was said at once."""
        request = urllib.request.Request(address, self.body, self.headers)
        try:
            with urllib.request.urlopen(request, timeout=ANSWER_PATIENCE) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read()


def form(**fields):
    return urllib.parse.urlencode(fields).encode()


def lines(node):
    """What a person reads of a message, line by line, whatever the platform calls its parts."""
    if isinstance(node, list):
        for one in node:
            yield from lines(one)
    elif isinstance(node, dict):
        runs = node.get("inlines") or (node.get("elements") if str(node.get("type")).startswith("rich_text_") else None)
        if runs and node.get("type") != "rich_text_list":
            yield "".join(run if isinstance(run, str) else str(run.get("text", "")) for run in runs)
            return
        for name, part in node.items():
            if isinstance(part, str) and name in SHOWN:
                yield part
            elif isinstance(part, (dict, list)):
                yield from lines(part)


def readable(message):
    """The same without empty lines and those that only repeat the one before."""
    kept = []
    for part in lines(message):
        for line in part.splitlines():
            if line.strip() and (not kept or kept[-1] != line.strip()):
                kept.append(line.strip())
    return "\n".join(kept)
