#!/usr/bin/env python3
"""Batches of a queue, as Lambda hands them over, to target/function.zip of a build with S3, under AWS's emulator.

    lambda_notices.py [--native]

The store is MinIO. Of ten messages three fail, and exactly these come back; a batch of which only a part can be
done in the function's time is brought to its end without a document lost or paid for twice.
"""
import concurrent.futures
import json
import pathlib
import sys
import urllib.parse

import bucket
import minio

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "platforms"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "measure"))

import lambda_  # noqa: E402
import served  # noqa: E402

ROOM = "io.checksummary.entry.function.lambda."


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


def notification(key, etag, name="ObjectCreated:Put"):
    """What S3 sends, its key escaped as in a form."""
    return {
        "eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "eu-central-1",
        "eventTime": "2026-01-01T00:00:00.000Z", "eventName": name,
        "s3": {
            "s3SchemaVersion": "1.0", "bucket": {"name": bucket.BUCKET},
            "object": {"key": urllib.parse.quote_plus(key), "size": 100, "eTag": etag},
        },
    }


def batch(bodies):
    return {
        "Records": [
            {
                "messageId": f"m{i}", "receiptHandle": "r", "eventSource": "aws:sqs", "attributes": {},
                "eventSourceARN": "arn:aws:sqs:eu-central-1:111122223333:uploads", "body": body,
            }
            for i, body in bodies
        ]
    }


def failures(function, event):
    answer = json.loads(function.invoke(json.dumps(event).encode()))
    require("batchItemFailures" in answer, f"an answer to a batch, not {str(answer)[:300]}")
    return {failed["itemIdentifier"] for failed in answer["batchItemFailures"]}


def drop(s3, count, name):
    def put(i):
        return s3.put_object(Bucket=bucket.BUCKET, Key=f"{name}{i} a+b.txt", Body=bucket.article(i).encode())["ETag"]

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        etags = list(pool.map(put, range(count)))
    return [(f"{name}{i} a+b.txt", etag.strip('"')) for i, etag in enumerate(etags)]


def results(s3, name):
    return [key for key, _ in bucket.keys(s3, name) if key.endswith(".summary.json")]


def three_of_ten(s3, function):
    dropped = drop(s3, 10, "ten/")
    bodies = [(i, json.dumps({"Records": [notification(*one)]})) for i, one in enumerate(dropped)]
    bodies[2] = (2, "no JSON")
    bodies[5] = (5, json.dumps({"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3"}]}))
    bodies[7] = (7, json.dumps({"Records": [{**notification(*dropped[7]), "s3": {}}]}))
    failed = failures(function, batch(bodies))
    require(failed == {"m2", "m5", "m7"}, f"exactly the messages that fail come back, not {failed}")
    require(len(results(s3, "ten/")) == 7, "the others are summarised")
    require(not failures(function, batch(bodies[:2])), "what is done is done")
    ignored = [(0, json.dumps({"Records": [notification("ten/x.summary.json", "e")]})),
               (1, json.dumps({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": bucket.BUCKET})),
               (2, json.dumps({"Records": [notification("ten/0 a+b.txt", "e", "ObjectRemoved:Delete")]}))]
    require(not failures(function, batch(ignored)), "what is no upload does not come back")
    print("a batch of ten: as promised", flush=True)


def alone(s3, function):
    """Notifications without a queue, and from EventBridge."""
    key, etag = drop(s3, 1, "alone/")[0]
    require(function.invoke(json.dumps({"Records": [notification(key, etag)]}).encode()) == b"null", "S3 itself")
    require(len(results(s3, "alone/")) == 1, "S3's own notification is taken")
    key, etag = drop(s3, 1, "bridge/")[0]
    event = {
        "version": "0", "id": "i", "detail-type": "Object Created", "source": "aws.s3", "account": "1",
        "time": "2026-01-01T00:00:00Z", "region": "eu-central-1", "resources": [],
        "detail": {"version": "0", "bucket": {"name": bucket.BUCKET},
                   "object": {"key": key, "size": 100, "etag": etag}, "reason": "PutObject"},
    }
    require(function.invoke(json.dumps(event).encode()) == b"null", "EventBridge")
    require(len(results(s3, "bridge/")) == 1, "EventBridge's event is taken")
    print("notifications alone: as promised", flush=True)


def not_all_at_once(s3, function, model):
    """Fifty documents of 2 s each, eight at a time, and 30 s for all: some are given back, none is lost."""
    dropped = drop(s3, 50, "fifty/")
    left = {f"m{i}": (i, json.dumps({"Records": [notification(*one)]})) for i, one in enumerate(dropped)}
    before, rounds = served.clock(model)[0], 0
    while left and rounds < 20:
        rounds += 1
        failed = failures(function, batch(list(left.values())))
        left = {name: message for name, message in left.items() if name in failed}
    paid = served.clock(model)[0] - before
    require(not left and paid == 50 and len(results(s3, "fifty/")) == 50,
            f"fifty documents in {rounds} rounds: {paid} bills, {len(results(s3, 'fifty/'))} results")
    require(rounds > 1, "some were given back for want of time")
    print(f"fifty documents, {rounds} rounds: as promised", flush=True)


def main(native):
    with minio.running() as store, served.double(2000) as model:
        s3 = bucket.client(store.base)
        s3.create_bucket(Bucket=bucket.BUCKET)
        with lambda_.function(native=native, environment=bucket.settings(store.base)) as function:
            three_of_ten(s3, function)
            alone(s3, function)
        slow = bucket.settings(
            store.base, model, CHECKSUMMARY_LIMITS_DEADLINE="22s", CHECKSUMMARY_ON_UNSUPPORTED="flag"
        )
        with lambda_.function(native=native, environment=slow) as function:
            not_all_at_once(s3, function, model)


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--native"]):
        sys.exit(__doc__)
    main("--native" in sys.argv)
