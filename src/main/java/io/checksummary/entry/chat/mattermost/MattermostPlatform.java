package io.checksummary.entry.chat.mattermost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.proof.chat.MattermostToken;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Commands and outgoing webhooks of one Mattermost server. */
public final class MattermostPlatform implements ChatPlatform {

  public static final String NAME = "mattermost";

  private final ChatCheck check;
  private final MattermostReader reader;
  private final MattermostSender sender;
  private final MattermostApi api;
  private final Function<ChatReply, List<ObjectNode>> form;

  /**
   * @param tokens of the commands and webhooks
   * @param server its address: answers go nowhere else
   * @param botToken of a bot of the server's, which posts where no other way leads, and reads
   *     files; its own posts are not answered; null where there is none
   * @param working what is said at once to whoever types a command
   * @param form a reply as messages: {@code text}, {@code attachments} and the like, as incoming
   *     webhooks take them
   * @throws IllegalArgumentException if there is no token, or one of fewer than 16 characters
   */
  public MattermostPlatform(
      Set<String> tokens,
      URI server,
      @Nullable String botToken,
      String working,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients,
      InstantSource clock) {
    TrustedHosts hosts = TrustedHosts.of().with(List.of(server));
    PlatformCalls calls = new PlatformCalls(clients.to(hosts));
    this.check = new MattermostToken(tokens);
    this.api = new MattermostApi(server, botToken, calls);
    this.reader = new MattermostReader(api, hosts, said(working), clock);
    this.sender = new MattermostSender(api, calls, hosts, clock);
    this.form = form;
  }

  private static Acknowledgement said(String text) {
    return new Acknowledgement(JsonCodec.write(Map.of("response_type", "ephemeral", "text", text)));
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
    return reader.read(head, body);
  }

  @Override
  public void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    sender.say(reply, form.apply(reply), to, deadline);
  }

  /** A webhook takes one message, which becomes part of the thread of the post. */
  @Override
  public Optional<Acknowledgement> inPlace(ChatReply reply) {
    List<ObjectNode> messages = form.apply(reply);
    return messages.size() == 1
        ? Optional.of(
            new Acknowledgement(
                JsonCodec.write(messages.getFirst().deepCopy().put("response_type", "comment"))))
        : Optional.empty();
  }

  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    return api.file(attachment, deadline);
  }
}
