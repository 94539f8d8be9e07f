package io.checksummary.entry.chat.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.proof.chat.SlackSignature;
import io.checksummary.report.chat.ChatReply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An app of Slack's. */
public final class SlackPlatform implements ChatPlatform {

  public static final String NAME = "slack";

  private final ChatCheck check;
  private final SlackReader reader;
  private final SlackSender sender;
  private final SlackFiles files;

  /**
   * @param signingSecrets of the app
   * @param token of the app as a bot ({@code xoxb-…}); null where it has none, and answers commands
   *     and shortcuts alone
   * @param working what is said at once to whoever types a command
   * @param form a reply as messages: text and blocks
   * @throws IllegalArgumentException if there is no secret, or one that is too short
   */
  public SlackPlatform(
      Set<String> signingSecrets,
      @Nullable String token,
      SlackAddresses addresses,
      String working,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients,
      InstantSource clock) {
    SlackApi api = new SlackApi(token, addresses, clients);
    this.check = new SlackSignature(signingSecrets, clock);
    this.reader = new SlackReader(new SlackResponses(addresses.answers(), clock), working);
    this.sender = new SlackSender(api, addresses.answers(), form, clients, clock);
    this.files = new SlackFiles(api, token, addresses.files(), clients);
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
    sender.say(reply, to, deadline);
  }

  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    return files.fetch(attachment, deadline);
  }
}
