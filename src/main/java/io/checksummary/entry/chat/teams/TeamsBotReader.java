package io.checksummary.entry.chat.teams;

import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.fetch.TrustedHosts;
import io.checksummary.proof.Proof;
import io.checksummary.proof.TokenRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Activities, by the Bot Framework's specification of them, as Teams sends them. */
final class TeamsBotReader {

  private static final Answered IGNORED = new Answered(Acknowledgement.NONE);

  private final TrustedHosts connectors;

  TeamsBotReader(TrustedHosts connectors) {
    this.connectors = connectors;
  }

  ChatEvent read(MessageObject activity, Proof proof) throws UnreadableMessageException {
    return switch (activity.textOrEmpty("type")) {
      case "message" -> TeamsMessage.isOfBot(activity) ? IGNORED : ordered(activity, proof, null);
      case "conversationUpdate" ->
          isWelcomed(activity) ? ordered(activity, proof, ChatOrder.HELP) : IGNORED;
      case "" -> throw new UnreadableMessageException("expected an activity of Teams'");
      default -> IGNORED;
    };
  }

  /** Whether this program is among those who have just come in. */
  private static boolean isWelcomed(MessageObject activity) {
    String self = activity.object("recipient").textOrEmpty("id");
    return activity.objects("membersAdded").stream()
        .anyMatch(member -> !self.isEmpty() && member.says("id", self));
  }

  private Ordered ordered(MessageObject activity, Proof proof, @Nullable String command)
      throws UnreadableMessageException {
    ReplyAddress replyTo =
        new ReplyAddress(
            Map.of(
                TeamsParts.SERVICE,
                service(activity, proof),
                TeamsParts.CONVERSATION,
                activity.object("conversation").name("id"),
                TeamsParts.ACTIVITY,
                activity.name("id")));
    ChatOrder order = TeamsMessage.order(TeamsBotPlatform.NAME, activity, command, replyTo);
    return new Ordered(order, Acknowledgement.NONE);
  }

  /** An address that the token does not name would be told the bot's own token. */
  private String service(MessageObject activity, Proof proof) throws UnreadableMessageException {
    String service = MessageLink.at(connectors, activity.text("serviceUrl"));
    String proven = proof.claim(TokenRules.SERVICE_URL).orElse("");
    if (service == null || !withoutSlash(service).equals(withoutSlash(proven))) {
      throw new UnreadableMessageException("expected the serviceUrl of the token, at a known host");
    }
    return service;
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
