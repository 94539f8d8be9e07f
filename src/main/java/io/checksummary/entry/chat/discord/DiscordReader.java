package io.checksummary.entry.chat.discord;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MarkdownLinks;
import io.checksummary.entry.chat.wire.MessageObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Interactions, by the pages "Receiving and Responding" and "Application Commands" of Discord's
 * documentation. A number says which kind each is of, and each answer.
 */
final class DiscordReader {

  private static final Answered PONG = answered("{\"type\":1}");

  /** A click on a message stays without effect. */
  private static final Answered NOTHING = answered("{\"type\":6}");

  private static final Answered NO_CHOICES = answered("{\"type\":8,\"data\":{\"choices\":[]}}");

  /** That the answer follows: Discord shows that somebody is at work. */
  private static final Acknowledgement DEFERRED = new Acknowledgement("{\"type\":5}");

  /** The same, and the answer, are seen by nobody else. */
  private static final Acknowledgement DEFERRED_ALONE =
      new Acknowledgement("{\"type\":5,\"data\":{\"flags\":64}}");

  /** For how long a token takes answers, less a minute for the way. */
  private static final Duration OPEN = Duration.ofMinutes(14);

  private final InstantSource clock;

  DiscordReader(InstantSource clock) {
    this.clock = clock;
  }

  private static Answered answered(String json) {
    return new Answered(new Acknowledgement(json));
  }

  ChatEvent read(MessageObject interaction) throws UnreadableMessageException {
    return switch (interaction.integer("type", 0)) {
      case 1 -> PONG;
      case 2 -> command(interaction, interaction.object("data"));
      case 3, 5 -> NOTHING;
      case 4 -> NO_CHOICES;
      default -> throw new UnreadableMessageException("expected an interaction of Discord's");
    };
  }

  private ChatEvent command(MessageObject interaction, MessageObject data)
      throws UnreadableMessageException {
    return switch (data.integer("type", 1)) {
      case 1 -> typed(interaction, data);
      case 3 -> chosen(interaction, data);
      default -> throw new UnreadableMessageException("expected a command, or one on a message");
    };
  }

  /** A command with options: a text and a link are what is said, an attachment comes along. */
  private Ordered typed(MessageObject interaction, MessageObject data)
      throws UnreadableMessageException {
    DiscordOptions options = DiscordOptions.of(data);
    return new Ordered(
        order(interaction, data, options, null, options.attachments(), false), DEFERRED);
  }

  /** A command on a message. Nobody else has asked: whoever chose it sees the answer alone. */
  private Ordered chosen(MessageObject interaction, MessageObject data)
      throws UnreadableMessageException {
    MessageObject message =
        data.object("resolved").object("messages").object(data.name("target_id"));
    List<ChatAttachment> attachments =
        message.objects("attachments").stream()
            .map(DiscordOptions::attachment)
            .filter(Objects::nonNull)
            .toList();
    return new Ordered(
        order(interaction, data, DiscordOptions.NONE, text(message), attachments, true),
        DEFERRED_ALONE);
  }

  /** Its content; what is embedded where it has none, as messages of programs do. */
  private static @Nullable String text(MessageObject message) {
    String content = message.text("content");
    if (content != null) {
      return MarkdownLinks.plain(content);
    }
    String embedded =
        message.objects("embeds").stream()
            .flatMap(embed -> Stream.of("title", "description", "url").map(embed::text))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return embedded.isEmpty() ? null : MarkdownLinks.plain(embedded);
  }

  private ChatOrder order(
      MessageObject interaction,
      MessageObject data,
      DiscordOptions options,
      @Nullable String quoted,
      List<ChatAttachment> attachments,
      boolean alone)
      throws UnreadableMessageException {
    return new ChatOrder(
        DiscordPlatform.NAME,
        interaction.name("id"),
        workspace(interaction),
        user(interaction),
        data.textOrEmpty("name"),
        options.named(),
        options.words(),
        quoted,
        attachments,
        replyTo(interaction, alone));
  }

  /** A guild; the channel where two people talk, or one talks with this program. */
  private static String workspace(MessageObject interaction) throws UnreadableMessageException {
    String guild = interaction.optionalName("guild_id");
    return guild == null ? interaction.name("channel_id") : guild;
  }

  private static @Nullable String user(MessageObject interaction) {
    String member = interaction.object("member").object("user").optionalName("id");
    return member == null ? interaction.object("user").optionalName("id") : member;
  }

  private ReplyAddress replyTo(MessageObject interaction, boolean alone)
      throws UnreadableMessageException {
    Map<String, String> parts = new HashMap<>();
    parts.put(DiscordParts.APPLICATION, interaction.name("application_id"));
    parts.put(DiscordParts.TOKEN, interaction.name("token"));
    if (alone) {
      parts.put(DiscordParts.ALONE, "true");
    }
    long until = clock.instant().plus(OPEN).getEpochSecond();
    parts.put(ReplyAddress.UNTIL, String.valueOf(until));
    return new ReplyAddress(parts);
  }
}
