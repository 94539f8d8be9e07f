package io.checksummary.entry.chat.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Where an answer goes on Telegram: a chat, a topic of it where it has topics, a message. */
final class TelegramParts {

  private static final String CHAT = "chat";
  private static final String TOPIC = "topic";
  private static final String MESSAGE = "message";

  /** Telegram's have 52 bits at most. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private TelegramParts() {}

  static ReplyAddress of(MessageObject message) throws UnreadableMessageException {
    Map<String, String> parts = new HashMap<>();
    parts.put(CHAT, number(message.object(CHAT), "id"));
    parts.put(MESSAGE, number(message, "message_id"));
    if (message.isTrue("is_topic_message")) {
      parts.put(TOPIC, number(message, "message_thread_id"));
    }
    return new ReplyAddress(parts);
  }

  private static String number(MessageObject owner, String name) throws UnreadableMessageException {
    String number = owner.name(name);
    if (!NUMBER.matcher(number).matches()) {
      throw new UnreadableMessageException("expected a whole number as " + name);
    }
    return number;
  }

  /**
   * @param asReply whether it refers to the message that it answers, unless that is gone
   */
  static ObjectNode addressed(ObjectNode message, ReplyAddress to, boolean asReply) {
    message.put("chat_id", Long.parseLong(to.require(CHAT)));
    String topic = to.part(TOPIC);
    if (topic != null) {
      message.put("message_thread_id", Long.parseLong(topic));
    }
    if (asReply) {
      message
          .putObject("reply_parameters")
          .put("message_id", Long.parseLong(to.require(MESSAGE)))
          .put("allow_sending_without_reply", true);
    }
    return message;
  }
}
