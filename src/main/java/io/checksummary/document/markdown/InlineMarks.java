package io.checksummary.document.markdown;

import io.checksummary.document.markdown.MarkdownLines.Line;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Within paragraphs: the titles of links, and text that is struck out by two tildes. */
final class InlineMarks {

  private static final String STEP = "(?:[^()\\s\\\\]|\\\\.)";

  /** What comes first is read first, so that nothing in code or behind a backslash counts. */
  private static final Pattern MARK =
      Pattern.compile(
          "\\\\[\\\\`~\\[\\]]"
              + "|(?<code>`++)"
              + "|\\]\\([ \\t]*+(?:<[^<>\\n]{0,2000}+>|(?:"
              + STEP
              + "|\\("
              + STEP
              + "{0,500}+\\)){0,2000}+)"
              + "(?<title>\\s++(?:\"(?:[^\"\\\\]|\\\\.){0,2000}+\"|'(?:[^'\\\\]|\\\\.){0,2000}+'"
              + "|\\((?:[^()\\\\]|\\\\.){0,2000}+\\)))[ \\t]*+\\)"
              + "|(?<!~)(?<strike>~~)(?!~)");

  private final String text;
  private final int offset;
  private final List<Span> found;

  private InlineMarks(String text, int offset, List<Span> found) {
    this.text = text;
    this.offset = offset;
    this.found = found;
  }

  /** All that is hidden, in every paragraph. */
  static List<Span> hidden(MarkdownLines document) {
    List<Span> found = new ArrayList<>();
    List<Line> lines = document.lines();
    for (int first = 0; first < lines.size(); ) {
      int last = first;
      while (last < lines.size() && isInline(lines.get(last))) {
        last++;
      }
      if (last > first) {
        int start = lines.get(first).start();
        String paragraph = document.written().substring(start, lines.get(last - 1).end());
        new InlineMarks(paragraph, start, found).read();
      }
      first = last + 1;
    }
    return found;
  }

  private static boolean isInline(Line line) {
    return !line.isBlank() && !line.isCode();
  }

  private void read() {
    Matcher mark = MARK.matcher(text);
    int opened = -1;
    for (int from = 0; from <= text.length() && mark.find(from); ) {
      from = mark.end();
      if (mark.group("code") != null) {
        from = behindCode(mark.end(), mark.group("code"));
      } else if (mark.group("title") != null) {
        hide(mark.start("title"), mark.end("title"));
      } else if (mark.group("strike") != null) {
        if (opened >= 0 && !isSpace(mark.start() - 1)) {
          hide(opened, mark.end());
          opened = -1;
        } else if (opened < 0 && !isSpace(mark.end())) {
          opened = mark.start();
        }
      }
    }
  }

  /** Behind the same marks again, or, where they do not come, behind the first. */
  private int behindCode(int from, String marks) {
    int close = text.indexOf(marks, from);
    while (close >= 0 && isMark(close + marks.length())) {
      int end = close;
      while (isMark(end)) {
        end++;
      }
      close = text.indexOf(marks, end);
    }
    return close < 0 ? from : close + marks.length();
  }

  private boolean isMark(int at) {
    return at < text.length() && text.charAt(at) == '`';
  }

  private boolean isSpace(int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private void hide(int from, int to) {
    found.add(new Span(offset + from, offset + to));
  }
}
