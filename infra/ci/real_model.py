#!/usr/bin/env python3
"""Holds a running function to its promises while a real, weak language model writes the summaries.

    real_model.py BASE-URL ARTICLE...

The model's text differs from run to run, so only properties are asserted: an answer is a digest or a
typed problem, every figure in a digest has a verdict, the counts add up, evidence stands in the source,
and what the source lacks is not called supported. Exits 1 where a property fails, or no article got a digest.
"""
import json
import pathlib
import re
import sys
import time
import urllib.error
import urllib.request

WORDS = 200  # the model's context is small
BRIEF = {"sentences": 1, "maxFigures": 2}  # and it writes on until it is cut off
VERDICTS = {"supported", "contradicted", "unsupported", "unchecked"}
DIGITS = re.compile(r"[0-9]+")
ABSENT = "86421975"  # planted; no article holds it


class Broken(Exception):
    """A promise that does not hold."""


def require(holds, what):
    if not holds:
        raise Broken(what)


def opening(article):
    """The leading paragraphs, as many as fit into WORDS."""
    taken, words = [], 0
    for paragraph in article.split("\n\n"):
        words += len(paragraph.split())
        if taken and words > WORDS:
            break
        taken.append(paragraph)
    return "\n\n".join(taken)


def post(url, body):
    """The status, the media type and the JSON of an answer, or its text where it is none."""
    request = urllib.request.Request(
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=300) as answer:
            return answer.status, answer.headers.get_content_type(), read(answer)
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), read(error)


def read(answer):
    body = answer.read().decode("utf-8", "replace")
    try:
        return json.loads(body)
    except json.JSONDecodeError:
        return body


def part(text, start, end):
    """What stands at [start, end), counted in UTF-16 code units."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le")


def units(text, index):
    """An index of Python's as UTF-16 code units."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def fields(digest):
    """Every text of a digest that may hold numbers, by the name that `in` gives it."""
    found = {"title": digest["title"] or "", "summary": digest["summary"]}
    for i, figure in enumerate(digest["keyFigures"]):
        found[f"keyFigures/{i}/label"] = figure["label"]
        found[f"keyFigures/{i}/text"] = figure["text"]
    return found


def check_every_figure_is_covered(digest):
    for name, text in fields(digest).items():
        spans = [(n["start"], n["end"]) for n in digest["numbers"] if n["in"] == name]
        for run in DIGITS.finditer(text):
            start, end = units(text, run.start()), units(text, run.end())
            require(
                any(a <= start and end <= b for a, b in spans),
                f"{run.group()!r} at {start} of {name} has no verdict: {text!r}",
            )


def check_numbers(digest, source):
    texts = fields(digest)
    for n in digest["numbers"]:
        require(n["verdict"] in VERDICTS, f"a verdict of its own: {n}")
        require(part(texts[n["in"]], n["start"], n["end"]) == n["text"], f"offsets are off: {n}")
        require((n["match"] is not None) == (n["verdict"] == "supported"), f"match: {n}")
        require((n["reason"] is None) == (n["verdict"] == "supported"), f"reason: {n}")
        for e in n["evidence"]:
            require(part(source, e["start"], e["end"]) == e["text"], f"evidence not in source: {n}")
        if n["verdict"] == "supported":
            require(n["evidence"], f"supported by nothing: {n}")
        if n["match"] == "exact":
            shown = set(DIGITS.findall(n["text"]))
            held = set(DIGITS.findall(source))
            require(shown <= held, f"the article lacks these digits: {n}")


def check_counts(digest):
    counts, numbers = digest["check"], digest["numbers"]
    require(counts["numbers"] == len(numbers), f"numbers: {counts}")
    for verdict in VERDICTS:
        have = sum(n["verdict"] == verdict for n in numbers)
        require(counts[verdict] == have, f"{verdict}: {counts}, but {have}")
    sound = counts["supported"] == len(numbers) and digest["coverage"]["failedChunks"] == 0
    require(counts["passed"] == sound, f"passed: {counts}")
    for i, figure in enumerate(digest["keyFigures"]):
        number = numbers[figure["number"]]
        require(number["in"] == f"keyFigures/{i}/text", f"key figure {i} points to {number}")


def check_planted(base, digest, source):
    """Puts a number that the source lacks in place of each in the summary, one at a time."""
    summary = digest["summary"]
    for run in list(DIGITS.finditer(summary))[:5]:
        planted = summary[: run.start()] + ABSENT + summary[run.end() :]
        status, _, answer = post(f"{base}/check", {"source": source, "summary": planted})
        require(status == 200, f"/check: {status} {answer}")
        at = units(planted, run.start())
        verdicts = [n["verdict"] for n in answer["numbers"] if n["start"] <= at < n["end"]]
        require(verdicts and "supported" not in verdicts, f"planted, {verdicts}: {planted!r}")


def check_problem(status, media, problem):
    require(isinstance(problem, dict) and media == "application/problem+json", f"{status} as {media}: {problem}")
    require(problem["status"] == status, f"{status}: {problem}")
    require(problem["type"].startswith("/problems/"), f"untyped: {problem}")
    require(status in (422, 502, 503, 504), f"a fault of the function: {problem}")


def try_article(base, path):
    """True where the article got a digest, false where it got a problem."""
    source = opening(pathlib.Path(path).read_text(encoding="utf-8"))
    began = time.monotonic()
    status, media, answer = post(f"{base}/summarize", {"text": source, "options": BRIEF})
    seconds = time.monotonic() - began
    name = pathlib.Path(path).stem
    if status != 200:
        check_problem(status, media, answer)
        print(f"{name}: {status} {answer['type']} in {seconds:.1f} s: {answer['detail']}")
        return False
    check_every_figure_is_covered(answer)
    check_numbers(answer, source)
    check_counts(answer)
    check_planted(base, answer, source)
    counts = answer["check"]
    shown = ", ".join(f"{counts[v]} {v}" for v in sorted(VERDICTS))
    print(f"{name}: {counts['numbers']} numbers ({shown}) in {seconds:.1f} s: {answer['summary']!r}")
    return True


def main(base, *articles):
    digests = 0
    for article in articles:
        try:
            digests += try_article(base.rstrip("/"), article)
        except (Broken, OSError) as broken:
            sys.exit(f"{article}: {broken}")
    if digests == 0:
        sys.exit("No article got a digest.")
    print(f"{digests} of {len(articles)} articles got a digest; every promise held.")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
