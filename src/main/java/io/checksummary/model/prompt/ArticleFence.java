package io.checksummary.model.prompt;

import io.checksummary.text.hash.Sha256;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Marks where an article begins and ends in a prompt, so that nothing in it can pretend to be its
 * end.
 *
 * <p>The mark is derived from the text, so that the same article gives the same prompt, and does
 * not occur in it.
 *
 * @param mark twelve letters: a model that repeats them adds no number of its own
 */
public record ArticleFence(String mark) {

  private static final String BEGIN = "<<<<< ";
  private static final String END = ">>>>> ";

  public static ArticleFence around(String text) {
    String mark = hash(text);
    String low = text.toLowerCase(Locale.ROOT);
    while (low.contains(mark)) {
      mark = hash(mark + text);
    }
    return new ArticleFence(mark);
  }

  /** The text without the marks that a model took over from its prompt. */
  public String removedFrom(String text) {
    return text.replace(BEGIN + mark, "").replace(END + mark, "").replace(mark, "");
  }

  String enclose(String text) {
    return BEGIN + mark + "\n" + text + "\n" + END + mark;
  }

  /**
   * The text between the fences of a prompt: the first line that opens one decides its mark.
   *
   * @throws IllegalArgumentException if the prompt holds no fenced text
   */
  public static String inside(String prompt) {
    int begin = prompt.indexOf("\n" + BEGIN) + 1;
    int lineEnd = prompt.indexOf('\n', begin);
    int end = prompt.length() - END.length() - (lineEnd - begin - BEGIN.length()) - 1;
    if (begin == 0 || lineEnd < 0 || end < lineEnd) {
      throw new IllegalArgumentException("no article between fences");
    }
    String mark = prompt.substring(begin + BEGIN.length(), lineEnd);
    if (!prompt.endsWith("\n" + END + mark)) {
      throw new IllegalArgumentException("the article's end is missing");
    }
    return prompt.substring(lineEnd + 1, end);
  }

  private static String hash(String text) {
    return HexFormat.of()
        .formatHex(Sha256.hash(text), 0, 6)
        .chars()
        .map(digit -> digit <= '9' ? 'q' + digit - '0' : digit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
