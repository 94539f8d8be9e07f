"""Who a function runs as, told as Google's and Azure's platforms tell it, on loopback; and a gate that lets nobody out.

A store that asks who somebody is answers by TLS alone, so what is seen here ends at its door: a token is asked for,
and then the store's own host is gone to.
"""
import contextlib
import http.server
import json
import time
import urllib.parse

from issuer import served

TOKEN = "token-of-a-test"
HEADER = "header-of-a-test"


GOOGLE = "/computeMetadata/v1/instance/service-accounts/default/token"
AZURE = "/msi/token"


class Seen:
    """Where tokens were asked for, and which hosts were gone to then."""

    def __init__(self):
        self.tokens, self.hosts = [], []


def platform(seen):
    class Platform(http.server.BaseHTTPRequestHandler):
        """Google's metadata server, and what App Service has for its functions."""

        def do_GET(self):
            address = urllib.parse.urlsplit(self.path)  # whole, where it comes through the gate
            path, query = address.path, address.query
            if path.startswith("/computeMetadata/") and self.headers.get("Metadata-Flavor") != "Google":
                return self.say(403, {})
            if path == GOOGLE:
                seen.tokens.append(path)
                return self.say(200, {"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"})
            if path == AZURE and self.headers.get("X-IDENTITY-HEADER") == HEADER:
                resource = urllib.parse.parse_qs(query).get("resource", [""])[0]
                seen.tokens.append(path)
                until = str(int(time.time()) + 3600)
                return self.say(200, {"access_token": TOKEN, "expires_on": until, "resource": resource, "token_type": "Bearer"})
            return self.say(200 if path == "/" else 404, {})

        def do_CONNECT(self):
            seen.hosts.append(self.path)
            self.say(403, {})

        def say(self, status, what):
            body = json.dumps(what).encode()
            self.send_response(status)
            self.send_header("Metadata-Flavor", "Google")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *unused):
            pass

    return Platform


@contextlib.contextmanager
def running():
    """Where the platform answers, the options by which a program goes out through the gate, and what is seen."""
    seen = Seen()
    with served(platform(seen)) as base:
        host, port = base.removeprefix("http://").split(":")
        yield base, [f"-Dhttps.proxyHost={host}", f"-Dhttps.proxyPort={port}"], seen
