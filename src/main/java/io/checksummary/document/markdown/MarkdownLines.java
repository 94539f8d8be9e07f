package io.checksummary.document.markdown;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a document, each with what it is.
 *
 * @param written all of the document
 * @param lines from the first to the last, without their ends
 */
record MarkdownLines(String written, List<Line> lines) {

  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)(.*)");
  private static final Pattern CODE = Pattern.compile("(?: {4}|\\t).*");

  /**
   * One line.
   *
   * @param isCode whether it is of a block of code, its fences included
   */
  record Line(int start, int end, String text, boolean isCode) {

    boolean isBlank() {
      return text.isBlank();
    }

    boolean isIndented() {
      return CODE.matcher(text).matches();
    }

    Span span() {
      return new Span(start, end);
    }
  }

  static MarkdownLines of(String written, int from) {
    List<Line> lines = new ArrayList<>();
    String fence = "";
    boolean afterBlank = true;
    for (int start = from; start < written.length(); ) {
      int end = lineEnd(written, start);
      String text = written.substring(start, end).replaceFirst("\\r\\z", "");
      Matcher mark = FENCE.matcher(text);
      boolean isFence = mark.matches();
      boolean fenced = !fence.isEmpty();
      boolean isCode = fenced || (isFence && opens(mark));
      if (fenced) {
        fence = isFence && closes(mark, fence) ? "" : fence;
      } else if (isCode) {
        fence = mark.group(1);
      }
      boolean indented = afterBlank && CODE.matcher(text).matches() && !text.isBlank();
      lines.add(new Line(start, start + text.length(), text, isCode || indented));
      afterBlank = text.isBlank() || (indented && !isCode);
      start = end + 1;
    }
    return new MarkdownLines(written, List.copyOf(lines));
  }

  private static boolean opens(Matcher mark) {
    return mark.group(1).charAt(0) == '~' || mark.group(2).indexOf('`') < 0;
  }

  private static boolean closes(Matcher mark, String fence) {
    return mark.group(1).charAt(0) == fence.charAt(0)
        && mark.group(1).length() >= fence.length()
        && mark.group(2).isBlank();
  }

  /** Where the line ends that is at a place, its end excluded. */
  static int lineEnd(String written, int from) {
    int end = written.indexOf('\n', from);
    return end < 0 ? written.length() : end;
  }
}
