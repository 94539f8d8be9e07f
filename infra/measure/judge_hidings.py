#!/usr/bin/env python3
"""Says which sentences of hidden-text corpora a browser shows, and compares that with the corpora's labels.

    infra/measure/judge_hidings.py [--browser PATH] [FILE…]

FILE holds pairs "hiding | twin" (default: hidings.txt and hidden-markup.txt of the tests). Each half becomes the page
that PageStylesTest makes of it, once with the marked sentence and once with another of the same width in its place.
Headless Chromium draws both, without a network, all animations ended, as far as one can scroll. The sentence is shown
if the pictures differ. Prints each half whose label is wrong, and the counts; ends with 1 if a label is wrong.
"""
import argparse
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile

CORPORA = pathlib.Path(__file__).parents[2] / "src/test/resources/io/checksummary/document/html/css"
SENTENCE = "Revenue was $5 billion."
OTHER = "Reneveu saw $6 boinlil."  # the same letters, so that all else stays in its place

# A colour channel's step, of 255, from which on a reader may see it, and so many points for letters to be read.
STEP = 24
POINTS = 40

COMPARE = """async (one, other) => {
  const data = async text => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + text)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [a, b] = [await data(one), await data(other)];
  if (a.width !== b.width || a.height !== b.height) return -1;
  let points = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    let most = 0;
    for (let c = 0; c < 3; c++) most = Math.max(most, Math.abs(a.data[i + c] - b.data[i + c]));
    if (most >= %d) points++;
  }
  return points;
}""" % STEP

# Those that never end are left where they stand.
END_ANIMATIONS = """new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
  for (const one of document.getAnimations()) { try { one.finish(); } catch (endless) {} }
  requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
})))"""

# Whether a reader can scroll to the right, and down.
SCROLLS = """(() => {
  const ofBody = document.body ? getComputedStyle(document.body) : null;
  const ofRoot = getComputedStyle(document.documentElement);
  const own = ofRoot.overflowX !== 'visible' || ofRoot.overflowY !== 'visible' || !ofBody ? ofRoot : ofBody;
  return [own.overflowX, own.overflowY].map(one => one !== 'hidden' && one !== 'clip');
})()"""


class Browser:
    """Chromium, spoken to through two pipes in its DevTools protocol."""

    def __init__(self, path):
        to_browser, self.out = os.pipe()
        self.answers, from_browser = os.pipe()
        self.home = tempfile.TemporaryDirectory()
        self.number = 0
        self.rest = b""

        def pipes():
            one, other = os.dup(to_browser), os.dup(from_browser)
            os.dup2(one, 3)
            os.dup2(other, 4)

        self.process = subprocess.Popen(
            [path, "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
             "--hide-scrollbars", "--disable-background-networking", "--disable-component-update",
             "--disable-lcd-text", "--host-resolver-rules=MAP * ~NOTFOUND",
             "--user-data-dir=" + self.home.name, "about:blank"],
            close_fds=False, preexec_fn=pipes, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.helper = self.tab()
        self.page = self.tab()
        self.call("Page.enable", session=self.page)
        self.call("Emulation.setDeviceMetricsOverride", session=self.page, width=1280, height=720,
                  deviceScaleFactor=1, mobile=False)

    def tab(self):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        return self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def receive(self):
        while b"\0" not in self.rest:
            more = os.read(self.answers, 1 << 20)
            if not more:
                raise EOFError("the browser has ended")
            self.rest += more
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0") if len(str(message)) < 60000 else self.write(message)
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def write(self, message):
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]

    def load(self, html):
        file = pathlib.Path(self.home.name, "page.html")
        file.write_text(html, encoding="utf-8")
        self.call("Page.navigate", session=self.page, url=file.as_uri())
        while self.receive().get("method") != "Page.loadEventFired":
            pass

    def evaluate(self, expression, session):
        answer = self.call("Runtime.evaluate", session=session, expression=expression, awaitPromise=True,
                           returnByValue=True)
        return answer["result"].get("value")

    def picture(self, html):
        self.load(html)
        self.evaluate(END_ANIMATIONS, self.page)
        size = self.call("Page.getLayoutMetrics", session=self.page)["cssContentSize"]
        right, down = self.evaluate(SCROLLS, self.page)
        width = max(1280, min(size["width"], 12000)) if right else 1280
        height = max(720, min(size["height"], 12000)) if down else 720
        options = {}
        if width > 1280 or height > 720:
            options = {"captureBeyondViewport": True,
                       "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}}
        return self.call("Page.captureScreenshot", session=self.page, format="png", **options)["data"]

    def points(self, html):
        """How many points of the picture the sentence changes; -1 if it changes the picture's size."""
        if SENTENCE not in html:
            raise ValueError("no sentence in " + html)
        one, other = self.picture(html), self.picture(html.replace(SENTENCE, OTHER))
        if one == other:
            return 0
        return self.evaluate(f"({COMPARE})({json.dumps(one)}, {json.dumps(other)})", self.helper)

    def shows(self, html):
        points = self.points(html)
        return points < 0 or points >= POINTS

    def close(self):
        self.process.terminate()
        self.process.wait()
        try:
            self.home.cleanup()
        except OSError:
            pass


def page(half, markup):
    """The page that PageStylesTest makes of half a pair."""
    if markup:
        return "<!doctype html><body><main><p>Sales rose." + half.replace("SENTENCE", SENTENCE) + "</main>"
    return ("<!doctype html><style>" + half + "</style><body><main><p>Sales rose.<p class=x id=y lang=en>" + SENTENCE
            + "</main>")


def pairs(file):
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            hiding, shown = line.split(" | ", 1)
            yield hiding, shown


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--browser", default="chromium")
    parser.add_argument("files", nargs="*", type=pathlib.Path,
                        default=[CORPORA / "hidings.txt", CORPORA / "hidden-markup.txt"])
    arguments = parser.parse_args()
    browser = Browser(arguments.browser)
    wrong = 0
    for file in arguments.files:
        judged = 0
        for pair in pairs(file):
            for half, label in zip(pair, (False, True)):
                judged += 1
                points = browser.points(page(half, "markup" in file.name))
                if (points < 0 or points >= POINTS) != label:
                    wrong += 1
                    print(f"{file.name}: {'not ' if label else ''}shown ({points} points): {half}")
        print(f"{file.name}: {judged} judged")
    browser.close()
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
