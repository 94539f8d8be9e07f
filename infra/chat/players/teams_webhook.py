"""An outgoing webhook of Microsoft Teams: answered in its place, or by a workflow's address."""
import base64
import itertools
import json
import time

from players import proofs, stage
from players.teams_bot import MENTION, shown

NAMES = itertools.count(time.time_ns())


class Player:
    title = "Microsoft Teams, outgoing webhook"
    has_age = False

    def __init__(self, double, secret=None):
        self.double = double
        self.secret = secret or base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()

    def settings(self):
        prefix = "CHECKSUMMARY_CHAT_TEAMS_WEBHOOK_"
        return {prefix + "TOKENS": self.secret, prefix + "WORKFLOW": f"{self.double.base}/workflow/made-up"}

    def command(self, words, secret=None):
        key = base64.b64decode(self.secret) if secret is None else secret.encode()
        activity = {
            "type": "message", "id": str(next(NAMES)), "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "serviceUrl": f"{self.double.base}/emea/", "channelId": "msteams", "from": {"id": "29:ada", "name": "Ada"},
            "conversation": {"id": "19:news@thread.tacv2;messageid=1", "conversationType": "channel", "isGroup": True},
            "textFormat": "plain", "text": f"{MENTION} {words}", "attachments": [],
            "channelData": {"teamsTeamId": "19:team", "teamsChannelId": "19:news"},
        }
        body = json.dumps(activity).encode()
        code = base64.b64encode(proofs.hmac_sha256(key, body)).decode()
        return stage.Request({"Authorization": f"HMAC {code}", "Content-Type": "application/json"}, body)

    def scenes(self):
        return [
            ("@Checksummary help", self.command("help"), "help"),
            (f"@Checksummary shorter: {stage.ARTICLE}", self.command(f"shorter: {stage.ARTICLE}"), "summary"),
            (f"@Checksummary {stage.LINK}", self.command(stage.LINK), "link"),
            ("@Checksummary check …", self.command(f"check\n{stage.ARTICLE}\n---\n{stage.CLAIM}"), "check"),
        ]

    def at_once(self, body):
        """What people read in the webhook's own answer."""
        return shown(json.loads(body)) if body else None

    def api(self, call):
        if call.path.startswith("/workflow/"):
            return 202, {}, shown(call.json())
        return 404, {}, None
