package io.checksummary.entry.chat.mattermost;

import io.checksummary.entry.chat.layout.MarkdownEscape;
import io.checksummary.entry.chat.layout.QuietText;

/**
 * Text in which Mattermost finds no markup. Its Markdown knows fewer escapes than others, and none
 * for {@code <}: a blank behind it, or before a digit a word joiner, keeps it from opening an
 * address or a heart.
 */
final class MattermostText {

  private static final MarkdownEscape MARKDOWN = new MarkdownEscape("\\*_~`|>[]()#!");

  private MattermostText() {}

  /** A line, or a sentence, on its own. */
  static String of(String text) {
    return escaped(QuietText.of(text));
  }

  /** Text without links and mentions already, as {@link QuietText} writes it. */
  static String escaped(String quiet) {
    String written = MARKDOWN.of(quiet);
    StringBuilder apart = new StringBuilder(written.length());
    boolean opened = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '@' && opened) {
        apart.append(' ');
      }
      apart.append(c);
      if (c == '<') {
        boolean compares = i + 1 < written.length() && Character.isDigit(written.charAt(i + 1));
        apart.append(compares ? QuietText.JOINER : ' ');
        opened = compares;
      }
      opened &= !Character.isWhitespace(c);
    }
    return apart.toString();
  }
}
