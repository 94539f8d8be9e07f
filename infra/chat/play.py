#!/usr/bin/env python3
"""A conversation with the function, made up, as it would go on a chat platform; printed as people would read it.

    play.py PLATFORM                      starts the function itself, builds it first where that is needed
    play.py PLATFORM --url URL --port N   with one that runs, which was started with what 'play.py PLATFORM --settings' says

PLATFORM is slack, teams-bot, teams-webhook, discord, telegram, google-chat or mattermost. No account is needed, and
nobody but this machine is spoken to: the platform's own servers are played on loopback. A request of somebody else's,
an old one, where the platform signs a time, and one that comes twice are among those sent. The exit code is 1 when an
answer is missing or wrong, or one of these was taken for more than it is.
"""
import argparse
import contextlib
import importlib
import pathlib
import re
import subprocess
import sys
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "infra/ci/platforms")]

import serve  # noqa: E402
from players import proofs, stage  # noqa: E402

PLATFORMS = ["slack", "teams-bot", "teams-webhook", "discord", "telegram", "google-chat", "mattermost"]
USUAL_PORT = 8099
FORGERS_SECRET = "somebody-elses-secret-0123456789"

# What an answer has to say, whatever the platform makes of it.
EXPECTED = {
    "help": re.compile("article"),
    "summary": re.compile(r"\$\W*412\W*million.*supported", re.DOTALL),
    "check": re.compile(r"421\W*million.*contradicted", re.DOTALL),
    "link": re.compile("Links are not read here"),
}


class Failed(Exception):
    """A promise that does not hold."""


def require(holds, what):
    if not holds:
        raise Failed(what)


def player(platform, double, secret=None):
    module = importlib.import_module("players." + platform.replace("-", "_"))
    double.player = module.Player(double, secret)
    return double.player


def settings(playing, double):
    return {"CHECKSUMMARY_CHAT_SERVER": double.base, **playing.settings()}


def say(who, words):
    print(textwrap.indent(words, "              ").replace("              ", f"{who:<12}  ", 1), flush=True)


class Conversation:
    def __init__(self, platform, playing, double, url):
        self.playing, self.double = playing, double
        self.address = f"{url}/chat/{platform}"

    def play(self):
        print(f"\n== {self.playing.title} ==")
        for words, request, kind in self.playing.scenes():
            self.scene(words, request, kind)
        self.twice()
        self.refused("somebody else's", self.playing.command("help", secret=FORGERS_SECRET))
        if self.playing.has_age:
            self.refused("an old one", self.playing.command("help", age=proofs.TOO_OLD))

    def scene(self, words, request, kind):
        say("Somebody", words)
        known = len(self.double.answers)
        status, body = request.send(self.address)
        require(status == 200, f"{words}: status {status}, {body[:200]}")
        if kind == "ping":
            require(b'"type":1' in body.replace(b" ", b""), "a ping is answered by a pong")
            say("Checksummary", "(is there)")
            return
        answer = "\n".join(self.answers(body, known))
        require(answer, f"{words}: no answer came")
        say("Checksummary", answer)
        require(EXPECTED[kind].search(answer), f"{words}: the answer says what it should ({kind})")

    def answers(self, body, known):
        """What was said at once, where that was the answer, or else what came later."""
        in_place = getattr(self.playing, "at_once", lambda body: None)(body)
        if in_place and any(expected.search(in_place) for expected in EXPECTED.values()):
            return [in_place]
        return self.double.await_answers(known)

    def twice(self):
        """The same request, byte for byte, as platforms send one that was answered late."""
        say("Somebody", "help (the platform delivers it twice)")
        request = self.playing.command("help")
        known = len(self.double.answers)
        first, second = request.send(self.address), request.send(self.address)
        require((first[0], second[0]) == (200, 200), f"both are taken: {first[0]}, {second[0]}")
        in_place = [one for one in (first, second) if self.answers_in_place(one[1])]
        count = len(in_place) + (0 if in_place else len(self.double.await_answers(known)))
        require(count == 1, f"one answer to what came twice, not {count}")
        say("Checksummary", "(one answer)")

    def answers_in_place(self, body):
        in_place = getattr(self.playing, "at_once", lambda body: None)(body)
        return bool(in_place and EXPECTED["help"].search(in_place))

    def refused(self, what, request):
        say("Forger", f"help ({what})")
        known = len(self.double.answers)
        status, _ = request.send(self.address)
        require(status == 401 and len(self.double.answers) == known, f"{what} is refused, not {status}")
        say("Checksummary", "401")


@contextlib.contextmanager
def own_function(environment):
    """The program of this folder, as its script starts it."""
    script = str(ROOT / "checksummary")
    subprocess.run([script, "samples"], stdout=subprocess.DEVNULL, check=True)  # builds, where that is needed
    port = serve.free_port()
    base = f"http://127.0.0.1:{port}"
    with serve.started([script, "serve"], base, {"QUARKUS_HTTP_PORT": str(port), **environment}):
        yield base


def run(platform, start, port=0, secret=None):
    """Plays one platform; says what failed, or nothing.

    :param start: gives a context in which a function with these variables runs, and its address
    """
    with stage.double(port) as double:
        playing = player(platform, double, secret)
        with start(settings(playing, double)) as url:
            try:
                Conversation(platform, playing, double, url).play()
                return None
            except Failed as failed:
                asked = "\n".join(f"  {call.method} {call.path}" for call in double.calls[-8:])
                return f"{playing.title}: this should hold: {failed}\nThe platform was last asked for:\n{asked}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("platform", choices=PLATFORMS)
    parser.add_argument("--url", help="of a function that runs")
    parser.add_argument("--port", type=int, help=f"of the platform's double ({USUAL_PORT} with --url)")
    parser.add_argument("--secret", help="that the function was started with; made up otherwise")
    parser.add_argument("--settings", action="store_true", help="print the variables to start the function with")
    asked = parser.parse_args()
    port = asked.port or (USUAL_PORT if asked.url or asked.settings else 0)
    if asked.settings:
        with stage.double(port) as double:
            for name, value in settings(player(asked.platform, double, asked.secret), double).items():
                print(f"{name}={value}")
        return
    start = (lambda _: contextlib.nullcontext(asked.url.rstrip("/"))) if asked.url else own_function
    failed = run(asked.platform, start, port, asked.secret)
    if failed:
        sys.exit(failed)


if __name__ == "__main__":
    main()
