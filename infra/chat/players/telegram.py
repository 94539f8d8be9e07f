"""Telegram: messages to a bot, with the secret that the webhook was set with."""
import itertools
import json
import time

from players import stage

TOKEN, BOT, NAME = "123456:0123456789abcdef0123456789abcdef", 123456, "checksummary_bot"
NUMBERS = itertools.count(int(time.time()))


class Player:
    title = "Telegram"
    has_age = False

    def __init__(self, double, secret=None):
        self.double = double
        self.secret = secret or "a-long-word-that-only-both-know"

    def settings(self):
        return {
            "CHECKSUMMARY_CHAT_TELEGRAM_SECRETS": self.secret,
            "CHECKSUMMARY_CHAT_TELEGRAM_BOT_TOKEN": TOKEN,
            "CHECKSUMMARY_CHAT_TELEGRAM_USERNAME": NAME,
        }

    def update(self, words, secret=None, **more):
        number = next(NUMBERS)
        said = {"message_id": number, "date": int(time.time()), "chat": {"id": 77, "type": "private"},
                "from": {"id": 7, "is_bot": False, "first_name": "Ada"}, **more}
        if words:
            said["text"] = words
        if words.startswith("/"):
            said["entities"] = [{"type": "bot_command", "offset": 0, "length": len(words.split()[0])}]
        if words.startswith("http"):
            said["entities"] = [{"type": "url", "offset": 0, "length": len(words)}]
        return stage.Request(
            {"X-Telegram-Bot-Api-Secret-Token": secret or self.secret, "Content-Type": "application/json"},
            json.dumps({"update_id": number, "message": said}).encode(),
        )

    command = update

    def scenes(self):
        article = {"message_id": 1, "date": 1, "chat": {"id": 77, "type": "private"}, "text": stage.ARTICLE}
        document = {"file_id": "F01", "file_unique_id": "1", "file_name": "harbour.txt", "mime_type": "text/plain"}
        return [
            ("/help", self.update("/help"), "help"),
            (f"shorter: {stage.ARTICLE}", self.update(f"shorter: {stage.ARTICLE}"), "summary"),
            ("2 sentences (in reply to the article)", self.update("2 sentences", reply_to_message=article), "summary"),
            ("(harbour.txt)", self.update("", document=document, caption="no figures"), "summary"),
            (stage.LINK, self.update(stage.LINK), "link"),
            ("/check …", self.update(f"/check\n{stage.ARTICLE}\n---\n{stage.CLAIM}"), "check"),
        ]

    def api(self, call):
        if call.path == f"/bot{TOKEN}/sendMessage":
            return 200, {"ok": True, "result": {"message_id": 2}}, call.json().get("text", "")
        if call.path == f"/bot{TOKEN}/getFile":
            return 200, {"ok": True, "result": {"file_id": "F01", "file_path": "documents/file_1.txt"}}, None
        if call.path == f"/bot{TOKEN}/getMe":
            return 200, {"ok": True, "result": {"id": BOT, "is_bot": True, "username": NAME}}, None
        if call.path == f"/file/bot{TOKEN}/documents/file_1.txt":
            return 200, stage.ARTICLE, None
        return 404, {"ok": False, "error_code": 404, "description": "Not Found"}, None
