package io.checksummary.entry.chat.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformRequest.Method;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Answers interactions: the first message takes the place of the one that says that somebody is at
 * work, others follow it. The token is part of the address, which is secret.
 */
final class DiscordSender {

  private static final Pattern APPLICATION = Pattern.compile("[0-9]{1,20}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._=-]{1,512}");

  /** Seen by whoever asked, alone. */
  private static final int EPHEMERAL = 1 << 6;

  private final URI api;
  private final Function<ChatReply, List<ObjectNode>> form;
  private final PlatformCalls calls;
  private final InstantSource clock;

  DiscordSender(
      URI api,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClient client,
      InstantSource clock) {
    this.api = api;
    this.form = form;
    this.calls = new PlatformCalls(client);
    this.clock = clock;
  }

  void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    String webhook = webhook(to);
    boolean first = true;
    for (ObjectNode message : form.apply(reply)) {
      if (first) {
        send(Method.PATCH, webhook + "/messages/@original", message, deadline);
      } else {
        send(Method.POST, webhook, following(message.deepCopy(), to), deadline);
      }
      first = false;
    }
  }

  private void send(Method method, String path, ObjectNode message, Instant deadline)
      throws UndeliveredException {
    calls.deliver(PlatformCalls.json(method, api.resolve(path), message), deadline);
  }

  /** The first one is as the deferred answer was; all others say it themselves. */
  private static ObjectNode following(ObjectNode message, ReplyAddress to) {
    int flags = message.path("flags").intValue();
    return to.part(DiscordParts.ALONE) == null ? message : message.put("flags", flags | EPHEMERAL);
  }

  private String webhook(ReplyAddress to) throws UndeliveredException {
    String application = to.require(DiscordParts.APPLICATION);
    String token = to.require(DiscordParts.TOKEN);
    if (!APPLICATION.matcher(application).matches() || !TOKEN.matcher(token).matches()) {
      throw new UndeliveredException("an interaction without application and token");
    }
    if (!to.isOpenAt(clock.instant())) {
      throw new UndeliveredException("an interaction that takes no answers any more");
    }
    return "webhooks/" + application + "/" + token;
  }
}
