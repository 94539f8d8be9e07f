package io.checksummary.text.line;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.character.Characters;
import io.checksummary.text.character.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text as received that is not blank, without the white space at its ends.
 *
 * @param start where it starts in the text received
 * @param end where it ends there
 * @param indent how many columns of white space stand before it
 * @param page how many form feeds stand before it
 * @param afterBreak whether a blank line or a form feed stands before it, or nothing
 * @param text as it reads
 */
public record TextLine(int start, int end, int indent, int page, boolean afterBreak, String text) {

  private static final int TAB_WIDTH = 4;

  public static List<TextLine> of(String received) {
    List<TextLine> lines = new ArrayList<>();
    int page = 0;
    boolean afterBreak = true;
    int from = 0;
    while (from <= received.length()) {
      Checkpoint.pass();
      int end = endOfLine(received, from);
      TextLine line = trimmed(received, from, end, page, afterBreak);
      boolean feed = end < received.length() && received.charAt(end) == '\f';
      page += feed ? 1 : 0;
      afterBreak = feed || line.text.isEmpty();
      if (!line.text.isEmpty()) {
        lines.add(line);
      }
      from = afterLineEnd(received, end);
    }
    return lines;
  }

  private static int endOfLine(String received, int from) {
    int end = from;
    while (end < received.length() && !Characters.isLineEnd(received.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterLineEnd(String received, int at) {
    return received.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  private static TextLine trimmed(String received, int from, int to, int page, boolean afterBreak) {
    int start = from;
    int indent = 0;
    while (start < to && isPadding(received.charAt(start))) {
      indent += received.charAt(start) == '\t' ? TAB_WIDTH : 1;
      start++;
    }
    int end = to;
    while (end > start && isPadding(received.charAt(end - 1))) {
      end--;
    }
    return new TextLine(start, end, indent, page, afterBreak, reading(received, start, end));
  }

  private static boolean isPadding(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }

  private static String reading(String received, int start, int end) {
    MappedText reading = new MappedText();
    reading.addReading(received, start, end, true);
    return reading.toString();
  }

  public int length() {
    return text.length();
  }

  public char first() {
    return text.charAt(0);
  }

  public char last() {
    return text.charAt(text.length() - 1);
  }
}
