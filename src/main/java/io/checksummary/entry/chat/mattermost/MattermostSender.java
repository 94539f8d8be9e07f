package io.checksummary.entry.chat.mattermost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers on Mattermost: at the address that came with a command, as long as that takes answers;
 * else as a bot. What goes wrong with a command is seen by whoever typed it, alone.
 */
final class MattermostSender {

  /** How often an address may be answered at. */
  private static final int MOST = 5;

  private final MattermostApi api;
  private final PlatformCalls calls;
  private final TrustedHosts server;
  private final InstantSource clock;

  MattermostSender(
      MattermostApi api, PlatformCalls calls, TrustedHosts server, InstantSource clock) {
    this.api = api;
    this.calls = calls;
    this.server = server;
    this.clock = clock;
  }

  void say(ChatReply reply, List<ObjectNode> messages, ReplyAddress to, Instant deadline)
      throws UndeliveredException {
    String type = reply instanceof ChatNotice ? "ephemeral" : "in_channel";
    int said = 0;
    for (ObjectNode message : messages) {
      boolean taken = said < MOST && respond(message.deepCopy(), type, to, deadline);
      if (!taken) {
        api.post(asPost(message.deepCopy()), to, deadline);
      }
      said++;
    }
  }

  /** False where there is no such address, or it does not take the message. */
  private boolean respond(ObjectNode message, String type, ReplyAddress to, Instant deadline)
      throws UndeliveredException {
    URI address = response(to);
    if (address == null) {
      return false;
    }
    message.put("response_type", type);
    PlatformRequest request = PlatformCalls.json(PlatformRequest.Method.POST, address, message);
    PlatformAnswer answer = calls.send(request, deadline);
    if (!answer.isSuccess() && !api.hasToken()) {
      PlatformCalls.accepted(request, answer);
    }
    return answer.isSuccess();
  }

  private @Nullable URI response(ReplyAddress to) {
    String address = MessageLink.at(server, to.part(MattermostParts.RESPONSE));
    return address != null && to.isOpenAt(clock.instant()) ? MessageLink.parse(address) : null;
  }

  /**
   * The API calls the text {@code message}, wants the attachments among the properties, and parses
   * nothing that it would have to be told to skip.
   */
  private static ObjectNode asPost(ObjectNode message) {
    message.remove("skip_slack_parsing");
    JsonNode text = message.remove("text");
    if (text != null) {
      message.set("message", text);
    }
    JsonNode attachments = message.remove("attachments");
    if (attachments != null) {
      ObjectNode properties =
          message.path("props") instanceof ObjectNode there ? there : message.putObject("props");
      properties.set("attachments", attachments);
    }
    return message;
  }
}
