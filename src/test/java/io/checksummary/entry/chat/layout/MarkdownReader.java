package io.checksummary.entry.chat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What a reader sees of a line of Markdown in which all that others wrote is escaped. */
public final class MarkdownReader {

  private static final Pattern AT_THE_BEGINNING =
      Pattern.compile("^(?:[-+](?![\\p{L}\\p{N}])|\\d+[.]\\s|\\s{4}).*", Pattern.DOTALL);

  /** Before which Markdown takes a backslash for an escape. */
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String markup;
  private final String ours;

  /**
   * @param markup the characters of which none may stand in a line without a backslash
   * @param ours our own markup, which is nothing to see; it may hold such characters
   */
  public MarkdownReader(String markup, String ours) {
    this.markup = markup;
    this.ours = ours;
  }

  /**
   * @param line without our own markup at its beginning
   */
  public String read(String line) {
    assertThat(line).doesNotMatch(AT_THE_BEGINNING);
    StringBuilder seen = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '\\') {
        if (at + 1 == line.length() || PUNCTUATION.indexOf(line.charAt(at + 1)) < 0) {
          throw new AssertionError("no escape at " + at + " of " + line);
        }
        seen.append(line.charAt(at + 1));
        at += 2;
      } else if (!ours.isEmpty() && line.startsWith(ours, at)) {
        at += ours.length();
      } else {
        if (markup.indexOf(c) >= 0) {
          throw new AssertionError("markup at " + at + " of " + line);
        }
        seen.append(c);
        at++;
      }
    }
    return seen.toString();
  }
}
