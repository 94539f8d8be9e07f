package io.checksummary.entry.chat.layout;

/**
 * Text in which a platform's Markdown finds no markup: a backslash stands before whatever could be
 * some, and a reader does not see it.
 *
 * <p>Example: with {@code "*"}, "2 * 3 - x" is "2 \* 3 \- x". Numbers stay as they are, unless one
 * of their characters is among those that are always markup.
 *
 * @param always ASCII punctuation that is markup wherever it stands; what is markup at the
 *     beginning of a line or within an address alone, {@code + - .}, need not be named
 */
public record MarkdownEscape(String always) {

  /** A line, or a part of one. */
  public String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (always.indexOf(c) >= 0 || isMarkupHere(text, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isMarkupHere(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    boolean blankAfter = Character.isWhitespace(after);
    return switch (text.charAt(at)) {
      case '-', '+' -> !Character.isLetterOrDigit(after);
      case '.' -> blankAfter ? at == 0 || Character.isDigit(before) : !Character.isDigit(after);
      default -> false;
    };
  }
}
