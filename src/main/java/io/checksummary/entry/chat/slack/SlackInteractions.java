package io.checksummary.entry.chat.slack;

import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatEvent.Said;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.report.chat.ChatNotice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people click, by the page "Interaction payloads" of Slack's documentation: a shortcut on a
 * message, and the buttons that show evidence.
 */
final class SlackInteractions {

  /** What the action ids of such buttons begin with; a button's value is the evidence. */
  static final String EVIDENCE = "evidence";

  private static final Answered IGNORED = new Answered(Acknowledgement.NONE);

  private final SlackResponses responses;

  SlackInteractions(SlackResponses responses) {
    this.responses = responses;
  }

  ChatEvent read(MessageObject payload) throws UnreadableMessageException {
    return switch (payload.textOrEmpty("type")) {
      case "message_action" -> shortcut(payload);
      case "block_actions" -> clicked(payload);
      case "" -> throw new UnreadableMessageException("expected an interaction of Slack's");
      default -> IGNORED;
    };
  }

  /** Nobody else has asked: whoever chose it sees the answer alone. */
  private ChatEvent shortcut(MessageObject payload) throws UnreadableMessageException {
    MessageObject message = payload.object("message");
    String text = SlackMessage.text(message);
    return new Ordered(
        new ChatOrder(
            SlackPlatform.NAME,
            payload.name("trigger_id"),
            workspace(payload),
            user(payload),
            payload.optionalName("callback_id"),
            Map.of(),
            "",
            text == null ? null : SlackText.plain(text),
            SlackMessage.files(message),
            onlyForUser(payload)),
        Acknowledgement.NONE);
  }

  private ChatEvent clicked(MessageObject payload) throws UnreadableMessageException {
    Optional<String> evidence =
        payload.objects("actions").stream()
            .filter(action -> action.textOrEmpty("action_id").startsWith(EVIDENCE))
            .map(action -> action.textOrEmpty("value"))
            .filter(value -> !value.isBlank())
            .findFirst();
    return evidence.isEmpty()
        ? IGNORED
        : new Said(ChatNotice.of(evidence.get()), onlyForUser(payload), Acknowledgement.NONE);
  }

  private ReplyAddress onlyForUser(MessageObject payload) throws UnreadableMessageException {
    Map<String, String> parts = new HashMap<>();
    parts.put(SlackParts.ONLY_FOR, user(payload));
    put(SlackParts.CHANNEL, payload.object("channel").optionalName("id"), parts);
    put(SlackParts.THREAD, payload.object("message").optionalName("thread_ts"), parts);
    responses.add(payload.text("response_url"), parts);
    return new ReplyAddress(parts);
  }

  private static void put(String name, @Nullable String value, Map<String, String> parts) {
    if (value != null) {
      parts.put(name, value);
    }
  }

  private static String user(MessageObject payload) throws UnreadableMessageException {
    return payload.object("user").name("id");
  }

  private static String workspace(MessageObject payload) throws UnreadableMessageException {
    String team = payload.object("team").optionalName("id");
    return team == null ? payload.object("enterprise").name("id") : team;
  }
}
