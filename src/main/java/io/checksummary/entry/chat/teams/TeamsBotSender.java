package io.checksummary.entry.chat.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Answers an activity where its conversation is, by the Bot Connector's REST API. */
final class TeamsBotSender {

  private final AccessToken token;
  private final TrustedHosts connectors;
  private final PlatformCalls calls;

  TeamsBotSender(AccessToken token, TrustedHosts connectors, PlatformCalls calls) {
    this.token = token;
    this.connectors = connectors;
    this.calls = calls;
  }

  void say(List<ObjectNode> messages, ReplyAddress to, Instant deadline)
      throws UndeliveredException {
    URI address = address(to);
    for (ObjectNode said : messages) {
      ObjectNode message = said.deepCopy().put("replyToId", to.require(TeamsParts.ACTIVITY));
      token.deliver(
          calls, PlatformCalls.json(PlatformRequest.Method.POST, address, message), deadline);
    }
  }

  private URI address(ReplyAddress to) throws UndeliveredException {
    String service = MessageLink.at(connectors, to.part(TeamsParts.SERVICE));
    if (service == null) {
      throw new UndeliveredException("an activity of a host that is not Teams'");
    }
    return URI.create(
        service.replaceFirst("/$", "")
            + "/v3/conversations/"
            + escaped(to.require(TeamsParts.CONVERSATION))
            + "/activities/"
            + escaped(to.require(TeamsParts.ACTIVITY)));
  }

  private static String escaped(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
