"""AWS's security token service on loopback, as EKS's service accounts ask it: keys for a token, which MinIO takes."""
import contextlib
import http.server
import pathlib
import tempfile
import urllib.parse
import uuid
from xml.sax.saxutils import escape

import boto3

import bucket
import minio
from issuer import served

ROLE = "arn:aws:iam::111122223333:role/summaries"
NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"


def temporary(store):
    """Keys that MinIO gives for a while; they are none without the session's token."""
    service = boto3.client(
        "sts", endpoint_url=store, region_name=bucket.REGION,
        aws_access_key_id=minio.IDENTITY["MINIO_ROOT_USER"],
        aws_secret_access_key=minio.IDENTITY["MINIO_ROOT_PASSWORD"],
    )
    return service.assume_role(RoleArn=ROLE, RoleSessionName="stand-in")["Credentials"]


def answer(keys):
    members = {**keys, "Expiration": keys["Expiration"].strftime("%Y-%m-%dT%H:%M:%SZ")}
    written = "".join(
        f"<{name}>{escape(members[name])}</{name}>"
        for name in ("AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration")
    )
    result = f"<AssumeRoleWithWebIdentityResult><Credentials>{written}</Credentials></AssumeRoleWithWebIdentityResult>"
    return f'<AssumeRoleWithWebIdentityResponse xmlns="{NAMESPACE}">{result}</AssumeRoleWithWebIdentityResponse>'.encode()


class Asked:
    """How often keys were given for the token, and how often something else was asked."""

    def __init__(self):
        self.given, self.refused = 0, 0


@contextlib.contextmanager
def running(store):
    """What a process on EKS finds in its environment, and what is asked of the stand-in."""
    token, asked, keys = f"a-token-{uuid.uuid4()}", Asked(), temporary(store)

    class Service(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            wanted = {"Action": "AssumeRoleWithWebIdentity", "WebIdentityToken": token, "RoleArn": ROLE}
            known = all(form.get(name) == [value] for name, value in wanted.items())
            asked.given, asked.refused = asked.given + known, asked.refused + (not known)
            body = answer(keys) if known else b"<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>"
            self.send_response(200 if known else 403)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *unused):
            pass

    with tempfile.TemporaryDirectory() as folder, served(Service) as base:
        file = pathlib.Path(folder) / "token"
        file.write_text(token)
        yield {
            "AWS_WEB_IDENTITY_TOKEN_FILE": str(file),
            "AWS_ROLE_ARN": ROLE,
            "AWS_ENDPOINT_URL_STS": base,
            "AWS_ENDPOINT_URL_S3": store,
            "AWS_REGION": bucket.REGION,
        }, asked
