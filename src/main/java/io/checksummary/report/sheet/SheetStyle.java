package io.checksummary.report.sheet;

/**
 * What the reader's end can show: a terminal, a pipe.
 *
 * @param width the columns of a line, at least {@link #NARROWEST}
 * @param colour whether escape sequences are welcome
 * @param unicode whether more than ASCII can be shown
 * @param live whether a person looks on, so that hints are of use
 */
public record SheetStyle(int width, boolean colour, boolean unicode, boolean live) {

  public static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  public static final int WIDEST = 120;

  public SheetStyle {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  public String ellipsis() {
    return unicode ? "…" : "...";
  }

  public String quoted(String text) {
    return unicode ? "“" + text + "”" : '"' + text + '"';
  }
}
