#!/usr/bin/env python3
"""From end to end: documents are dropped into MinIO, its own webhook tells the function, results lie beside them.

    upload.py PROGRAM      a folder with quarkus-run.jar of a build with S3, or an executable
"""
import gzip
import json
import sys
import unicodedata

import bucket
from server import serve

ODD = [
    "plain.txt", "with blank.txt", "a+b.txt", "a%2Bb.txt", "100%.txt", "deep/er/path.txt", "..dots../x..txt",
    "quo'te (1) &,;=@$!.txt", "emoji 🐟.txt", unicodedata.normalize("NFC", "café.txt"),
    unicodedata.normalize("NFD", "cafè.txt"), "/".join(["long", *["k" * 220] * 4]) + ".txt",
]


def drop(s3, key, text, **more):
    s3.put_object(Bucket=bucket.BUCKET, Key=key, Body=text, **more)


def result(s3, key):
    answer = s3.get_object(Bucket=bucket.BUCKET, Key=key + ".summary.json")
    return answer, json.loads(answer["Body"].read())


def check(s3, base):
    for i, key in enumerate(ODD):
        drop(s3, key, bucket.article(i).encode())
    packed = gzip.compress(bucket.article(50).encode())
    drop(s3, "packed.txt", packed, ContentEncoding="gzip", Metadata={"checksummary_sentences": "1"}, Tagging="team=press")
    drop(s3, "unreadable.pdf", b"%PDF-1.7\x00")
    drop(s3, "folder/", b"")
    wanted = {key + ".summary.json" for key in [*ODD, "packed.txt"]} | {"unreadable.pdf.problem.json"}
    bucket.wait_for(lambda: wanted <= {key for key, _ in bucket.keys(s3)}, "the results of all documents")
    for key in ODD:
        answer, digest = result(s3, key)
        assert digest["object"]["key"] == key, (key, digest["object"])
        assert answer["ContentType"] == "application/json", answer["ContentType"]
        assert digest["check"]["passed"], key
    tags = s3.get_object_tagging(Bucket=bucket.BUCKET, Key="packed.txt.summary.json")["TagSet"]
    assert tags == [{"Key": "team", "Value": "press"}], tags
    problem = json.loads(
        s3.get_object(Bucket=bucket.BUCKET, Key="unreadable.pdf.problem.json")["Body"].read()
    )
    assert problem["type"] == "/problems/unsupported-document", problem
    drop(s3, "unreadable.pdf", b"Sales rose 9% to $412 million.", ContentType="text/plain")
    bucket.wait_for(
        lambda: "unreadable.pdf.problem.json" not in {key for key, _ in bucket.keys(s3)},
        "the end of a problem, by a later good version",
    )
    done = lambda: bucket.metric(base, "checksummary_documents_seconds_count", outcome="summarised")
    expected = len(ODD) + 2
    bucket.wait_for(lambda: done() == expected, f"{expected} summaries, no more; {done()} there are")
    ours = bucket.metric(base, "checksummary_documents_seconds_count", outcome="ignored", reason="own")
    print(f"{expected} documents summarised once each; {ours:.0f} events of our own writing ignored")
    left = [key for key, _ in bucket.keys(s3, ".checksummary/")]
    assert not left, left


def main(program):
    port = serve.free_port()
    with bucket.store(port) as store:
        with bucket.function(program, port, bucket.settings(store.base)) as running:
            s3 = bucket.client(store.base)
            bucket.told_of_all(s3)
            check(s3, running.base)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
