package io.checksummary.entry.chat.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.TokenRules;
import io.checksummary.proof.chat.CallerToken;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** A bot of Microsoft Teams. */
public final class TeamsBotPlatform implements ChatPlatform {

  public static final String NAME = "teams-bot";

  private final ChatCheck check;
  private final TeamsBotReader reader;
  private final TeamsBotSender sender;
  private final PlatformCalls files;
  private final Function<ChatReply, List<ObjectNode>> form;

  /**
   * @param rules that tokens of what Teams sends are held to: {@link TokenRules#teamsBot}
   * @param form a reply as messages: {@code type} and {@code attachments}
   */
  public TeamsBotPlatform(
      TeamsBotCredentials bot,
      TokenRules rules,
      TeamsAddresses addresses,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients,
      InstantSource clock) {
    PlatformCalls login = new PlatformCalls(clients.to(addresses.loginHosts()));
    this.check = new CallerToken(rules, clock);
    this.reader = new TeamsBotReader(addresses.connectors());
    this.sender =
        new TeamsBotSender(
            TeamsToken.of(bot, addresses.login(), login, clock),
            addresses.connectors(),
            new PlatformCalls(clients.to(addresses.connectors())));
    this.files = new PlatformCalls(clients.to(addresses.files()));
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
    return reader.read(MessageObject.parse(body), proof);
  }

  @Override
  public void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    sender.say(form.apply(reply), to, deadline);
  }

  /** Addresses of files carry what lets them be read. */
  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    URI address = MessageLink.parse(attachment.reference());
    if (address == null) {
      throw new UndeliveredException("a file without an address");
    }
    return files.document(PlatformRequest.get(address), attachment, deadline);
  }
}
