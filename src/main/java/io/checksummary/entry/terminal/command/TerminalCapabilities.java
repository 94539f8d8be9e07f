package io.checksummary.entry.terminal.command;

/**
 * What the reader's end can show.
 *
 * @param width the columns of a line, at least {@link #NARROWEST}
 * @param colour whether escape sequences are welcome
 * @param unicode whether more than ASCII can be shown
 * @param live whether a person looks on, so that hints are of use
 */
public record TerminalCapabilities(int width, boolean colour, boolean unicode, boolean live) {

  static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  static final int WIDEST = 120;

  public TerminalCapabilities {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  public String ellipsis() {
    return unicode ? "…" : "...";
  }

  public String quoted(String text) {
    return unicode ? "“" + text + "”" : '"' + text + '"';
  }
}
