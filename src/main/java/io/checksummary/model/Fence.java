package io.checksummary.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Marks where an article begins and ends in a prompt, so that nothing in it can pretend to be its
 * end.
 *
 * <p>The mark is derived from the text, so that the same article gives the same prompt, and does
 * not occur in it.
 *
 * @param mark twelve hexadecimal digits
 */
record Fence(String mark) {

  private static final String BEGIN = "<<<<< ";
  private static final String END = ">>>>> ";

  static Fence around(String text) {
    String mark = hash(text);
    String low = text.toLowerCase(Locale.ROOT);
    while (low.contains(mark)) {
      mark = hash(mark + text);
    }
    return new Fence(mark);
  }

  String put(String text) {
    return BEGIN + mark + "\n" + text + "\n" + END + mark;
  }

  /**
   * The text between the fences of a prompt.
   *
   * @throws IllegalArgumentException if the prompt holds no fenced text
   */
  static String inside(String prompt) {
    int begin = prompt.indexOf(BEGIN);
    int lineEnd = prompt.indexOf('\n', Math.max(0, begin));
    if (begin < 0 || lineEnd < 0) {
      throw new IllegalArgumentException("no article between fences");
    }
    String end = "\n" + END + prompt.substring(begin + BEGIN.length(), lineEnd);
    int to = prompt.indexOf(end, lineEnd);
    if (to < 0) {
      throw new IllegalArgumentException("the article's end is missing");
    }
    return to <= lineEnd ? "" : prompt.substring(lineEnd + 1, to);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
