"""Mattermost: slash commands, with the token that it made for them."""
import itertools
import time

from players import stage

NAMES = itertools.count(1)
CHANNEL = "c" * 26


class Player:
    title = "Mattermost"
    has_age = False

    def __init__(self, double, secret=None):
        self.double = double
        self.secret = secret or "gr3dkf8xnbp7zq9w1s5mhtyc4e"

    def settings(self):
        return {
            "CHECKSUMMARY_CHAT_MATTERMOST_TOKENS": self.secret,
            "CHECKSUMMARY_CHAT_MATTERMOST_SERVER": self.double.base,
        }

    def command(self, words, secret=None):
        number = next(NAMES)
        token = secret or self.secret
        body = stage.form(
            channel_id=CHANNEL, channel_name="news", command="/checksummary", team_domain="example", team_id="t" * 26,
            text=words, token=token, trigger_id=f"made-up-{number}-{time.time_ns()}", user_id="u" * 26, user_name="ada",
            response_url=f"{self.double.base}/hooks/commands/made-up-{number}",
        )
        kind = "application/x-www-form-urlencoded"
        return stage.Request({"Authorization": f"Token {token}", "Content-Type": kind}, body)

    def scenes(self):
        def said(words):
            return f"/checksummary {words}", self.command(words)

        return [
            (*said("help"), "help"),
            (*said(f"shorter: {stage.ARTICLE}"), "summary"),
            (*said(f"2 sentences, no figures\n{stage.ARTICLE}"), "summary"),
            (*said(stage.LINK), "link"),
            (*said(f"check\n{stage.ARTICLE}\n---\n{stage.CLAIM}"), "check"),
        ]

    def api(self, call):
        if call.path.startswith("/hooks/commands/"):
            return 200, {}, shown(call.json())
        return 404, {"id": "api.context.404.app_error", "status_code": 404}, None


def shown(message):
    attachments = message.get("attachments") or message.get("props", {}).get("attachments") or []
    return stage.readable([{"text": message.get("text", "")}, attachments])
