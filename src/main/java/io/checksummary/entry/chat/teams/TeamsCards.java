package io.checksummary.entry.chat.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages that hold one card, which a bot, a webhook and a workflow send alike. */
final class TeamsCards {

  private TeamsCards() {}

  /**
   * @param card as an attachment: its {@code contentType}, and the card as {@code content}
   */
  static ObjectNode message(ObjectNode card) {
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "message");
    message.putArray("attachments").add(card.deepCopy());
    return message;
  }
}
