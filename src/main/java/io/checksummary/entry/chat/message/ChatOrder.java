package io.checksummary.entry.chat.message;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants, as the platform says it. It is written as JSON and read by another process
 * where the answer is worked out elsewhere.
 *
 * @param platform {@link ChatPlatform#name}
 * @param event names the event: the same one may be delivered again
 * @param workspace the team, guild, tenant or chat that it was said in
 * @param user who said it; null where nobody did
 * @param command the name of the command that it was said with, without a slash: {@code check};
 *     {@link #HELP} where nothing was said, but this program greets whoever has let it in; null
 *     where it was said freely
 * @param options what the platform asked for by name and was given: {@code words} is {@code 50}
 * @param words what was said to this program, its own name taken away; may be empty. Links as
 *     addresses, without the platform's markup
 * @param quoted the message replied to, or the one that a command was chosen on; null where there
 *     is none
 * @param attachments documents that came with the message, or with the one that it quotes
 * @param replyTo where the answer is wanted
 */
public record ChatOrder(
    String platform,
    String event,
    String workspace,
    @Nullable String user,
    @Nullable String command,
    Map<String, String> options,
    String words,
    @Nullable String quoted,
    List<ChatAttachment> attachments,
    ReplyAddress replyTo) {

  /** The command of whoever has just let this program in. */
  public static final String HELP = "help";

  /** The option that is a summary to be checked. */
  public static final String SUMMARY = "summary";

  public ChatOrder {
    options = Map.copyOf(options);
    attachments = List.copyOf(attachments);
  }
}
