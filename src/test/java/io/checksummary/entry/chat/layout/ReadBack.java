package io.checksummary.entry.chat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.report.chat.ChatReport;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.report.wording.SingleLine;
import java.util.List;

/** Whether all that a report says can be read on a platform. */
public final class ReadBack {

  private ReadBack() {}

  /**
   * Finds every segment of title and summary, in order, and every number whole.
   *
   * @param runs what a reader sees, markup undone, in pieces that are never parted
   */
  public static void assertWhole(ChatReport report, List<String> runs) {
    assertOrder(report.summary(), runs);
    if (report.title() != null) {
      assertOrder(report.title(), runs);
    }
  }

  private static void assertOrder(MarkedText text, List<String> runs) {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(bare(run)));
    int at = 0;
    int run = 0;
    for (MarkedText.Segment segment : text.segments()) {
      String written = segment.span().of(text.text());
      String bare = bare(HarmlessText.of(written));
      int found = all.indexOf(bare, at);
      assertThat(found).as("%s after %d of %s", bare, at, all).isNotNegative();
      at = found + bare.length();
      if (segment instanceof MarkedText.MarkedNumber) {
        run = runWith(HarmlessText.of(SingleLine.of(written)), runs, run);
      }
    }
  }

  private static int runWith(String number, List<String> runs, int from) {
    for (int i = from; i < runs.size(); i++) {
      if (joined(runs.get(i)).contains(joined(number))) {
        return i;
      }
    }
    throw new AssertionError(number + " is broken, or not there: " + runs);
  }

  /** No JSON holds half a surrogate pair. */
  public static void assertNoHalves(String json) {
    assertThat(json.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count()).as(json).isZero();
  }

  /** Without blanks, which may fall away at an edge, and without word joiners, which come in. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != QuietText.JOINER)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static String joined(String text) {
    return text.indexOf(QuietText.JOINER) < 0
        ? text
        : text.replace(String.valueOf(QuietText.JOINER), "");
  }
}
