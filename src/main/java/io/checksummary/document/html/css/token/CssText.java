package io.checksummary.document.html.css.token;

import io.checksummary.text.Checkpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of CSS, by the rules of CSS Syntax Level 3: strings, comments, escapes and brackets are each
 * walked over as one.
 */
public final class CssText {

  /** Stands where a comment stood: it parts what is before it from what is behind. */
  public static final char COMMENT = '\uFFFE';

  private CssText() {}

  /** The place behind a sign, a string, a comment, an escape, or a pair of brackets. */
  public static int next(String text, int at) {
    return switch (text.charAt(at)) {
      case '(', '[' -> afterBracket(text, at);
      default -> nextSign(text, at);
    };
  }

  /** The same, but a bracket is a sign of its own. */
  private static int nextSign(String text, int at) {
    return switch (text.charAt(at)) {
      case '\\' -> Math.min(text.length(), at + 2);
      case '"', '\'' -> afterString(text, at);
      case '/' -> text.startsWith("/*", at) ? afterComment(text, at) : at + 1;
      default -> isAddress(text, at) ? afterAddress(text, at + 4) : at + 1;
    };
  }

  /** Whether an address without quotation marks begins: in it, no sign opens anything. */
  private static boolean isAddress(String text, int at) {
    if (!text.regionMatches(true, at, "url(", 0, 4)) {
      return false;
    }
    int first = at + 4;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && text.charAt(first) != '"' && text.charAt(first) != '\'';
  }

  private static int afterAddress(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
      i += text.charAt(i) == '\\' ? 1 : 0;
    }
    return text.length();
  }

  private static int afterBracket(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length(); ) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      i = nextSign(text, i);
    }
    return text.length();
  }

  private static int afterString(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == text.charAt(at) || c == '\n') {
        return i + 1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return text.length();
  }

  private static int afterComment(String text, int at) {
    int end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length() : end + 2;
  }

  /** The place of the brace that closes a block; the length where none does. */
  public static int closing(String text, int open) {
    int depth = 1;
    for (int i = open + 1; i < text.length(); ) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      i = next(text, i);
    }
    return text.length();
  }

  /** The parts between commas that stand in no bracket. */
  public static List<String> parts(String list) {
    return split(list, ',');
  }

  /** The parts between blanks that stand in no bracket. */
  public static List<String> words(String list) {
    List<String> words = new ArrayList<>(split(list, ' '));
    words.removeIf(String::isBlank);
    return words;
  }

  private static List<String> split(String list, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < list.length(); ) {
      Checkpoint.pass();
      if (list.charAt(i) == separator) {
        parts.add(list.substring(start, i));
        start = ++i;
      } else {
        i = next(list, i);
      }
    }
    parts.add(list.substring(start));
    return parts;
  }

  /**
   * The same with a sign for each comment.
   *
   * @param sign a blank, or {@link #COMMENT}
   */
  public static String withoutComments(String text, char sign) {
    if (!text.contains("/*")) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = nextSign(text, i);
      if (text.startsWith("/*", i)) {
        plain.append(sign);
      } else {
        plain.append(text, i, end);
      }
      i = end;
    }
    return plain.toString();
  }

  /** The same with what its escapes mean: {@code n\6f ne} is {@code none}. */
  public static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i++);
      if (c != '\\' || i == text.length()) {
        plain.append(c);
      } else {
        i = unescape(text, i, plain);
      }
    }
    return plain.toString();
  }

  private static int unescape(String text, int start, StringBuilder plain) {
    int end = start;
    while (end < text.length() && end < start + 6 && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    if (end == start) {
      plain.append(text.charAt(start));
      return start + 1;
    }
    int code = Integer.parseInt(text.substring(start, end), 16);
    plain.appendCodePoint(Character.isValidCodePoint(code) && code > 0 ? code : 0xFFFD);
    return end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
  }
}
