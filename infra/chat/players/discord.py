"""Discord: commands, signed by a key that is made of a secret."""
import itertools
import json
import time

from players import proofs, stage

APPLICATION = "1234567890123456789"
NUMBERS = itertools.count(time.time_ns())
TEXT, ATTACHMENT = 3, 11


class Player:
    title = "Discord"
    has_age = True

    def __init__(self, double, secret=None):
        self.double = double
        self.key = proofs.Ed25519(secret or "a made-up application")

    def settings(self):
        return {"CHECKSUMMARY_CHAT_DISCORD_PUBLIC_KEYS": self.key.public}

    def signed(self, interaction, secret=None, age=0):
        """
        :param secret: another's, for a forged request
        """
        key = proofs.Ed25519(secret) if secret else self.key
        sent, body = str(int(time.time()) - age), json.dumps(interaction).encode()
        return stage.Request(
            {"X-Signature-Ed25519": key.sign(sent.encode() + body), "X-Signature-Timestamp": sent,
             "Content-Type": "application/json"}, body,
        )

    def interaction(self, data):
        number = str(next(NUMBERS))
        return {"id": number, "application_id": APPLICATION, "type": 2, "token": f"made-up-{number}", "version": 1,
                "guild_id": "11", "channel_id": "12", "member": {"user": {"id": "13", "username": "ada"}}, "data": data}

    def typed(self, name, *options, resolved=None):
        return self.interaction(
            {"id": "1", "type": 1, "name": name, "options": list(options), "resolved": resolved or {}}
        )

    def command(self, words, **how):
        text = {"type": TEXT, "name": "text", "value": words.replace("\n", " ")}
        return self.signed(self.typed("summarise", text), **how)

    def chosen(self):
        message = {"id": "21", "content": stage.ARTICLE, "attachments": [], "author": {"id": "14"}}
        return self.interaction({"id": "2", "type": 3, "name": "Summarise", "target_id": "21",
                                 "resolved": {"messages": {"21": message}}})

    def scenes(self):
        def option(name, value):
            return {"type": TEXT, "name": name, "value": value}

        file = {"id": "31", "filename": "harbour.txt", "content_type": "text/plain",
                "url": f"{self.double.base}/attachments/12/31/harbour.txt"}
        attached = {"type": ATTACHMENT, "name": "document", "value": "31"}
        words = {"type": 4, "name": "words", "value": 40}
        return [
            ("(Discord asks whether the address is there)", self.signed({"id": "0", "type": 1}), "ping"),
            ("/help", self.signed(self.typed("help")), "help"),
            (f"/summarise text: {stage.ARTICLE}", self.signed(self.typed("summarise", option("text", stage.ARTICLE))),
             "summary"),
            ("/summarise document: harbour.txt words: 40",
             self.signed(self.typed("summarise", attached, words, resolved={"attachments": {"31": file}})), "summary"),
            ("Apps, Summarise (on a message with the article)", self.signed(self.chosen()), "summary"),
            (f"/summarise link: {stage.LINK}", self.signed(self.typed("summarise", option("link", stage.LINK))), "link"),
            (f"/check summary: {stage.CLAIM} text: {stage.ARTICLE}",
             self.signed(self.typed("check", option("summary", stage.CLAIM), option("text", stage.ARTICLE))), "check"),
        ]

    def api(self, call):
        if call.path.startswith("/attachments/"):
            return 200, stage.ARTICLE, None
        if call.path.startswith(f"/api/v10/webhooks/{APPLICATION}/made-up-"):
            return 200, {"id": "22"}, stage.readable(call.json())
        return 404, {"code": 0, "message": "404: Not Found"}, None
