#!/usr/bin/env python3
"""Documents of 100 MB: a page with its pictures in it is summarised, plain and packed; a text that long is refused.

    large.py PROGRAM [--most MIB]      a folder with quarkus-run.jar of a build with S3, or an executable

Says how much memory the function had at most; with --most, more than that is a failure.
"""
import argparse
import base64
import gzip
import json
import random
import sys
import time

import bucket
from batch import resident
from server import serve

SIZE = 100_000_000
MINUTES = {"CHECKSUMMARY_LIMITS_DEADLINE": "5m", "CHECKSUMMARY_STORAGE_LEASE": "6m"}


def page():
    """Pictures that no packing makes smaller, between the paragraphs of an article."""
    noise = random.Random(1)
    picture = base64.b64encode(noise.randbytes(1_500_000)).decode()
    parts, size = ["<html><body><article>"], 0
    while size < SIZE - len(picture):
        parts.append(f"<p>{bucket.article(len(parts))}</p><img src='data:image/jpeg;base64,{picture}'>")
        size += len(parts[-1])
    return "".join([*parts, "</article></body></html>"]).encode()


def drop(s3, key, body, **more):
    began = time.monotonic()
    s3.put_object(Bucket=bucket.BUCKET, Key=key, Body=body, **more)
    answers = {key + ".summary.json", key + ".problem.json"}
    found = lambda: answers & {name for name, _ in bucket.keys(s3)}
    bucket.wait_for(found, f"what becomes of {key}")
    answer = json.loads(s3.get_object(Bucket=bucket.BUCKET, Key=found().pop())["Body"].read())
    print(f"{key}, {len(body):,} bytes: {answer.get('title') or answer['summary'][:60]}, {time.monotonic() - began:.1f} s")
    return answer


def check(s3):
    whole = page()
    plain = drop(s3, "page.html", whole, ContentType="text/html")
    packed = drop(s3, "packed.html", gzip.compress(whole, 1), ContentType="text/html", ContentEncoding="gzip")
    if not plain["check"]["passed"] or plain["summary"] != packed["summary"]:
        sys.exit("The page and its packed form are not summarised alike.")
    text = (bucket.article(1) * (SIZE // len(bucket.article(1)))).encode()
    refused = drop(s3, "text.txt", text, ContentType="text/plain")
    if refused.get("type") != "/problems/too-large":
        sys.exit(f"A text of {SIZE:,} bytes is not refused for its length: {refused}")


def main(arguments):
    port = serve.free_port()
    with bucket.store(port) as store:
        s3 = bucket.client(store.base)
        with bucket.function(arguments.program, port, bucket.settings(store.base, **MINUTES)) as running:
            bucket.told_of_all(s3)
            check(s3)
            most = resident(running.pid)
    print(f"The function had {most:.0f} MiB of memory at most")
    if arguments.most and most > arguments.most:
        sys.exit(f"More than {arguments.most} MiB.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--most", type=float)
    main(parser.parse_args())
