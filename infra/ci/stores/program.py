#!/usr/bin/env python3
"""A build's program at work on a store: documents are dropped, and their results lie beside them.

    program.py PROGRAM PROFILE      s3, gcs or azure-blob, the profile that PROGRAM was built with

PROGRAM is a folder with quarkus-run.jar, or an executable. The store is started for it, the model is the built-in
one. A batch summarises what lies there, and again, which makes nothing anew; a bucket that is not there is refused;
the program serves, and is told of one document more as the store's own sender tells. In the end it finds out who it
is without keys: with s3 by web identity, as on EKS, and a batch is done; with gcs and azure-blob by its platform, as
far as the store's own door.
"""
import gzip
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

import bucket
import places
import platform_identity
import sts
from server import serve

import jsonschema  # noqa: E402

SCHEMA = json.loads((serve.ROOT / "src/main/resources/META-INF/resources/schema/checksummary-1.json").read_text())
TEXT = "text/plain"
ODD = ["plain.txt", "with blank.txt", "a+b.txt", "a%2Bb.txt", "100%.txt", "deep/er/path.txt", "emoji 🐟.txt"]
PACKED, NOTED, UNREADABLE = "packed.txt", "noted.txt", "unreadable.txt"
TITLE = "A title of its owner's"
RESULT, PROBLEM = ".summary.json", ".problem.json"
PATIENCE = 120  # seconds for a batch on a busy machine


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


def articles(prefix):
    """Documents that can be read: what each is stored as."""
    plain = {prefix + key: bucket.article(i).encode() for i, key in enumerate([*ODD, NOTED])}
    return {**plain, prefix + PACKED: gzip.compress(bucket.article(50).encode(), mtime=0)}


def drop_all(place, prefix):
    for key, stored in articles(prefix).items():
        place.drop(
            key, stored, TEXT,
            encoding="gzip" if key.endswith(PACKED) else None,
            metadata={"checksummary_title": TITLE, "checksummary_max_figures": "0"} if key.endswith(NOTED) else None,
        )
    place.drop(prefix + UNREADABLE, b"%PDF-1.7\x00", "application/pdf")


def run_batch(program, place, prefix, environment, options=(), bucket_=bucket.BUCKET):
    """Runs until it ends."""
    first, *others = bucket.command(program)[:-1]
    command = [first, *options, *others, "batch", "--json", f"{place.scheme}://{bucket_}/{prefix}"]
    return subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, check=False
    )


def batch(program, place, prefix, environment):
    """What a batch counted."""
    ended = run_batch(program, place, prefix, environment)
    try:
        return json.loads(ended.stdout)
    except ValueError:
        sys.exit(f"No end of {' '.join(ended.args)}, but {ended.returncode}:\n{ended.stdout[-1000:]}{ended.stderr[-4000:]}")


def require_result(place, key, stored, version):
    result = json.loads(place.read(key + RESULT))
    try:
        jsonschema.validate(result, {"$ref": "#/$defs/Digest", "$defs": SCHEMA["$defs"]})
    except jsonschema.ValidationError as fault:
        sys.exit(f"The result of {key} is not as its schema says: {fault.message}")
    made_of = result["object"]
    wanted = {
        "bucket": bucket.BUCKET, "key": key, "size": len(stored),
        "hash": "sha256:" + hashlib.sha256(stored).hexdigest(),
    }
    require(wanted == {name: made_of[name] for name in wanted}, f"what {key} was made of is {wanted}, not {made_of}")
    require(made_of["version"].strip('"') == version.strip('"'), f"{key} is of version {version}, not {made_of['version']}")
    require(result["numbers"] and result["check"]["passed"], f"{key} has numbers, and they pass")
    noted = result["title"] == TITLE and not result["keyFigures"]
    require(noted == key.endswith(NOTED), f"{key} is asked for as its own metadata say")


def require_results(place, prefix):
    lying = place.versions()
    for key, stored in articles(prefix).items():
        require(key + RESULT in lying, f"the result of {key} lies beside it; there are {sorted(lying)}")
        require_result(place, key, stored, lying[key])
    require(prefix + UNREADABLE + PROBLEM in lying, "a document that cannot be read has a problem")
    problem = json.loads(place.read(prefix + UNREADABLE + PROBLEM))
    require(problem["type"] == "/problems/unsupported-document", f"an unsupported document, not {problem}")
    require(problem["object"]["key"] == prefix + UNREADABLE, f"the problem of {UNREADABLE}, not {problem}")
    require(not [key for key in lying if key.startswith(".checksummary/")], "no claim is left")


def summarise(program, place, prefix, environment):
    """A batch brings what is missing, and a second one finds it there."""
    drop_all(place, prefix)
    count = len(articles(prefix))
    first = batch(program, place, prefix, environment)
    require((first["documents"], first["summarised"], first["refused"]) == (count + 1, count, 1),
            f"{count} documents summarised and one refused, not {first}")
    require_results(place, prefix)
    before = place.versions()
    again = batch(program, place, prefix, environment)
    require((again["documents"], again["summarised"]) == (count + 1, 0), f"nothing is done twice, not {again}")
    require(place.versions() == before, "a second batch writes nothing")
    print(f"{place.scheme}: {count} documents summarised, one refused, none of them twice", flush=True)


def refused(program, place, environment):
    """What a store refuses is told in its own word."""
    ended = run_batch(program, place, "in/", environment, bucket_="no-such-bucket")
    require(ended.returncode == 3 and f" 404 {place.no_bucket}" in ended.stderr,
            f"a bucket that is not there is {place.no_bucket} and status 3, not {ended.returncode}:\n{ended.stderr[-4000:]}")
    print(f"{place.scheme}: a refusal is told", flush=True)


def tell(base, place, key):
    """The status that the function answers to a notice."""
    path, headers, event = place.notice(key)
    request = urllib.request.Request(
        base + path, json.dumps(event).encode(), {"Content-Type": "application/json", **headers}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()


def notice(program, place, environment):
    """What is dropped while the program serves is summarised when it is told of that."""
    key, stored = "told/of it + 100%.txt", bucket.article(70).encode()
    with bucket.function(program, serve.free_port(), environment) as function:
        place.drop(key, stored, TEXT)
        status, said = tell(function.base, place, key)
        require(status == 204, f"a notice is answered by 204, not {status}: {said[:500]}")
    lying = place.versions()
    require(key + RESULT in lying, f"the result of {key} lies beside it")
    require_result(place, key, stored, lying[key])
    print(f"{place.scheme}: a notice brought its result", flush=True)


def by_web_identity(program, place, others):
    with sts.running(place.environment["AWS_ENDPOINT_URL_S3"]) as (identity, asked):
        summarise(program, place, "by-identity/", {**others, "CHECKSUMMARY_MODEL": "offline", **identity})
        require(asked.given == 2 and not asked.refused, f"keys were given to both batches, not {vars(asked)}")
    print(f"{place.scheme}: by web identity, too", flush=True)


def by_platform(program, place, others):
    with platform_identity.running() as (base, options, seen):
        environment = {**others, "CHECKSUMMARY_MODEL": "offline", **place.on_platform(base)}
        ended = run_batch(program, place, "in/", environment, options)
    require(set(seen.tokens) == {place.identity} and set(seen.hosts) == {place.host},
            f"a token of {place.identity}, then {place.host}, not {vars(seen)}:\n{ended.stderr[-4000:]}")
    require(ended.returncode == 3, f"a store that cannot be reached is status 3, not {ended.returncode}")
    print(f"{place.scheme}: its platform tells it who it is", flush=True)


def main(program, profile):
    # Who this machine itself is to a cloud, and how it goes out, has nothing to say here.
    foreign = ("AWS_", "AZURE_", "GOOGLE_", "GCE_", "IDENTITY_", "HTTP_", "HTTPS_", "NO_PROXY")
    others = {name: value for name, value in os.environ.items() if not name.upper().startswith(foreign)}
    with places.OF_PROFILE[profile]() as place:
        environment = {"CHECKSUMMARY_MODEL": "offline", "CHECKSUMMARY_STORAGE_INPUTS": bucket.BUCKET, **place.environment}
        summarise(program, place, "in/", {**others, **environment})
        refused(program, place, {**others, **environment})
        notice(program, place, environment)
        if profile == "s3":
            by_web_identity(program, place, others)
        else:
            by_platform(program, place, others)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[2] not in places.OF_PROFILE or not pathlib.Path(sys.argv[1]).exists():
        sys.exit(__doc__)
    main(*sys.argv[1:])
