package io.checksummary.entry.chat.googlechat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.report.chat.ChatReply;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** An app of Google Chat's, be it a Workspace add-on or not. */
public final class GoogleChatPlatform implements ChatPlatform {

  public static final String NAME = "google-chat";

  private final ChatCheck check;
  private final GoogleChatReader reader = new GoogleChatReader();
  private final GoogleChatApi api;
  private final Function<ChatReply, List<ObjectNode>> form;

  /**
   * @param check of the app's tokens: they differ between add-ons and other apps
   * @param token what the app answers by ({@link GoogleChatTokens})
   * @param form a reply as messages: {@code cardsV2} and text
   */
  public GoogleChatPlatform(
      ChatCheck check,
      AccessToken token,
      GoogleChatAddresses addresses,
      Function<ChatReply, List<ObjectNode>> form,
      PlatformClients clients) {
    this.check = check;
    this.api =
        new GoogleChatApi(
            addresses.api(),
            token,
            new PlatformCalls(clients.to(GoogleChatAddresses.hosts(addresses.api()))));
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
    for (ObjectNode message : form.apply(reply)) {
      api.post(message.deepCopy(), to, deadline);
    }
  }

  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    return api.file(attachment, deadline);
  }
}
