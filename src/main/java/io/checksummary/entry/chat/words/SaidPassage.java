package io.checksummary.entry.chat.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage in a message, and the talk around it.
 *
 * <p>Example: of "Please check: Sales rose 12% to $5 million." the talk is "Please check".
 *
 * @param talk may be empty
 */
record SaidPassage(String talk, String passage) {

  /** Words of talk. */
  private static final int LONGEST_TALK = 30;

  /** Words of talk behind an article. */
  private static final int LONGEST_AFTERTHOUGHT = 15;

  /** Words: less is no summary. */
  private static final int SHORTEST_PASSAGE = 3;

  private static final Pattern QUOTED =
      Pattern.compile("“([^”]+)”|\"([^\"]+)\"|«([^»]+)»|„([^“”]+)[“”]|「([^」]+)」|“([^“]+)“");

  /** A line's end, or a colon that no digit or address follows. */
  private static final Pattern BREAK = Pattern.compile("\\n|>>|[:：](?![\\d/])\\s*");

  /** A passage that is marked by signs, or else as in {@link #asked}, whatever the talk is. */
  static Optional<SaidPassage> beside(String text) {
    Optional<SaidPassage> marked = marked(text);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<SaidPassage> asked = asked(text);
    return asked.isPresent() ? asked : unasked(text);
  }

  private static Optional<SaidPassage> marked(String text) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String inner = quoted.group().substring(1, quoted.group().length() - 1).strip();
      if (ChatText.size(inner) > SHORTEST_PASSAGE) {
        String around = text.substring(0, quoted.start()) + " " + text.substring(quoted.end());
        return Optional.of(new SaidPassage(around.strip(), inner));
      }
    }
    return Optional.empty();
  }

  /** An article between marks, and little talk around it that asks for something. */
  static Optional<SaidPassage> whollyMarked(String text) {
    return marked(text)
        .filter(said -> ChatText.size(said.talk()) <= LONGEST_TALK)
        .filter(said -> ChatText.size(said.passage()) > ChatText.size(said.talk()))
        .filter(said -> !Instruction.in(said.talk()).isEmpty());
  }

  /** A passage behind talk that asks for something, or before it: in lines, or behind a colon. */
  static Optional<SaidPassage> asked(String text) {
    Matcher end = BREAK.matcher(text);
    while (end.find()) {
      String talk = text.substring(0, end.start());
      String passage = text.substring(end.end()).strip();
      if (ChatText.size(talk) > LONGEST_TALK) {
        break;
      }
      if (!Instruction.in(talk).isEmpty() && ChatText.size(passage) >= SHORTEST_PASSAGE) {
        return Optional.of(new SaidPassage(talk, passage)).filter(SaidPassage::isNoTalk);
      }
    }
    return afterthought(text);
  }

  /** Several lines of talk are no passage. */
  private boolean isNoTalk() {
    return !(ChatText.size(passage) <= LONGEST_AFTERTHOUGHT
        && !ChatText.hasDigit(passage)
        && !Instruction.in(passage).isEmpty());
  }

  private static Optional<SaidPassage> afterthought(String text) {
    int line = text.lastIndexOf('\n');
    if (line < 0) {
      return Optional.empty();
    }
    String talk = text.substring(line).strip();
    boolean asks = ChatText.size(talk) <= LONGEST_AFTERTHOUGHT && !Instruction.in(talk).isEmpty();
    return asks
        ? Optional.of(new SaidPassage(talk, text.substring(0, line).strip()))
        : Optional.empty();
  }

  /** Behind a line of talk that asks for nothing: the address before it did. */
  private static Optional<SaidPassage> unasked(String text) {
    int blank = text.indexOf("\n\n");
    return blank < 0 || ChatText.size(text.substring(0, blank)) > LONGEST_TALK
        ? Optional.empty()
        : Optional.of(new SaidPassage(text.substring(0, blank), text.substring(blank).strip()))
            .filter(said -> ChatText.size(said.passage()) >= SHORTEST_PASSAGE)
            .filter(SaidPassage::isNoTalk);
  }

  /**
   * Whether the talk is an instruction rather than how an article begins: every word of it is
   * understood, or it asks for a summary.
   */
  boolean isInstructed() {
    Instruction instruction = Instruction.in(talk);
    return instruction.asksFor(ChatPhrase.Meaning.SUMMARISE)
        || (ChatText.size(talk) <= Instruction.TERSE && instruction.notUnderstood().isEmpty());
  }

  static String firstLine(String text) {
    int line = text.indexOf('\n');
    return line < 0 ? text : text.substring(0, line);
  }
}
