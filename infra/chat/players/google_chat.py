"""Google Chat: messages with a token of Google's, whose key is made up anew."""
import itertools
import json
import time

from players import proofs, stage

PROJECT, SENDER, SPACE = "123456789012", "chat@system.gserviceaccount.com", "spaces/AAAA"
NAMES = itertools.count(time.time_ns())


class Player:
    title = "Google Chat"
    has_age = True

    def __init__(self, double, secret=None):
        self.double = double
        self.key = proofs.TokenKey()

    def settings(self):
        prefix = "CHECKSUMMARY_CHAT_GOOGLE_CHAT_"
        return {prefix + "AUDIENCE": PROJECT, prefix + "KEYS": f"{self.double.base}/keys"}

    def command(self, words, secret=None, age=0, **more):
        key = proofs.TokenKey() if secret else self.key
        number, now = next(NAMES), time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime())
        user = {"name": "users/7", "displayName": "Ada", "type": "HUMAN"}
        space = {"name": SPACE, "type": "ROOM", "spaceType": "SPACE", "displayName": "News"}
        message = {"name": f"{SPACE}/messages/{number}", "sender": user, "createTime": now, "space": space,
                   "text": f"@Checksummary {words}", "argumentText": f" {words}",
                   "thread": {"name": f"{SPACE}/threads/{number}"}, **more}
        event = {"type": "MESSAGE", "eventTime": now, "message": message, "user": user, "space": space}
        token = key.token(age=age, iss=SENDER, aud=PROJECT)
        return stage.Request(
            {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}, json.dumps(event).encode()
        )

    def scenes(self):
        return [
            ("@Checksummary help", self.command("help"), "help"),
            (f"@Checksummary shorter: {stage.ARTICLE}", self.command(f"shorter: {stage.ARTICLE}"), "summary"),
            (f"@Checksummary {stage.LINK}", self.command(stage.LINK), "link"),
            ("@Checksummary check …", self.command(f"check\n{stage.ARTICLE}\n---\n{stage.CLAIM}"), "check"),
        ]

    def api(self, call):
        if call.path == "/keys":
            return 200, self.key.published(), None
        if call.path.startswith("/computeMetadata/v1/instance/service-accounts/"):
            return 200, {"access_token": "made-up-token", "expires_in": 3599, "token_type": "Bearer"}, None
        if call.path == f"/v1/{SPACE}/messages":
            return 200, {"name": f"{SPACE}/messages/2"}, shown(call.json())
        return 404, {"error": {"code": 404}}, None


def shown(message):
    return stage.readable([{"text": message.get("text", "")}, message.get("cardsV2") or []])
