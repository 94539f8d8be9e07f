package io.checksummary.entry.chat.words;

import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.words.ChatPhrase.Meaning;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody wants.
 *
 * <p>What is asked for stands before the article or around its address: "shorter, in German:
 * ARTICLE", "https://example.org/story in 5 sentences". A text whose beginning only looks like that
 * is an article: the instruction ends with a colon, a line, an address or the message. The article
 * is the document that came along, else what is linked, else what was quoted, else what was said.
 */
public final class ChatWishReader {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"|]+");

  /** Signs that end a sentence rather than an address. */
  private static final Pattern BEHIND_LINK = Pattern.compile("[.,;:!?)\\]}'…]+$");

  /** A line of three hyphens or more parts an article from its summary. */
  private static final Pattern DIVIDER = Pattern.compile("(?m)^[ \\t]*-{3,}[ \\t]*$");

  /** So few words around an address, or beside something else, are about it. */
  private static final int FEW_WORDS = 12;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ChatWishReader() {}

  public static ChatWish read(ChatOrder order) {
    String said = order.words().strip();
    String link = linkAmongFewWords(said);
    Said read = link == null ? plain(said, hasMore(order)) : around(said, link);
    return wish(read, source(order, read), order);
  }

  /**
   * @param link null where none is meant
   * @param rest what is no instruction; empty where all is
   */
  private record Said(Instruction instruction, @Nullable String link, String rest) {}

  private static boolean hasMore(ChatOrder order) {
    return order.quoted() != null || !order.attachments().isEmpty();
  }

  /** Null where there is none, or more is said than is about one. */
  private static @Nullable String linkAmongFewWords(String text) {
    Matcher matcher = LINK.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String link = BEHIND_LINK.matcher(matcher.group()).replaceFirst("");
    return count(LINK.matcher(text).replaceAll(" ")) <= FEW_WORDS ? link : null;
  }

  private static int count(String text) {
    return (int) BLANKS.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).count();
  }

  private static Said around(String said, String link) {
    return new Said(Instruction.all(said.replace(link, " ")), link, "");
  }

  private static Said plain(String said, boolean hasMore) {
    Instruction before = Instruction.before(said);
    String rest = said.substring(before.end());
    boolean ends = rest.isEmpty() || endsInstruction(said, before.end());
    if (ends && !before.isEmpty()) {
      return onLink(before, rest.replaceFirst("^\\s*[:：]\\s*", ""));
    }
    boolean about = count(said) <= FEW_WORDS && (hasMore || count(said) <= FEW_WORDS / 3);
    return about ? new Said(Instruction.all(said), null, "") : new Said(none(), null, said);
  }

  /** "check https://example.org/story The company earned …": an address leads the rest. */
  private static Said onLink(Instruction instruction, String rest) {
    Matcher link = LINK.matcher(rest);
    return link.lookingAt()
        ? new Said(
            instruction,
            BEHIND_LINK.matcher(link.group()).replaceFirst(""),
            rest.substring(link.end()).strip())
        : new Said(instruction, null, rest);
  }

  private static Instruction none() {
    return Instruction.before("");
  }

  /** A colon or an address follows, or a line ends. */
  private static boolean endsInstruction(String text, int end) {
    String before = text.substring(0, end);
    String rest = text.substring(end);
    return before.substring(before.stripTrailing().length()).contains("\n")
        || rest.startsWith(":")
        || rest.startsWith("：")
        || LINK.matcher(rest).lookingAt();
  }

  private static @Nullable ChatSource source(ChatOrder order, Said said) {
    if (!order.attachments().isEmpty()) {
      return new ChatSource.Attached(order.attachments().getFirst());
    }
    if (said.link() != null) {
      return new ChatSource.Link(said.link());
    }
    String quoted = order.quoted();
    if (quoted != null && !quoted.isBlank()) {
      String link = linkAmongFewWords(quoted);
      return link == null ? new ChatSource.Text(quoted) : new ChatSource.Link(link);
    }
    return null;
  }

  private static ChatWish wish(Said said, @Nullable ChatSource elsewhere, ChatOrder order) {
    Instruction instruction = said.instruction();
    List<String> unknown = instruction.notUnderstood();
    if (instruction.asksFor(Meaning.CHECK)) {
      return check(said, elsewhere, order);
    }
    ChatSource article =
        elsewhere != null || said.rest().isBlank() ? elsewhere : new ChatSource.Text(said.rest());
    if (article == null || (instruction.asksFor(Meaning.HELP) && said.rest().isBlank())) {
      return new ChatWish.Help(unknown);
    }
    return new ChatWish.Summarise(
        article,
        instruction.number(Meaning.SENTENCES),
        instruction.number(Meaning.WORDS),
        instruction.number(Meaning.FIGURES),
        instruction.language(),
        unknown);
  }

  /** What was said is the summary; where nothing was, what was quoted beside an article is. */
  private static ChatWish check(Said said, @Nullable ChatSource elsewhere, ChatOrder order) {
    List<String> unknown = said.instruction().notUnderstood();
    if (elsewhere != null) {
      String quoted = elsewhere instanceof ChatSource.Text ? "" : order.quoted();
      String summary = said.rest().isBlank() ? quoted : said.rest();
      return summary == null || summary.isBlank()
          ? new ChatWish.HalfACheck(unknown)
          : new ChatWish.Check(elsewhere, summary.strip(), unknown);
    }
    String[] parts = DIVIDER.split(said.rest(), 2);
    return parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()
        ? new ChatWish.HalfACheck(unknown)
        : new ChatWish.Check(new ChatSource.Text(parts[0].strip()), parts[1].strip(), unknown);
  }
}
