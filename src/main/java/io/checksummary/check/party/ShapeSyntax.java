package io.checksummary.check.party;

import io.checksummary.check.party.PartyWords.Kind;
import java.util.List;

/**
 * How the parts of a {@link PartyShape} are written as expressions, where blanks part words and
 * names begin with a capital, and where neither is so.
 */
final class ShapeSyntax {

  /** The group of the first party, and of the second. */
  static final String FIRST = "first";

  static final String SECOND = "second";

  /** ... and of the numbers behind them, in a tally. */
  static final String FIRST_NUMBER = "one";

  static final String SECOND_NUMBER = "other";

  /** ... and those of gaps, with a number behind. */
  static final String GAP = "gap";

  /** Marks a party with nothing beside its name. */
  private static final String BARE = "!";

  private static final String MARKS = ",;:.!?()\\n\"“”«»，、。；：！？（）「」『』";
  private static final String BLANK = "(?:\\s+|(?<=['’])|(?=['’]))";
  private static final String BEGIN = "(?<![\\p{L}\\p{N}'’-])";

  /** A word with a capital, its apostrophes those within it: "O'Neill", "eBay". */
  private static final String CAPITAL =
      "\\p{Ll}?\\p{Lu}(?:[\\p{L}\\p{N}&-]|['’](?=\\p{Lu})|\\.(?=\\p{Lu}))*+";

  private final boolean isSpaced;
  private final PartyWords words;

  ShapeSyntax(boolean isSpaced, PartyWords words) {
    this.isSpaced = isSpaced;
    this.words = words;
  }

  String words(List<String> alternatives) {
    return isSpaced
        ? PartyWords.anyOf(alternatives) + "(?:(?<=['’])|(?![\\p{L}\\p{N}]))"
        : PartyWords.anyOf(alternatives) + "(?!" + words.anyOf(Kind.TURN) + ")";
  }

  /** A stretch without a mark, but those within numbers: "5.1", "5:1". */
  String gap(int number) {
    String border = isSpaced ? "(?:\\s|$)" : "(?!\\p{N})";
    String stretch = "(?:(?![" + MARKS + "]" + border + ")[^;()\\n\"“”«»，。；]){0,60}?";
    return "(?<" + GAP + number + ">" + stretch + ")";
  }

  /**
   * @param party {@code A} or {@code B}
   * @param isInitial whether the shape begins with it
   */
  String party(String party, boolean isInitial) {
    String group =
        switch (party.substring(0, 1)) {
          case "A" -> FIRST;
          case "B" -> SECOND;
          default -> throw new IllegalArgumentException("no party: " + party);
        };
    if (!isSpaced) {
      return unspacedParty(group, isInitial);
    }
    return isInitial ? initial(group) : party.endsWith(BARE) ? name(group) : beside() + name(group);
  }

  private String initial(String group) {
    return BEGIN
        + name(group)
        + ("(?:" + BLANK + words.anyOf(Kind.FILLER) + "(?![\\p{L}\\p{N}])){0,4}");
  }

  private String name(String group) {
    String particle = "(?:" + words.anyOf(Kind.PARTICLE) + "[ \\u00a0])?";
    String more = "(?:[ \\u00a0]" + particle + CAPITAL + "){0,4}+";
    return "(?<" + group + ">" + CAPITAL + more + ")(?![\\p{L}\\p{N}])";
  }

  /** Articles and words without a capital that may stand before a name: "the chip maker". */
  private String beside() {
    String no = words.anyOf(Kind.PREPOSITION) + "|" + words.anyOf(Kind.BORDER);
    String plain = "(?!(?:" + no + ")(?![\\p{L}\\p{N}]))\\p{Ll}[\\p{L}-]*";
    return "(?:(?:" + words.anyOf(Kind.ARTICLE) + "|" + plain + ")" + BLANK + "){0,3}";
  }

  /** "Bruins 5, Devils 1": two names with a number behind each; fits nothing without blanks. */
  String tally() {
    String number = "[ \\u00a0](?<%s>\\p{Nd}{1,3})(?![\\p{L}\\p{N}%%]|[.,:]\\p{Nd})";
    return isSpaced
        ? BEGIN
            + name(FIRST)
            + number.formatted(FIRST_NUMBER)
            + "(?:\\s*[,;–—-]\\s*|\\s+)"
            + name(SECOND)
            + number.formatted(SECOND_NUMBER)
        : "(?!)";
  }

  private String unspacedParty(String group, boolean isInitial) {
    String name = "[^" + MARKS + "\\p{N}]{2,24}";
    return isInitial
        ? "(?:^|(?<=["
            + MARKS
            + "]))\\s*(?<"
            + group
            + ">"
            + name
            + "?)(?:\\s*"
            + words.anyOf(Kind.FILLER)
            + "){0,3}"
        : "(?<" + group + ">" + name + "?)";
  }

  /** The parts of a shape in a row; a gap may be empty. */
  String joined(List<String> parts) {
    StringBuilder joined = new StringBuilder(parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("(?<" + GAP)) {
        String begin = isParty(parts.get(i - 1)) ? "(?=\\p{N})" : "";
        joined.append(isSpaced ? "(?:\\s+" + part + ")??" : begin + part);
      } else {
        joined.append(isSpaced ? BLANK : "\\s*").append(part);
      }
    }
    boolean isOpen = !isSpaced && isParty(parts.getLast());
    return isOpen ? joined + "(?=$|[" + MARKS + "\\p{N}])" : joined.toString();
  }

  private static boolean isParty(String part) {
    return part.contains("(?<" + FIRST + ">") || part.contains("(?<" + SECOND + ">");
  }
}
