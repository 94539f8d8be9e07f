package io.checksummary.entry.chat.mattermost;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.FormFields;
import io.checksummary.entry.chat.wire.MarkdownLinks;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.proof.RequestHead;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Mattermost sends, by the pages "Slash commands" and "Outgoing webhooks" of its documentation
 * for developers.
 */
final class MattermostReader {

  /** For how long an address takes answers, less a minute for the way. */
  private static final Duration OPEN = Duration.ofMinutes(29);

  /**
   * How long an outgoing webhook waits for its answer: less than the 30 seconds that a server's
   * {@code OutgoingIntegrationRequestsTimeout} is unless it is set to something else.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** For the server to say who posts here: less than a webhook waits. */
  private static final Duration AT_ONCE = Duration.ofMillis(2_500);

  private static final Answered IGNORED = new Answered(Acknowledgement.NONE);

  private final MattermostApi api;
  private final TrustedHosts server;
  private final Acknowledgement working;
  private final InstantSource clock;

  /**
   * @param api that says who posts the answers
   * @param working what is said at once to whoever types a command
   */
  MattermostReader(
      MattermostApi api, TrustedHosts server, Acknowledgement working, InstantSource clock) {
    this.api = api;
    this.server = server;
    this.working = working;
    this.clock = clock;
  }

  ChatEvent read(RequestHead head, byte[] body) throws UnreadableMessageException {
    MattermostFields fields = fields(head, body);
    return fields.text("command") == null ? post(fields) : command(fields);
  }

  private static MattermostFields fields(RequestHead head, byte[] body)
      throws UnreadableMessageException {
    if (FormFields.areIn(head)) {
      return FormFields.parse(body)::text;
    }
    return MessageObject.parse(body)::scalar;
  }

  private Ordered command(MattermostFields fields) throws UnreadableMessageException {
    Map<String, String> parts = new HashMap<>();
    parts.put(MattermostParts.CHANNEL, fields.name("channel_id"));
    String thread = fields.text("root_id");
    if (thread != null) {
      parts.put(MattermostParts.POST, thread);
    }
    String response = MessageLink.at(server, fields.text("response_url"));
    if (response != null) {
      parts.put(MattermostParts.RESPONSE, response);
      long until = clock.instant().plus(OPEN).getEpochSecond();
      parts.put(ReplyAddress.UNTIL, String.valueOf(until));
    }
    String command = fields.name("command").replaceFirst("^/", "");
    ChatOrder order =
        new ChatOrder(
            MattermostPlatform.NAME,
            fields.name("trigger_id"),
            fields.name("team_id"),
            fields.name("user_id"),
            command,
            Map.of(),
            MarkdownLinks.plain(fields.textOrEmpty("text")).strip(),
            null,
            List.of(),
            new ReplyAddress(parts));
    return new Ordered(order, working);
  }

  /**
   * A post that begins with one of the webhook's words, or stands in a channel of its own. There,
   * the server sends what this program posts, too: to answer that would never end. It sends nothing
   * that came from an incoming webhook, or was the answer to an outgoing one.
   */
  private ChatEvent post(MattermostFields fields) throws UnreadableMessageException {
    String post = fields.name("post_id");
    String user = fields.name("user_id");
    if (user.equals(api.self(clock.instant().plus(AT_ONCE)))) {
      return IGNORED;
    }
    ChatOrder order =
        new ChatOrder(
            MattermostPlatform.NAME,
            post,
            fields.name("team_id"),
            user,
            null,
            Map.of(),
            words(fields),
            null,
            files(fields.textOrEmpty("file_ids")),
            new ReplyAddress(
                Map.of(
                    MattermostParts.CHANNEL,
                    fields.name("channel_id"),
                    MattermostParts.POST,
                    post)));
    return new Ordered(order, Acknowledgement.NONE, PATIENCE);
  }

  private static String words(MattermostFields fields) {
    String text = fields.textOrEmpty("text");
    String trigger = fields.textOrEmpty("trigger_word");
    String words = text.startsWith(trigger) ? text.substring(trigger.length()) : text;
    return MarkdownLinks.plain(words).strip();
  }

  private static List<ChatAttachment> files(String ids) {
    return Stream.of(ids.split(","))
        .map(String::strip)
        .filter(MattermostApi::isId)
        .map(id -> new ChatAttachment(id, "", null))
        .toList();
  }
}
