package io.checksummary.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings in YAML or TOML above a document, between two lines of {@code ---} or {@code +++}. Where
 * a line between them is none of a setting, the first one is only a rule across the page.
 */
final class FrontMatter {

  private static final Pattern OPENING = Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R");

  /** A setting, one of a list, what continues one, a remark, a section of TOML, or nothing. */
  private static final Pattern SETTING =
      Pattern.compile(
          "[A-Za-z_][\\w.-]{0,99}+[ \\t]*+[:=](?:[ \\t].*+)?|\"[^\"]{1,99}+\"[ \\t]*+[:=].*+"
              + "|[ \\t]++\\S.*+|-(?:[ \\t].*+)?|#.*+|\\[[^\\]]*+\\]{1,2}+.*+|[\\]}],?|[ \\t]*+");

  private static final Pattern FIRST =
      Pattern.compile("(?:[A-Za-z_][\\w.-]{0,99}+|\"[^\"]{1,99}+\")[ \\t]*+[:=](?:[ \\t].*+)?");

  private FrontMatter() {}

  /** Where the document begins behind it: 0 where there is none. */
  static int end(String written) {
    Matcher opening = OPENING.matcher(written);
    if (!opening.find()) {
      return 0;
    }
    String mark = opening.group(1);
    boolean first = true;
    for (int start = opening.end(); start < written.length(); ) {
      int end = MarkdownLines.lineEnd(written, start);
      String line = written.substring(start, end).stripTrailing();
      if (line.equals(mark) || (line.equals("...") && mark.equals("---"))) {
        return first ? 0 : end;
      }
      boolean remark = line.isEmpty() || line.startsWith("#");
      if (!(first && !remark ? FIRST : SETTING).matcher(line).matches()) {
        return 0;
      }
      first &= remark;
      start = end == written.length() ? end : end + 1;
    }
    return 0;
  }
}
