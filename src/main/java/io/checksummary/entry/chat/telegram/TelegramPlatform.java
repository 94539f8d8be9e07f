package io.checksummary.entry.chat.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.proof.chat.TelegramSecret;
import io.checksummary.report.chat.ChatReply;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A bot of Telegram's. */
public final class TelegramPlatform implements ChatPlatform {

  public static final String NAME = "telegram";

  /** Where the Bot API is. */
  public static final URI API = URI.create("https://api.telegram.org");

  private final ChatCheck check;
  private final TelegramReader reader;
  private final TelegramApi api;
  private final Function<ChatReply, List<ObjectNode>> form;

  /**
   * @param secrets that the webhook was set with
   * @param token of the bot, {@code 123456:ABC…}
   * @param username of the bot, without {@code @}: what it is called in groups
   * @param api {@link #API}; another host where the operator runs a Bot API server
   * @param form a reply as messages: text and entities
   * @throws IllegalArgumentException if a secret or the token is none of Telegram's
   */
  public TelegramPlatform(
      Set<String> secrets,
      String token,
      String username,
      URI api,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients) {
    this.check = new TelegramSecret(secrets);
    this.api = new TelegramApi(api, token, clients.to(TrustedHosts.of().with(List.of(api))));
    this.reader = new TelegramReader(TelegramApi.bot(token), username);
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
    return reader.read(MessageObject.parse(body));
  }

  @Override
  public void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    boolean first = true;
    for (ObjectNode message : form.apply(reply)) {
      api.call("sendMessage", TelegramParts.addressed(message.deepCopy(), to, first), deadline);
      first = false;
    }
  }

  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    return api.file(attachment, deadline);
  }
}
