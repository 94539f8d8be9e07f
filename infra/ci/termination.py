#!/usr/bin/env python3
"""Ends each form of the server that stands built in target/ while it answers, and holds it to what a platform expects.

    termination.py [JVM] [native] [container]      those that are built unless named

A summary is under way at a model that takes three seconds when SIGTERM comes. It has to be answered with 200, callers
who come in the meantime have to be answered and told to close the connection, or be refused, and the program has to
end within ten seconds, with 0 or 143. A summary whose caller prefers to fetch it later is brought to its end all the
same: the program does not end before the model has answered. Of the container it is also asked what the page on containers promises.
"""
import contextlib
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

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "platforms"), str(HERE.parent / "measure")]

import container  # noqa: E402
import served  # noqa: E402

MODEL_TAKES = 3000  # milliseconds
MOST = 10  # seconds from the signal to the end
LEAST = 1.5  # seconds: the model takes about two more from the signal on
ENDED_WELL = (0, 128 + signal.SIGTERM, -signal.SIGTERM)
JSON = {"Content-Type": "application/json"}


class Caller(threading.Thread):
    """Asks for a summary, and keeps what comes of it."""

    def __init__(self, base):
        super().__init__()
        self.request = urllib.request.Request(
            base + "/summarize", json.dumps({"text": served.article(1)}).encode(), JSON
        )
        self.outcome = None

    def run(self):
        try:
            with urllib.request.urlopen(self.request, timeout=60) as answer:
                self.outcome = answer.status if json.load(answer)["summary"] else "no summary"
        except (OSError, ValueError, KeyError) as fault:
            self.outcome = repr(fault)


def is_told(base):
    """Whether a caller who comes now is refused, or told that the connection ends."""
    request = urllib.request.Request(base + "/figures", b'{"text": "Up 9 per cent."}', JSON)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.headers.get("Connection") == "close"
    except urllib.error.HTTPError as answer:
        return answer.code == 503
    except OSError:
        return True


def is_let_alone(base):
    """Whether the readiness says that nobody should be sent here; a refused connection says it, too."""
    try:
        with urllib.request.urlopen(base + "/q/health/ready", timeout=10):
            return False
    except urllib.error.HTTPError as answer:
        return answer.code == 503
    except OSError:
        return True


def wait_for_call(model):
    """Until the model has the call: it counts those that it has answered, so the time has to do."""
    time.sleep(1)
    if served.clock(model)[0]:
        sys.exit("The model answered too soon for anything to be under way.")


def end(server, model):
    caller = Caller(server.base)
    caller.start()
    wait_for_call(model)
    began = time.monotonic()
    os.kill(server.pid, signal.SIGTERM)
    time.sleep(0.5)
    told, let_alone = is_told(server.base), is_let_alone(server.base)
    code = server.process.wait(60)
    took = time.monotonic() - began
    caller.join()
    return {
        "a summary under way is answered": caller.outcome == 200,
        "whoever still comes is told": told,
        "nobody is sent here any more": let_alone,
        f"it ends within {MOST} s": took < MOST,
        "with 0 or 143": code in ENDED_WELL,
    }, f"{took:.1f} s after SIGTERM, exit code {code}, the summary {caller.outcome}"


def end_behind_an_answer(server, model):
    """Nobody waits for an answer any more; the work for one that is fetched later is under way."""
    request = urllib.request.Request(
        server.base + "/summarize", json.dumps({"text": served.article(2)}).encode(), {**JSON, "Prefer": "respond-async"}
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        status = answer.status
    wait_for_call(model)
    began = time.monotonic()
    os.kill(server.pid, signal.SIGTERM)
    code = server.process.wait(60)
    took = time.monotonic() - began
    return {
        "work behind an answer is accepted": status == 202,
        "and waited for": took > LEAST,
        f"it ends within {MOST} s": took < MOST,
        "with 0 or 143": code in ENDED_WELL,
    }, f"{took:.1f} s after SIGTERM behind an answer, exit code {code}"


def settings(model):
    return {
        "CHECKSUMMARY_MODEL": "openai:one-second",
        "OPENAI_BASE_URL": model.base + "/v1",
        "OPENAI_API_KEY": "none",
    }


@contextlib.contextmanager
def process(command, model):
    with served.function(command, model) as watched:
        watched.pid = watched.process.pid
        yield watched


def locks(pid):
    """What Linux says of a process that nothing is entrusted to."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    mounts = pathlib.Path(f"/proc/{pid}/mounts").read_text(encoding="utf-8")
    return {
        "it is user 65532": re.search(r"^Uid:(\s+65532){4}$", status, re.M) is not None,
        "it has no capabilities": re.search(r"^CapBnd:\s+0+$", status, re.M) is not None,
        "it gets no new privileges": re.search(r"^NoNewPrivs:\s+1$", status, re.M) is not None,
        "its root is read-only": re.search(r"^\S+ / \S+ ro\b", mounts, re.M) is not None,
    }


def listens(pid, port):
    """Whether a process listens at a port for anybody, as the kernel lists its sockets."""
    lines = pathlib.Path(f"/proc/{pid}/net/tcp6").read_text(encoding="ascii")
    lines += pathlib.Path(f"/proc/{pid}/net/tcp").read_text(encoding="ascii")
    return re.search(rf"^\s*\d+: 0+:{port:04X} \S+ 0A ", lines, re.M) is not None


def reached():
    """Without settings it listens for anybody, at PORT where that is given. In a network of its own."""
    held = {}
    for port, environment in ((8080, {}), (9321, {"PORT": "9321"})):
        with container.alone(f"checksummary-alone-{port}", environment) as alone:
            until = time.monotonic() + container.PATIENCE
            while not (found := listens(alone.find_pid() or os.getpid(), port)):
                if time.monotonic() > until:
                    break
                time.sleep(0.05)
            held[f"it listens for anybody at {port}"] = found
    return held


def tell(form, promises, figures):
    broken = [promise for promise, kept in promises.items() if not kept]
    print(f"{form}: {figures}; " + (f"NOT KEPT: {', '.join(broken)}" if broken else "all kept"), flush=True)
    return not broken


def main(wanted):
    forms = dict(served.forms())
    if (container.ROOT / "target/container-storage").exists():
        forms["container"] = None
    good = True
    for form, command in forms.items():
        if wanted and form not in wanted:
            continue
        with served.double(MODEL_TAKES) as model:
            if command:
                with process(command, model) as server:
                    good &= tell(form, *end(server, model))
                with served.double(MODEL_TAKES) as other, process(command, other) as server:
                    good &= tell(form, *end_behind_an_answer(server, other))
            else:
                with container.running(environment=settings(model)) as server:
                    locked = locks(server.pid)
                    promises, figures = end(server, model)
                good &= tell(form, {**locked, **promises, **reached()}, figures)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
