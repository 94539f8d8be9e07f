package io.checksummary.entry.chat.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers on Slack: at the address that came with a command or a click, as long as that takes
 * answers; else in the channel, in its thread. What goes wrong, and what was asked for alone, is
 * seen by whoever asked, alone.
 */
final class SlackSender {

  private final SlackApi api;
  private final PlatformCalls calls;
  private final TrustedHosts responseHosts;
  private final Function<ChatReply, List<ObjectNode>> form;
  private final InstantSource clock;

  SlackSender(
      SlackApi api,
      TrustedHosts responseHosts,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients,
      InstantSource clock) {
    this.api = api;
    this.calls = new PlatformCalls(clients.to(responseHosts));
    this.responseHosts = responseHosts;
    this.form = form;
    this.clock = clock;
  }

  void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    boolean alone = reply instanceof ChatNotice || to.part(SlackParts.ONLY_FOR) != null;
    int said = 0;
    for (ObjectNode message : form.apply(reply)) {
      boolean taken =
          said < SlackResponses.MOST && respond(message.deepCopy(), alone, to, deadline);
      if (!taken) {
        post(message.deepCopy(), to, deadline);
      }
      said++;
    }
  }

  /** False where there is no such address, or it does not take the message. */
  private boolean respond(ObjectNode message, boolean alone, ReplyAddress to, Instant deadline)
      throws UndeliveredException {
    URI address = response(to);
    if (address == null) {
      return false;
    }
    message.put("response_type", alone ? "ephemeral" : "in_channel");
    message.put("replace_original", false);
    PlatformRequest request = PlatformCalls.json(PlatformRequest.Method.POST, address, message);
    PlatformAnswer answer = calls.send(request, deadline);
    if (!answer.isSuccess() && !api.hasToken()) {
      PlatformCalls.accepted(request, answer);
    }
    return answer.isSuccess();
  }

  private @Nullable URI response(ReplyAddress to) {
    String address = MessageLink.at(responseHosts, to.part(SlackParts.RESPONSE));
    return address != null && to.isOpenAt(clock.instant()) ? MessageLink.parse(address) : null;
  }

  private void post(ObjectNode message, ReplyAddress to, Instant deadline)
      throws UndeliveredException {
    String channel = to.part(SlackParts.CHANNEL);
    if (channel == null) {
      throw new UndeliveredException("an answer that no channel is known for");
    }
    message.put("channel", channel);
    String thread = to.part(SlackParts.THREAD);
    if (thread != null) {
      message.put("thread_ts", thread);
    }
    String user = to.part(SlackParts.ONLY_FOR);
    if (user == null) {
      message.put("unfurl_links", false).put("unfurl_media", false);
      api.call("chat.postMessage", message, deadline);
    } else {
      api.call("chat.postEphemeral", message.put("user", user), deadline);
    }
  }
}
