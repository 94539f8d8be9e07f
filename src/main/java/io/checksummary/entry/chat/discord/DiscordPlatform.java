package io.checksummary.entry.chat.discord;

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
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.proof.chat.DiscordSignature;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An application of Discord's, called by commands. It needs no token: each call brings its own. */
public final class DiscordPlatform implements ChatPlatform {

  public static final String NAME = "discord";

  private final ChatCheck check;
  private final DiscordReader reader;
  private final DiscordSender sender;
  private final PlatformCalls files;

  /**
   * @param publicKeys of the application, 64 hexadecimal digits each
   * @param form a reply as messages: content and embeds
   * @throws IllegalArgumentException if there is no key, or one that is none
   */
  public DiscordPlatform(
      Set<String> publicKeys,
      DiscordAddresses addresses,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients,
      InstantSource clock) {
    this.check = new DiscordSignature(publicKeys, clock);
    this.reader = new DiscordReader(clock);
    this.sender = new DiscordSender(addresses.api(), form, clients.to(addresses.apiHosts()), clock);
    this.files = new PlatformCalls(clients.to(addresses.files()));
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
    return reader.read(MessageObject.parse(body));
  }

  @Override
  public void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    sender.say(reply, to, deadline);
  }

  /** Addresses of attachments carry what lets them be read. */
  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    URI address = MessageLink.parse(attachment.reference());
    if (address == null) {
      throw new UndeliveredException("an attachment without an address");
    }
    return files.document(PlatformRequest.get(address), attachment, deadline);
  }
}
