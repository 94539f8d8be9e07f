package io.checksummary.entry.chat.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in which no platform finds a link, a mention, a hashtag, a command or the name of an emoji:
 * a word joiner (U+2060), which takes no room and lets no line break, parts what would make one.
 * Numbers stay as they are, but for addresses of four numbers.
 *
 * <p>Example: in "www.example.org" a word joiner stands behind each full stop, in "14:30", "1.5"
 * and "km/h" there is none.
 */
public final class QuietText {

  /** Unicode: no space, no line break. TDLib, which finds Telegram's links, ends them here. */
  public static final char JOINER = '\u2060';

  private final String text;

  private QuietText(String text) {
    this.text = text;
  }

  /** A line. */
  public static String of(String text) {
    QuietText line = new QuietText(text);
    return line.between(0, text.length());
  }

  /** A line; what stands at the edge of a run is seen together with the next. */
  public static List<ChatRun> of(List<ChatRun> runs) {
    QuietText line = new QuietText(ReplyPart.text(runs));
    List<ChatRun> quiet = new ArrayList<>();
    int at = 0;
    for (ChatRun run : runs) {
      int end = at + run.text().length();
      quiet.add(run.withText(line.between(at, end)));
      at = end;
    }
    return quiet;
  }

  private String between(int start, int end) {
    StringBuilder quiet = new StringBuilder(end - start + 8);
    for (int i = start; i < end; i++) {
      quiet.append(text.charAt(i));
      if (parts(i)) {
        quiet.append(JOINER);
      }
    }
    return quiet.toString();
  }

  private boolean parts(int at) {
    char before = charAt(at - 1);
    char after = charAt(at + 1);
    return switch (text.charAt(at)) {
      case '@', '#', '~' -> isWord(after);
      case '$' -> isLetter(after);
      case '/' -> isWord(after) && before != '/' && !Character.isLetterOrDigit(before);
      case ':', ';' -> !Character.isWhitespace(after) && !isBetweenDigits(at);
      case '.' -> isLetter(after) || (isBetweenDigits(at) && isThirdOfFour(at));
      default -> false;
    };
  }

  /** A blank beyond the line. */
  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean isBetweenDigits(int at) {
    return Character.isDigit(charAt(at - 1)) && Character.isDigit(charAt(at + 1));
  }

  /** A letter, a digit, or what the names of emoji and channels hold besides. */
  private static boolean isWord(char c) {
    return isLetter(c) || Character.isDigit(c) || c == '_' || c == '+' || c == '-';
  }

  /** Half a surrogate pair may be of one. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  /** Whether digits and full stops before it are the first parts of an address. */
  private boolean isThirdOfFour(int at) {
    int stops = 0;
    int i = at - 1;
    while (Character.isDigit(charAt(i)) || charAt(i) == '.') {
      if (charAt(i) == '.') {
        stops++;
      }
      i--;
    }
    return stops >= 2;
  }
}
