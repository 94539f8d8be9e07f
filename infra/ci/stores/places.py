"""Where documents are dropped, by each store's own interface, and how its sender tells of one."""
import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import urllib.error
import urllib.parse
import urllib.request
import uuid
import xml.etree.ElementTree

import azurite
import bucket
import fake_gcs
import issuer
import minio
import platform_identity
from server import serve

EVENTS = serve.ROOT / "src/test/resources/io/checksummary/entry/storage/event"
SECRET = "a-secret-between-the-sender-and-the-function"


def recorded(name):
    """An event as it once came, to be given another object."""
    return json.loads((EVENTS / name).read_text())


def ask(url, body=None, headers=None, method=None):
    """An answer's headers and bytes; None where there is nothing."""
    request = urllib.request.Request(url, body, headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        if refused.code == http.client.NOT_FOUND:
            return None
        raise


class S3:
    """MinIO, as AWS's own client speaks to it."""

    scheme, no_bucket = "s3", "NoSuchBucket"

    def __init__(self, store):
        self.client = bucket.client(store)
        self.client.create_bucket(Bucket=bucket.BUCKET)
        self.environment = bucket.settings(store)

    def drop(self, key, body, media, encoding=None, metadata=None):
        packed = {"ContentEncoding": encoding} if encoding else {}
        self.client.put_object(
            Bucket=bucket.BUCKET, Key=key, Body=body, ContentType=media, Metadata=metadata or {}, **packed
        )

    def read(self, key):
        return self.client.get_object(Bucket=bucket.BUCKET, Key=key)["Body"].read()

    def versions(self):
        return {key: etag for key, etag in bucket.keys(self.client)}

    def notice(self, key):
        """As MinIO's webhook sends it."""
        event = bucket.event(key, self.versions()[key], 100)
        return bucket.PATH, {"Authorization": f"Bearer {bucket.TOKEN}"}, event


class Gcs:
    """The service's JSON."""

    scheme, no_bucket = "gs", "notFound"
    host, identity = "storage.googleapis.com:443", platform_identity.GOOGLE
    audience, account = "https://function.example/storage/pubsub", "pusher@project-of-a-test.iam.gserviceaccount.com"

    def __init__(self, store, tokens):
        self.store, self.tokens = store, tokens
        ask(f"{store}/storage/v1/b?project=project-of-a-test", json.dumps({"name": bucket.BUCKET}).encode(),
            {"Content-Type": "application/json"})
        self.environment = {
            "STORAGE_EMULATOR_HOST": store,
            "CHECKSUMMARY_STORAGE_SENDERS_PUBSUB_AUDIENCE": self.audience,
            "CHECKSUMMARY_STORAGE_SENDERS_PUBSUB_ACCOUNT": self.account,
            "CHECKSUMMARY_STORAGE_SENDERS_PUBSUB_KEYS": tokens.keys,
        }

    def on_platform(self, base):
        """As on Cloud Run, whose metadata server answers there."""
        return {"GCE_METADATA_HOST": base.removeprefix("http://")}

    def drop(self, key, body, media, encoding=None, metadata=None):
        described = {"name": key, "contentType": media, "contentEncoding": encoding, "metadata": metadata or {}}
        between = uuid.uuid4().hex
        parts = (("application/json", json.dumps(described).encode()), (media, body))
        whole = b"".join(f"--{between}\r\nContent-Type: {kind}\r\n\r\n".encode() + part + b"\r\n" for kind, part in parts)
        ask(f"{self.store}/upload/storage/v1/b/{bucket.BUCKET}/o?uploadType=multipart", whole + f"--{between}--".encode(),
            {"Content-Type": f"multipart/related; boundary={between}"})

    def address(self, key):
        return f"{self.store}/storage/v1/b/{bucket.BUCKET}/o/{urllib.parse.quote(key, safe='')}"

    def read(self, key):
        return ask(self.address(key) + "?alt=media")[1]

    def versions(self):
        listed = json.loads(ask(f"{self.store}/storage/v1/b/{bucket.BUCKET}/o")[1])
        return {item["name"]: item["generation"] for item in listed.get("items", [])}

    def notice(self, key):
        """As Pub/Sub pushes it, with Google's token."""
        push, generation = recorded("pubsub-created.json"), self.versions()[key]
        push["message"]["attributes"].update(bucketId=bucket.BUCKET, objectId=key, objectGeneration=generation)
        object_ = json.loads(base64.b64decode(push["message"]["data"]))
        object_.update(bucket=bucket.BUCKET, name=key, generation=generation)
        push["message"]["data"] = base64.b64encode(json.dumps(object_).encode()).decode()
        token = self.tokens.token(
            iss="https://accounts.google.com", aud=self.audience, sub="1", email=self.account, email_verified=True
        )
        return "/storage/pubsub", {"Authorization": f"Bearer {token}"}, push


class AzureBlob:
    """The service's REST, with the account's signature in each address."""

    scheme, no_bucket = "az", "ContainerNotFound"
    identity = platform_identity.AZURE
    version = "2021-12-02"

    def __init__(self, store):
        self.account, key = azurite.IDENTITY["AZURITE_ACCOUNTS"].split(":")
        self.base, self.signature = f"{store}/{self.account}/{bucket.BUCKET}", self.signed(key)
        self.ask("", {"restype": "container"}, b"", method="PUT")
        self.host = f"{self.account}.blob.core.windows.net:443"
        self.environment = {
            "AZURE_STORAGE_CONNECTION_STRING":
                f"BlobEndpoint={store}/{self.account};AccountName={self.account};AccountKey={key}",
            "CHECKSUMMARY_STORAGE_SENDERS_EVENT_GRID_SECRETS": SECRET,
        }

    def on_platform(self, base):
        """As in a function app that has an identity."""
        return {
            "AZURE_STORAGE_ACCOUNT": self.account, "IDENTITY_ENDPOINT": base + self.identity,
            "IDENTITY_HEADER": platform_identity.HEADER,
        }

    def signed(self, key):
        """All that may be done with blobs, until long after the test."""
        said = {"sp": "rwdlac", "ss": "b", "srt": "sco", "st": "", "se": "2099-01-01T00:00:00Z", "sip": "",
                "spr": "https,http", "sv": self.version, "ses": ""}
        text = "".join(f"{line}\n" for line in [self.account, *said.values()])
        proof = base64.b64encode(hmac.digest(base64.b64decode(key), text.encode(), hashlib.sha256)).decode()
        return {**{name: value for name, value in said.items() if value}, "sig": proof}

    def ask(self, key, query=None, body=None, headers=None, method=None):
        address = self.base + (f"/{urllib.parse.quote(key)}" if key else "")
        return ask(f"{address}?{urllib.parse.urlencode({**(query or {}), **self.signature})}", body,
                   {"x-ms-version": self.version, **(headers or {})}, method)

    def drop(self, key, body, media, encoding=None, metadata=None):
        headers = {"x-ms-blob-type": "BlockBlob", "x-ms-blob-content-type": media, "Content-Type": media}
        if encoding:
            headers["x-ms-blob-content-encoding"] = encoding
        headers.update({f"x-ms-meta-{name}": value for name, value in (metadata or {}).items()})
        self.ask(key, body=body, headers=headers, method="PUT")

    def read(self, key):
        return self.ask(key)[1]

    def versions(self):
        listed = xml.etree.ElementTree.fromstring(self.ask("", {"restype": "container", "comp": "list"})[1])
        return {blob.findtext("Name"): blob.findtext("Properties/Etag") for blob in listed.iter("Blob")}

    def notice(self, key):
        """As Event Grid sends it."""
        events = recorded("event-grid-created.json")
        events[0]["subject"] = f"/blobServices/default/containers/{bucket.BUCKET}/blobs/{key}"
        events[0]["data"].update(eTag=self.versions()[key].strip('"'), url=f"{self.base}/{urllib.parse.quote(key)}")
        return "/storage/event-grid", {"X-Checksummary-Secret": SECRET}, events


@contextlib.contextmanager
def s3():
    with minio.running() as store:
        yield S3(store.base)


@contextlib.contextmanager
def gcs():
    with fake_gcs.running() as store, issuer.running() as tokens:
        yield Gcs(store.base, tokens)


@contextlib.contextmanager
def azure_blob():
    with azurite.running() as store:
        yield AzureBlob(store.base)


# By the profile of the build that has the adapter.
OF_PROFILE = {"s3": s3, "gcs": gcs, "azure-blob": azure_blob}
