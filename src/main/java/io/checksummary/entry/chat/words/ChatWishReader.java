package io.checksummary.entry.chat.words;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.words.ChatPhrase.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody wants.
 *
 * <p>The article is the document that came along, else what is linked, else what was quoted, else
 * what was said. Where it is not what was said, that is talk about it, and phrases are looked for
 * in all of it. Where it is, an instruction stands in a line of its own or before a colon:
 * "shorter, in German: ARTICLE"; a text that begins with such a word is an article like any other.
 */
public final class ChatWishReader {

  private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"|]+");

  /** Signs that end a sentence rather than an address. */
  private static final Pattern BEHIND_LINK = Pattern.compile("[.,;:!?)\\]}'…»”]+$");

  /** Words. More around an address is an article that names its source. */
  private static final int MOST_ABOUT_A_LINK = 40;

  /** Words. More in reply to a message is an article of its own. */
  private static final int MOST_ABOUT_A_QUOTE = 80;

  /** Words. Fewer without a number are a question or a greeting. */
  private static final int SHORTEST_ARTICLE = 12;

  /** Words of a question that is no article. */
  private static final int LONGEST_QUESTION = 25;

  private static final Pattern SEEN_OR_HEARD = Pattern.compile("(?i)(?:image|audio|video)/");

  private static final Pattern QUESTION = Pattern.compile("[?？]\\s*$");

  private ChatWishReader() {}

  public static ChatWish read(ChatOrder order) {
    String said = order.words().strip();
    ChatSource elsewhere = elsewhere(said, order);
    String summary = order.options().get(ChatOrder.SUMMARY);
    if (summary != null) {
      return named(summary, elsewhere, said);
    }
    Optional<ChatLabels.Pair> pair = ChatLabels.pair(said);
    if (elsewhere == null && pair.isPresent()) {
      return pair(pair.get(), order);
    }
    return elsewhere == null ? own(said, order) : about(elsewhere, said, order);
  }

  /** The platform has asked for the summary by name: what was said is the article, as it is. */
  private static ChatWish named(String summary, @Nullable ChatSource elsewhere, String said) {
    if (elsewhere == null && said.isEmpty()) {
      return new ChatWish.HalfACheck(List.of());
    }
    ChatSource article = elsewhere == null ? new ChatSource.Text(said) : elsewhere;
    return new ChatWish.Check(article, summary.strip(), List.of());
  }

  /** Null where the article is what was said, or there is none. */
  private static @Nullable ChatSource elsewhere(String said, ChatOrder order) {
    Optional<ChatAttachment> document =
        order.attachments().stream().filter(ChatWishReader::mayBeRead).findFirst();
    if (document.isPresent()) {
      return new ChatSource.Attached(document.get());
    }
    String link = link(said);
    if (link != null) {
      return new ChatSource.Link(link);
    }
    String quoted = order.quoted();
    if (quoted == null || quoted.isBlank() || ChatText.size(said) > MOST_ABOUT_A_QUOTE) {
      return null;
    }
    String quotedLink = link(quoted);
    return quotedLink == null ? new ChatSource.Text(quoted) : new ChatSource.Link(quotedLink);
  }

  /** A picture beside an article is not meant. */
  private static boolean mayBeRead(ChatAttachment attachment) {
    String type = attachment.mediaType();
    return type == null || !SEEN_OR_HEARD.matcher(type).lookingAt();
  }

  /** Null where there is none that a text is about. */
  private static @Nullable String link(String text) {
    Matcher matcher = LINK.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String rest = LINK.matcher(text).replaceAll(" ");
    boolean about =
        ChatText.size(rest) <= MOST_ABOUT_A_LINK
            || Instruction.in(SaidPassage.firstLine(text)).asksFor(Meaning.CHECK);
    String link = BEHIND_LINK.matcher(matcher.group()).replaceFirst("");
    return about ? withScheme(link) : null;
  }

  private static String withScheme(String link) {
    return link.contains("://") ? link : "https://" + link;
  }

  private static ChatWish pair(ChatLabels.Pair pair, ChatOrder order) {
    Instruction instruction = instruction(pair.before(), order);
    return new ChatWish.Check(
        new ChatSource.Text(pair.article()), pair.summary(), instruction.notUnderstood());
  }

  private static Instruction instruction(String talk, ChatOrder order) {
    Instruction instruction = Instruction.in(LINK.matcher(talk).replaceAll(" "));
    instruction.add(order.command(), order.options());
    return instruction;
  }

  private static ChatWish about(ChatSource article, String said, ChatOrder order) {
    String words = LINK.matcher(said).replaceAll("\n").strip();
    Optional<SaidPassage> passage = SaidPassage.beside(words);
    Instruction talk = instruction(passage.map(SaidPassage::talk).orElse(words), order);
    if (talk.asksFor(Meaning.CHECK)) {
      return check(article, passage, talk, order);
    }
    Instruction all = instruction(words, order);
    boolean question =
        QUESTION.matcher(said).find() && all.isEmpty() && article instanceof ChatSource.Text;
    return question || (all.asksFor(Meaning.HELP) && !all.asksFor(Meaning.SUMMARISE))
        ? new ChatWish.Help(question ? List.of() : all.notUnderstood())
        : summarise(article, all);
  }

  /** What was said is the summary; where nothing was, what was quoted beside an article is. */
  private static ChatWish check(
      ChatSource article, Optional<SaidPassage> said, Instruction talk, ChatOrder order) {
    String quoted = article instanceof ChatSource.Text ? null : order.quoted();
    String summary = said.map(SaidPassage::passage).orElse(quoted);
    return summary == null || summary.isBlank() || link(summary) != null
        ? new ChatWish.HalfACheck(talk.notUnderstood())
        : new ChatWish.Check(article, summary.strip(), talk.notUnderstood());
  }

  private static ChatWish own(String said, ChatOrder order) {
    Optional<SaidPassage> passage =
        SaidPassage.asked(said)
            .or(() -> SaidPassage.whollyMarked(said))
            .filter(SaidPassage::isInstructed);
    if (passage.isPresent()) {
      Instruction talk = instruction(passage.get().talk(), order);
      return talk.asksFor(Meaning.CHECK)
          ? new ChatWish.HalfACheck(talk.notUnderstood())
          : summarise(new ChatSource.Text(passage.get().passage()), talk);
    }
    Instruction all = instruction(said, order);
    if (isArticle(said, all)) {
      return summarise(new ChatSource.Text(said), instruction("", order));
    }
    return all.asksFor(Meaning.CHECK)
        ? new ChatWish.HalfACheck(all.notUnderstood())
        : new ChatWish.Help(all.notUnderstood());
  }

  private static boolean isArticle(String said, Instruction all) {
    int size = ChatText.size(said);
    if (size > LONGEST_QUESTION) {
      return true;
    }
    if (QUESTION.matcher(said).find()) {
      return false;
    }
    return size >= SHORTEST_ARTICLE || (ChatText.hasDigit(said) && all.isEmpty());
  }

  private static ChatWish summarise(ChatSource article, Instruction asked) {
    return new ChatWish.Summarise(
        article,
        asked.number(Meaning.SENTENCES),
        asked.number(Meaning.WORDS),
        asked.number(Meaning.FIGURES),
        asked.language(),
        asked.notUnderstood());
  }
}
