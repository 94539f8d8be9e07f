package io.checksummary.entry.chat.slack;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.FormFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Slash commands, by the page "Implementing slash commands" of Slack's documentation. */
final class SlackCommands {

  private final SlackResponses responses;
  private final Acknowledgement working;

  /**
   * @param working seen by whoever typed a command, until the answer is there
   */
  SlackCommands(SlackResponses responses, String working) {
    this.responses = responses;
    this.working =
        new Acknowledgement(JsonCodec.write(Map.of("response_type", "ephemeral", "text", working)));
  }

  ChatEvent read(FormFields form) throws UnreadableMessageException {
    if (form.text("ssl_check") != null) {
      return new Answered(Acknowledgement.NONE);
    }
    Map<String, String> parts = new HashMap<>();
    parts.put(SlackParts.CHANNEL, form.name("channel_id"));
    responses.add(form.text("response_url"), parts);
    return new Ordered(
        new ChatOrder(
            SlackPlatform.NAME,
            form.name("trigger_id"),
            workspace(form),
            form.name("user_id"),
            form.name("command").replaceFirst("^/", ""),
            Map.of(),
            SlackText.plain(form.textOrEmpty("text")),
            null,
            List.of(),
            new ReplyAddress(parts)),
        working);
  }

  /** An app that a whole enterprise has installed may be called where no team is. */
  private static String workspace(FormFields form) throws UnreadableMessageException {
    String team = form.optionalName("team_id");
    return team == null ? form.name("enterprise_id") : team;
  }
}
