"""A bot of Microsoft Teams: activities with a token of the Bot Connector, whose key is made up anew."""
import itertools
import json
import time

from players import proofs, stage

APPLICATION = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
TENANT = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
NAMES = itertools.count(time.time_ns())
MENTION = "<at>Checksummary</at>"


class Player:
    title = "Microsoft Teams, bot"
    has_age = True

    def __init__(self, double, secret=None):
        self.double = double
        self.secret = secret or "0123456789abcdef~0123456789"
        self.key = proofs.TokenKey()

    def settings(self):
        prefix = "CHECKSUMMARY_CHAT_TEAMS_BOT_"
        return {prefix + "APPLICATION": APPLICATION, prefix + "SECRET": self.secret, prefix + "TENANT": TENANT,
                prefix + "KEYS": f"{self.double.base}/keys"}

    def signed(self, activity, secret=None, age=0):
        """
        :param secret: another's, for a forged request
        """
        key = proofs.TokenKey() if secret else self.key
        token = key.token(
            age=age, iss="https://api.botframework.com", aud=APPLICATION, serviceurl=activity["serviceUrl"]
        )
        return stage.Request(
            {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}, json.dumps(activity).encode()
        )

    def activity(self, words, *attachments):
        bot = {"id": f"28:{APPLICATION}", "name": "Checksummary"}
        return {
            "type": "message", "id": str(next(NAMES)), "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "serviceUrl": f"{self.double.base}/emea/", "channelId": "msteams",
            "from": {"id": "29:ada", "name": "Ada", "aadObjectId": "6ba7b811-9dad-11d1-80b4-00c04fd430c8"},
            "conversation": {"id": "19:news@thread.tacv2", "conversationType": "channel", "isGroup": True,
                             "tenantId": TENANT},
            "recipient": bot, "textFormat": "plain", "text": f"{MENTION} {words}", "attachments": list(attachments),
            "entities": [{"type": "mention", "mentioned": bot, "text": MENTION}],
            "channelData": {"tenant": {"id": TENANT}, "team": {"id": "19:team"}, "channel": {"id": "19:news"}},
        }

    def command(self, words, **how):
        return self.signed(self.activity(words), **how)

    def scenes(self):
        file = {"contentType": "application/vnd.microsoft.teams.file.download.info", "name": "harbour.txt",
                "contentUrl": f"{self.double.base}/sites/harbour.txt",
                "content": {"downloadUrl": f"{self.double.base}/download/harbour.txt", "uniqueId": "1",
                            "fileType": "txt"}}
        return [
            ("@Checksummary help", self.command("help"), "help"),
            (f"@Checksummary shorter: {stage.ARTICLE}", self.command(f"shorter: {stage.ARTICLE}"), "summary"),
            ("@Checksummary 2 sentences (with harbour.txt)", self.signed(self.activity("2 sentences", file)), "summary"),
            (f"@Checksummary {stage.LINK}", self.command(stage.LINK), "link"),
            ("@Checksummary check …", self.command(f"check\n{stage.ARTICLE}\n---\n{stage.CLAIM}"), "check"),
        ]

    def api(self, call):
        if call.path == "/keys":
            return 200, self.key.published(endorsements=["msteams"]), None
        if call.path == f"/{TENANT}/oauth2/v2.0/token":
            return 200, {"token_type": "Bearer", "expires_in": 3599, "access_token": "made-up-token"}, None
        if call.path.startswith("/download/"):
            return 200, stage.ARTICLE, None
        if call.path.startswith("/emea/v3/conversations/"):
            allowed = call.headers.get("Authorization") == "Bearer made-up-token"
            return (201, {"id": "2"}, shown(call.json())) if allowed else (401, {}, None)
        return 404, {}, None


def shown(activity):
    """The cards, or the text where there are none; a sign that somebody types is none."""
    if activity.get("type") not in (None, "message"):
        return None
    cards = [attachment.get("content") for attachment in activity.get("attachments") or []]
    return stage.readable(cards or {"text": activity.get("text", "")})
