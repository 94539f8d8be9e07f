"""Slack: slash commands, mentions and files, signed as Slack signs."""
import itertools
import json
import time

from players import proofs, stage

NAMES = itertools.count(1)
BOT, TOKEN = "U0BOT", "xoxb-0123456789"


class Player:
    title = "Slack"
    has_age = True

    def __init__(self, double, secret=None):
        self.double = double
        self.secret = secret or "0123456789abcdef0123456789abcdef"

    def settings(self):
        return {"CHECKSUMMARY_CHAT_SLACK_SIGNING_SECRETS": self.secret, "CHECKSUMMARY_CHAT_SLACK_BOT_TOKEN": TOKEN}

    def signed(self, body, kind, secret=None, age=0):
        sent = str(int(time.time()) - age)
        code = proofs.hmac_sha256((secret or self.secret).encode(), f"v0:{sent}:".encode() + body).hex()
        return stage.Request(
            {"X-Slack-Request-Timestamp": sent, "X-Slack-Signature": f"v0={code}", "Content-Type": kind}, body
        )

    def command(self, words, **how):
        number = next(NAMES)
        body = stage.form(
            token="unused", team_id="T01", team_domain="example", channel_id="C01", channel_name="news",
            user_id="U01", user_name="ada", command="/checksummary", text=words, api_app_id="A01",
            response_url=f"{self.double.base}/commands/T01/{number}/made-up", trigger_id=f"{number}.{time.time_ns()}",
        )
        return self.signed(body, "application/x-www-form-urlencoded", **how)

    def event(self, words, files=()):
        number = f"{next(NAMES)}{time.time_ns()}"
        said = {"type": "app_mention", "user": "U01", "text": f"<@{BOT}> {words}", "ts": "1700000000.000100",
                "channel": "C01", "event_ts": "1700000000.000100", "files": list(files)}
        whole = {"token": "unused", "team_id": "T01", "api_app_id": "A01", "type": "event_callback",
                 "event_id": f"Ev{number}", "event_time": int(time.time()), "event": said,
                 "authorizations": [{"team_id": "T01", "user_id": BOT, "is_bot": True}]}
        return self.signed(json.dumps(whole).encode(), "application/json")

    def file(self):
        return {"id": "F01", "name": "harbour.txt", "mimetype": "text/plain", "filetype": "text",
                "url_private_download": f"{self.double.base}/files-pri/T01-F01/download/harbour.txt"}

    def scenes(self):
        return [
            ("/checksummary help", self.command("help"), "help"),
            (f"/checksummary shorter: {stage.ARTICLE}", self.command(f"shorter: {stage.ARTICLE}"), "summary"),
            ("@Checksummary 2 sentences (with harbour.txt)", self.event("2 sentences", [self.file()]), "summary"),
            (f"@Checksummary {stage.LINK}", self.event(f"<{stage.LINK}>"), "link"),
            (f"/checksummary {check()}", self.command(check()), "check"),
        ]

    def api(self, call):
        """How Slack answers the app, and what people see of that."""
        if call.path.startswith("/files-pri/"):
            allowed = call.headers.get("Authorization") == f"Bearer {TOKEN}"
            return (200, stage.ARTICLE, None) if allowed else (302, "", None)
        if call.path.startswith("/commands/"):
            return 200, "ok", shown(call.json())
        if call.path in ("/api/chat.postMessage", "/api/chat.postEphemeral"):
            return 200, {"ok": True, "channel": "C01", "ts": "1700000000.000200"}, shown(call.json())
        return 404, {"ok": False, "error": "unknown_method"}, None


def check():
    return f"check\n{stage.ARTICLE}\n---\n{stage.CLAIM}"


def shown(message):
    return stage.readable(message.get("blocks") or {"text": message.get("text", "")})
