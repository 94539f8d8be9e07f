package io.checksummary.entry.chat.slack;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the Events API sends, by the pages of Slack's documentation on it and on its events. One
 * that is delivered again has the same id. Files are read with the messages that they came with:
 * {@code file_shared} tells of them once more, under another id, and of those that nobody asked
 * this program about.
 */
final class SlackEvents {

  private static final Answered IGNORED = new Answered(Acknowledgement.NONE);

  ChatEvent read(MessageObject body) throws UnreadableMessageException {
    return switch (body.textOrEmpty("type")) {
      case "url_verification" -> challenge(body);
      case "event_callback" -> event(body, body.object("event"));
      case "" -> throw new UnreadableMessageException("expected an event of Slack's");
      default -> IGNORED;
    };
  }

  private static ChatEvent challenge(MessageObject body) throws UnreadableMessageException {
    return new Answered(
        new Acknowledgement(JsonCodec.write(Map.of("challenge", body.name("challenge")))));
  }

  private static ChatEvent event(MessageObject body, MessageObject event)
      throws UnreadableMessageException {
    return switch (event.textOrEmpty("type")) {
      case "app_mention" -> said(body, event);
      case "message" -> event.says("channel_type", "im") ? direct(body, event) : IGNORED;
      default -> IGNORED;
    };
  }

  /** What is written to this program alone. Changes and deletions are messages too. */
  private static ChatEvent direct(MessageObject body, MessageObject event)
      throws UnreadableMessageException {
    String subtype = event.text("subtype");
    return subtype == null || subtype.equals("file_share") ? said(body, event) : IGNORED;
  }

  private static ChatEvent said(MessageObject body, MessageObject message)
      throws UnreadableMessageException {
    if (SlackMessage.isOfBot(message)) {
      return IGNORED;
    }
    String thread = message.optionalName("thread_ts");
    String words = SlackText.plain(message.textOrEmpty("text"), self(body));
    List<ChatAttachment> files = SlackMessage.files(message);
    Map<String, String> parts =
        Map.of(
            SlackParts.CHANNEL,
            message.name("channel"),
            SlackParts.THREAD,
            thread == null ? message.name("ts") : thread);
    return ordered(body, message.name("user"), words, SlackMessage.handedOn(message), files, parts);
  }

  private static Ordered ordered(
      MessageObject body,
      String user,
      String words,
      @Nullable String quoted,
      List<ChatAttachment> files,
      Map<String, String> parts)
      throws UnreadableMessageException {
    String team = body.optionalName("team_id");
    return new Ordered(
        new ChatOrder(
            SlackPlatform.NAME,
            body.name("event_id"),
            team == null ? body.name("enterprise_id") : team,
            user,
            null,
            Map.of(),
            words,
            quoted,
            files,
            new ReplyAddress(parts)),
        Acknowledgement.NONE);
  }

  /** The user that this program is in the workspace; null where Slack does not say. */
  private static @Nullable String self(MessageObject body) {
    return body.objects("authorizations").stream()
        .filter(authorization -> authorization.isTrue("is_bot"))
        .map(authorization -> authorization.text("user_id"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
