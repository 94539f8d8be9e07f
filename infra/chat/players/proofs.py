"""Signatures as platforms make them. What Python lacks, openssl does."""
import base64
import hashlib
import hmac
import json
import pathlib
import subprocess
import tempfile
import time

TOO_OLD = 3600  # seconds: older than anybody takes


def openssl(*arguments, given=b""):
    return subprocess.run(["openssl", *arguments], input=given, capture_output=True, check=True).stdout


def hmac_sha256(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


class Ed25519:
    """A key to sign with, made of some words: the same words give the same key."""

    INFO = bytes.fromhex("302e020100300506032b657004220420")  # what stands before 32 bytes of a key (RFC 8410, 7)

    def __init__(self, words):
        self.folder = tempfile.TemporaryDirectory()
        self.file = str(pathlib.Path(self.folder.name) / "key.pem")
        key = self.INFO + hashlib.sha256(words.encode()).digest()
        openssl("pkey", "-inform", "DER", "-out", self.file, given=key)
        self.public = openssl("pkey", "-in", self.file, "-pubout", "-outform", "DER")[-32:].hex()

    def sign(self, data):
        """In hexadecimal digits. Openssl takes what is to be signed from a file alone."""
        message = pathlib.Path(self.folder.name) / "message"
        message.write_bytes(data)
        return openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.file, "-in", str(message)).hex()


def unpadded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class TokenKey:
    """An RSA key, made up anew, by which tokens are signed (RS256)."""

    NAME = "made-up-key"

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.file = str(pathlib.Path(self.folder.name) / "key.pem")
        openssl("genrsa", "-out", self.file, "2048")

    def published(self, **more):
        """The public half, as a JWK set."""
        modulus = openssl("rsa", "-in", self.file, "-noout", "-modulus").decode().strip().split("=")[1]
        key = {"kty": "RSA", "kid": self.NAME, "alg": "RS256", "use": "sig", "e": "AQAB"}
        return {"keys": [{**key, "n": unpadded(bytes.fromhex(modulus)), **more}]}

    def token(self, age=0, **claims):
        """
        :param age: in seconds; a token holds for half an hour
        """
        issued = int(time.time()) - age
        parts = {"alg": "RS256", "kid": self.NAME, "typ": "JWT"}, {"iat": issued, "exp": issued + 1800, **claims}
        signed = ".".join(unpadded(json.dumps(part).encode()) for part in parts)
        return f"{signed}.{unpadded(openssl('dgst', '-sha256', '-sign', self.file, given=signed.encode()))}"
