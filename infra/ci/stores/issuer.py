"""An issuer of signed tokens on loopback, as Google is one: its keys at an address, its signatures by openssl."""
import base64
import contextlib
import http.server
import json
import pathlib
import subprocess
import tempfile
import threading
import time

KEY = "key-of-a-test"


def unpadded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def openssl(*arguments, given=b""):
    return subprocess.run(["openssl", *arguments], input=given, capture_output=True, check=True).stdout


class Issuer:
    def __init__(self, folder):
        self.file = str(pathlib.Path(folder) / "key.pem")
        openssl("genrsa", "-out", self.file, "2048")
        modulus = openssl("rsa", "-in", self.file, "-noout", "-modulus").decode().strip().split("=")[1]
        public = {"kty": "RSA", "kid": KEY, "alg": "RS256", "use": "sig", "e": "AQAB", "n": unpadded(bytes.fromhex(modulus))}
        self.published = json.dumps({"keys": [public]}).encode()
        self.keys = None

    def token(self, **claims):
        """Signs what is claimed, for an hour."""
        now = int(time.time())
        parts = {"alg": "RS256", "kid": KEY, "typ": "JWT"}, {"iat": now, "exp": now + 3600, **claims}
        signed = ".".join(unpadded(json.dumps(part).encode()) for part in parts)
        return f"{signed}.{unpadded(openssl('dgst', '-sha256', '-sign', self.file, given=signed.encode()))}"


@contextlib.contextmanager
def served(handler):
    """A small server on loopback, in this process; its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextlib.contextmanager
def running():
    with tempfile.TemporaryDirectory() as folder:
        issuer = Issuer(folder)

        class Keys(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(issuer.published)))
                self.end_headers()
                self.wfile.write(issuer.published)

            def log_message(self, *unused):
                pass

        with served(Keys) as base:
            issuer.keys = base + "/keys"
            yield issuer
