#!/usr/bin/env python3
"""Does a change leave every answer as it was? Records what the function and the terminal answer, and compares.

    same_answers.py record OUT [--data FOLDER] [--jar JAR]    JAR is the one in target/ unless given
    same_answers.py compare BEFORE AFTER                      exit code 1 where an answer differs

Asked are the samples, the requests of the tests, and, of FOLDER (*.jsonl), every labelled pair, text and
request. The model is the built-in one. A recording holds one answer a line, as it came. Compared are bytes,
but for what differs from run to run: the hashes of checker and prompts, a request's id, the age of a cached answer.
"""
import argparse
import contextlib
import http.client
import itertools
import json
import pathlib
import re
import subprocess
import sys

from served import function
from start import JAR, ROOT, java

SAMPLES = "src/main/resources/samples"
REQUESTS = ROOT / "src/test/resources/io/checksummary/api"
PATIENCE = 120  # seconds for an answer
SHOWN = 10  # answers that differ
OPTIONS = [
    {},
    {"sentences": 1},
    {"words": 40, "maxFigures": 0},
    {"sentences": 20, "maxFigures": 50, "onUnsupported": "redact", "includeSource": True},
]
EVERY = 10  # of the labelled sources, so many are summarised: one in ten
COMMANDS = [
    ["samples"],
    ["--help"],
    ["--json", "harbour-foods", "pear-cake"],
    ["--color=always", "--sentences", "2", "harbour-foods"],
    ["check", f"{SAMPLES}/harbour-foods.txt", f"{SAMPLES}/wet-february.txt"],
    ["figures", f"{SAMPLES}/wet-february.txt"],
    ["figures", "--json", f"{SAMPLES}/wet-february.txt"],
    ["--on-unsupported", "reject", "cup-final"],
    ["--sentences", "99", "harbour-foods"],
    ["--wrong"],
    ["no-such-sample"],
]
PASSING = [
    (r'"(checker|prompts|instance)": ?"[^"]*"', r'"\1":"…"'),
    (r"\+sha256:[0-9a-f]+", "+…"),
    (r"\bttl=\d+", "ttl=…"),
]


def samples():
    return [file for file in sorted((ROOT / SAMPLES).glob("*.txt")) if file.stem != "index"]


def of_samples():
    """A name, the function to ask, and the request, of each of the samples."""
    texts = [(file.stem, file.read_text(encoding="utf-8")) for file in samples()]
    for (name, text), (other, summary) in zip(texts, texts[1:] + texts[:1]):
        for options in OPTIONS:
            yield f"{name} {json.dumps(options)}", "summarize", {"text": text, "options": options}
        yield name, "figures", {"text": text}
        yield f"{name} {other}", "check", {"source": text, "summary": summary}


def of_tests():
    """The requests that the tests send, good and bad, as they are written."""
    for file in sorted(REQUESTS.glob("*valid-requests.txt")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if " | " in line and not line.startswith("#"):
                cells = line.split(" | ")
                yield f"{file.name}:{number}", cells[0].strip().lower(), cells[-1].strip()


def of_data(folder):
    """What the labelled data of a folder has to ask."""
    for file in sorted(folder.glob("*.jsonl")):
        with open(file, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                for part, (path, request) in enumerate(of_row(json.loads(line), number)):
                    yield f"{file.name}:{number}/{part}", path, request


def of_row(row, number):
    """What a line of labelled data has to ask: a pair, a text, a text in two forms, or a request."""
    language = {"language": row["lang"]} if "lang" in row else {}
    if "generated" in row:
        yield "check", pair(row)
        if number % EVERY == 0:
            yield "summarize", {"text": row["source"], "options": {"includeSource": True}}
            yield "figures", {"text": row["source"]}
    elif "request" in row:
        yield row["api"], row["request"]
    else:
        for text in ("text", "written", "spoken"):
            if text in row:
                yield "figures", {"text": row[text], **language}


def pair(row):
    languages = {"language": row.get("source_lang"), "summaryLanguage": row.get("lang")}
    asked = {"source": row["source"], "summary": row["generated"], **languages}
    return {name: value for name, value in asked.items() if value is not None}


def ask(served, path, request):
    """Status, headers that say something, and the body."""
    body = request if isinstance(request, str) else json.dumps(request, ensure_ascii=False)
    with contextlib.closing(
        http.client.HTTPConnection("127.0.0.1", served.port, timeout=PATIENCE)
    ) as connection:
        data = body.encode("utf-8", "surrogatepass")
        connection.request("POST", f"/{path}", data, {"Content-Type": "application/json"})
        response = connection.getresponse()
        told = response.read().decode("utf-8", "backslashreplace")
        headers = [response.headers.get(name) for name in ("Content-Type", "Cache-Status", "Retry-After")]
        return [response.status, *headers, told]


def run(jar, arguments):
    """Exit code and both outputs of a command at the terminal."""
    quick = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    done = subprocess.run(
        [java(), *quick, "-jar", jar, *arguments],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )
    return [done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")]


def answers(jar, data):
    commands = [[file.stem for file in samples()], *COMMANDS]
    for arguments in commands:
        yield " ".join(["checksummary", *arguments]), run(jar, arguments)
    command = [java(), "-XX:+UseSerialGC", "-jar", str(jar), "serve"]
    with function(command) as served:
        questions = [of_samples(), of_tests(), of_data(data) if data else ()]
        for name, path, request in itertools.chain(*questions):
            yield f"{path} {name}", ask(served, path, request)


def record(out, data, jar):
    count = 0
    with open(out, "w", encoding="utf-8") as file:
        for name, answer in answers(jar.resolve(), data):
            file.write(json.dumps([name, answer], ensure_ascii=False) + "\n")
            count += 1
    print(f"{count} answers recorded in {out}.")


def recorded(file):
    with open(file, encoding="utf-8") as lines:
        return {name: [lasting(part) for part in answer] for name, answer in map(json.loads, lines)}


def lasting(part):
    """A part of an answer without what differs from run to run."""
    if isinstance(part, str):
        for pattern, instead in PASSING:
            part = re.sub(pattern, instead, part)
    return part


def compare(a, b):
    before, after = recorded(a), recorded(b)
    names = list(before) + [name for name in after if name not in before]
    different = [name for name in names if before.get(name) != after.get(name)]
    print(f"{len(names)} answers, {len(different)} of them differ.")
    for name in different[:SHOWN]:
        print(f"\n{name}")
        for place, answer in ((a, before.get(name)), (b, after.get(name))):
            print(f"  {place}: {excerpt(answer, before.get(name), after.get(name))}")
    return 1 if different else 0


def excerpt(answer, one, other):
    """Where two answers part, and a little around it."""
    if answer is None:
        return "not recorded"
    pairs = zip(json.dumps(one, ensure_ascii=False), json.dumps(other, ensure_ascii=False))
    told = json.dumps(answer, ensure_ascii=False)
    at = next((i for i, (x, y) in enumerate(pairs) if x != y), len(told))
    return told[max(0, at - 100) : at + 100]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    recording = commands.add_parser("record")
    recording.add_argument("out")
    recording.add_argument("--data", type=pathlib.Path)
    recording.add_argument("--jar", type=pathlib.Path, default=JAR)
    comparing = commands.add_parser("compare")
    comparing.add_argument("before")
    comparing.add_argument("after")
    said = parser.parse_args()
    if said.command == "compare":
        sys.exit(compare(said.before, said.after))
    record(said.out, said.data, said.jar)


if __name__ == "__main__":
    main()
