package io.checksummary.entry.chat.telegram;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Updates, by the page "Telegram Bot API". A bot may be sent all that is said in a group: what is
 * not said to it is passed over. One that is delivered again has the same id.
 */
final class TelegramReader {

  /** Its users are the same in all chats, and so is what they may ask. */
  private static final String EVERYWHERE = "everywhere";

  private static final Answered IGNORED = new Answered(Acknowledgement.NONE);

  private final String bot;
  private final String name;

  /**
   * @param bot its number
   * @param name without {@code @}
   */
  TelegramReader(String bot, String name) {
    this.bot = bot;
    this.name = name;
  }

  ChatEvent read(MessageObject update) throws UnreadableMessageException {
    String id = update.name("update_id");
    MessageObject message = update.object(update.has("message") ? "message" : "channel_post");
    if (!message.has("chat") || isOfProgram(message)) {
      return IGNORED;
    }
    TelegramText said = TelegramText.of(message, name);
    return isToBot(message, said)
        ? new Ordered(order(id, message, said), Acknowledgement.NONE)
        : IGNORED;
  }

  /**
   * Of a bot, or of Telegram itself, which copies posts of a channel into its group. People who
   * write in a group's or a channel's name come as bots too, with the chat that they write for.
   */
  private static boolean isOfProgram(MessageObject message) {
    boolean isBot = message.object("from").isTrue("is_bot") && !message.has("sender_chat");
    return isBot || message.isTrue("is_automatic_forward");
  }

  private boolean isToBot(MessageObject message, TelegramText said) {
    if (said.isToOther()) {
      return false;
    }
    return said.isToBot()
        || message.object("chat").says("type", "private")
        || bot.equals(message.object("reply_to_message").object("from").scalar("id"));
  }

  /** What is handed on from elsewhere is not said to the bot: it is what is to be read. */
  private ChatOrder order(String id, MessageObject message, TelegramText said)
      throws UnreadableMessageException {
    boolean handedOn = message.has("forward_origin");
    String quoted = handedOn ? TelegramText.of(message, "").words() : quoted(message, bot);
    return new ChatOrder(
        TelegramPlatform.NAME,
        id,
        EVERYWHERE,
        message.object("from").optionalName("id"),
        handedOn ? null : said.command(),
        Map.of(),
        handedOn ? "" : said.words(),
        quoted == null || quoted.isEmpty() ? null : quoted,
        attachments(message),
        TelegramParts.of(message));
  }

  /** What of the message was marked by hand; else all of it. What the bot said is no article. */
  private static @Nullable String quoted(MessageObject message, String bot) {
    if (bot.equals(message.object("reply_to_message").object("from").scalar("id"))) {
      return null;
    }
    MessageObject quote = message.object("quote");
    if (quote.isTrue("is_manual")) {
      return TelegramText.of(quote, "").words();
    }
    return message.has("reply_to_message")
        ? TelegramText.of(message.object("reply_to_message"), "").words()
        : null;
  }

  private static List<ChatAttachment> attachments(MessageObject message)
      throws UnreadableMessageException {
    List<MessageObject> documents =
        Stream.of(message, message.object("reply_to_message"))
            .filter(one -> one.has("document"))
            .map(one -> one.object("document"))
            .toList();
    ChatAttachment[] attachments = new ChatAttachment[documents.size()];
    for (int i = 0; i < attachments.length; i++) {
      MessageObject document = documents.get(i);
      attachments[i] =
          new ChatAttachment(
              document.name("file_id"),
              document.textOrEmpty("file_name"),
              document.text("mime_type"));
    }
    return List.of(attachments);
  }
}
