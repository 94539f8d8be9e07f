"""A bucket on a MinIO of one's own, and functions that are told of what is dropped into it."""
import contextlib
import http.client
import json
import pathlib
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import minio
import server
from server import serve

BUCKET = "documents"
TOKEN = "a-token-between-minio-and-the-function"
PATH = "/storage/minio"
REGION = "us-east-1"

# The program that validates the stacks brings an S3 client of AWS's own.
sys.path += [str(path) for path in server.CACHE.glob("moto-*/lib/python3*/site-packages")]

import boto3  # noqa: E402
import botocore.config  # noqa: E402


def client(base):
    return boto3.client(
        "s3", endpoint_url=base, region_name=REGION,
        aws_access_key_id=minio.IDENTITY["MINIO_ROOT_USER"],
        aws_secret_access_key=minio.IDENTITY["MINIO_ROOT_PASSWORD"],
        config=botocore.config.Config(s3={"addressing_style": "path"}, max_pool_connections=64),
    )


def settings(store, model=None, **more):
    """What a function is told: where the store is, which bucket is its own, and how MinIO proves itself."""
    asked = {"CHECKSUMMARY_MODEL": "offline"}
    if model:
        asked = {
            "CHECKSUMMARY_MODEL": "openai:double", "OPENAI_BASE_URL": model.base + "/v1",
            "OPENAI_API_KEY": "none",
        }
    return {
        **asked,
        "CHECKSUMMARY_STORAGE_INPUTS": BUCKET,
        "CHECKSUMMARY_STORAGE_SENDERS_MINIO_TOKENS": TOKEN,
        "AWS_ENDPOINT_URL_S3": store,
        "AWS_REGION": REGION,
        "AWS_ACCESS_KEY_ID": minio.IDENTITY["MINIO_ROOT_USER"],
        "AWS_SECRET_ACCESS_KEY": minio.IDENTITY["MINIO_ROOT_PASSWORD"],
        **more,
    }


def command(program):
    """PROGRAM is a folder that holds quarkus-run.jar, or an executable."""
    path = pathlib.Path(program).resolve()
    if path.is_dir():
        return [serve.java(), "-XX:+UseSerialGC", "-Xmx256m", "-jar", str(path / "quarkus-run.jar"), "serve"]
    return [str(path), "-Xmx128m", "serve"]


@contextlib.contextmanager
def function(program, port, environment):
    base = f"http://127.0.0.1:{port}"
    with serve.started(command(program), base, {**environment, "QUARKUS_HTTP_PORT": str(port)}) as running:
        yield running


@contextlib.contextmanager
def store(port):
    """MinIO, which tells the function at a port of whatever is written."""
    webhook = {
        "MINIO_NOTIFY_WEBHOOK_ENABLE_FN": "on",
        "MINIO_NOTIFY_WEBHOOK_ENDPOINT_FN": f"http://127.0.0.1:{port}{PATH}",
        "MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_FN": TOKEN,
    }
    with minio.running(environment=webhook) as running:
        yield running


def told_of_all(s3):
    """Makes the bucket, and has the function told of all that is written there, its own writing included."""
    s3.create_bucket(Bucket=BUCKET)
    s3.put_bucket_notification_configuration(
        Bucket=BUCKET,
        NotificationConfiguration={
            "QueueConfigurations": [
                {"QueueArn": "arn:minio:sqs::FN:webhook", "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]}
            ]
        },
    )


def keys(s3, prefix=""):
    found = []
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=prefix):
        found += [(item["Key"], item["ETag"].strip('"')) for item in page.get("Contents", [])]
    return found


def event(key, etag, size):
    """What MinIO tells of a version."""
    return {
        "EventName": "s3:ObjectCreated:Put", "Key": f"{BUCKET}/{key}",
        "Records": [{
            "eventVersion": "2.0", "eventSource": "minio:s3", "eventName": "s3:ObjectCreated:Put",
            "eventTime": "2026-01-01T00:00:00.000Z",
            "s3": {
                "bucket": {"name": BUCKET},
                "object": {"key": urllib.parse.quote(key, safe=""), "size": size, "eTag": etag},
            },
        }],
    }


def deliver(base, key, etag, size):
    """Tells a function of a version as MinIO does; the status that it answers, 0 where it does not."""
    request = urllib.request.Request(
        base + PATH, json.dumps(event(key, etag, size)).encode(),
        {"Content-Type": "application/json", "Authorization": f"Bearer {TOKEN}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        return refused.code
    except (OSError, http.client.HTTPException):
        return 0


def metric(base, name, **labels):
    """The sum of a counter's values that have these labels."""
    with urllib.request.urlopen(base + "/q/metrics", timeout=30) as answer:
        lines = answer.read().decode().splitlines()
    wanted = [f'{label}="{value}"' for label, value in labels.items()]
    return sum(
        float(line.rsplit(" ", 1)[1])
        for line in lines
        if line.startswith(name) and all(part in line for part in wanted)
    )


def wait_for(condition, what, seconds=60):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return
        time.sleep(0.1)
    sys.exit(f"This did not come: {what}")


def article(i):
    return f"Harbour Foods said that sales rose {i % 89 + 2}% to ${i + 100} million. It has {i + 1000} people in report {i}."
