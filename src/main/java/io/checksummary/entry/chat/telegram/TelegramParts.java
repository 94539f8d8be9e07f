package io.checksummary.entry.chat.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.HashMap;
import java.util.Map;

/** Where an answer goes on Telegram: a chat, a topic of it where it has topics, a message. */
final class TelegramParts {

  private static final String CHAT = "chat";
  private static final String TOPIC = "topic";
  private static final String MESSAGE = "message";

  private TelegramParts() {}

  static ReplyAddress of(MessageObject message) throws UnreadableMessageException {
    Map<String, String> parts = new HashMap<>();
    parts.put(CHAT, message.object(CHAT).name("id"));
    parts.put(MESSAGE, message.name("message_id"));
    String topic = message.optionalName("message_thread_id");
    if (topic != null && message.isTrue("is_topic_message")) {
      parts.put(TOPIC, topic);
    }
    return new ReplyAddress(parts);
  }

  /**
   * @param asReply whether it refers to the message that it answers, unless that is gone
   */
  static ObjectNode addressed(ObjectNode message, ReplyAddress to, boolean asReply) {
    message.put("chat_id", to.require(CHAT));
    String topic = to.part(TOPIC);
    if (topic != null) {
      message.put("message_thread_id", topic);
    }
    if (asReply) {
      message
          .putObject("reply_parameters")
          .put("message_id", to.require(MESSAGE))
          .put("allow_sending_without_reply", true);
    }
    return message;
  }
}
