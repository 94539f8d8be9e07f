package io.checksummary.entry.chat.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.proof.chat.TeamsSignature;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An outgoing webhook of Microsoft Teams. It waits some seconds for its answer; one that comes
 * later needs a workflow that posts it ("When a Teams webhook request is received").
 */
public final class TeamsWebhookPlatform implements ChatPlatform {

  public static final String NAME = "teams-webhook";

  /** Less than the five seconds that Teams waits, by its page on outgoing webhooks. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final ChatCheck check;
  private final Acknowledgement working;
  private final @Nullable URI workflow;
  private final PlatformCalls calls;
  private final Function<ChatReply, List<ObjectNode>> form;

  /**
   * @param secrets security tokens as Teams shows them, in base64
   * @param workflow where later answers are posted to; it is secret, and null where there is none
   * @param working what is said where the answer is not there in time: that it follows, or that
   *     there is no workflow for it
   * @param form a reply as messages: {@code type} and {@code attachments}
   * @throws IllegalArgumentException if there is no secret, or one that is none
   */
  public TeamsWebhookPlatform(
      Set<String> secrets,
      @Nullable URI workflow,
      String working,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients) {
    List<URI> origins = workflow == null ? List.of() : List.of(workflow);
    this.check = new TeamsSignature(secrets);
    this.working = new Acknowledgement(JsonCodec.write(Map.of("type", "message", "text", working)));
    this.workflow = workflow;
    this.calls = new PlatformCalls(clients.to(TrustedHosts.of().with(origins)));
    this.form = form;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ChatCheck check() {
    return check;
  }

  @Override
  public ChatEvent read(RequestHead head, byte[] body, Proof proof)
      throws UnreadableMessageException {
    MessageObject activity = MessageObject.parse(body);
    if (!activity.says("type", "message")) {
      throw new UnreadableMessageException("expected a message of Teams'");
    }
    return TeamsMessage.isOfBot(activity)
        ? new Answered(Acknowledgement.NONE)
        : new Ordered(
            TeamsMessage.order(NAME, activity, null, new ReplyAddress(Map.of())),
            working,
            PATIENCE);
  }

  @Override
  public Optional<Acknowledgement> inPlace(ChatReply reply) {
    List<ObjectNode> messages = form.apply(reply);
    return messages.size() == 1
        ? Optional.of(new Acknowledgement(JsonCodec.write(messages.getFirst())))
        : Optional.empty();
  }

  @Override
  public void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    if (workflow == null) {
      throw new UndeliveredException("an answer that came too late, and no workflow to post it");
    }
    for (ObjectNode message : form.apply(reply)) {
      calls.deliver(PlatformCalls.json(PlatformRequest.Method.POST, workflow, message), deadline);
    }
  }

  /** Teams tells a webhook of no files. */
  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    throw new UndeliveredException("a file, which no webhook of Teams can have");
  }
}
