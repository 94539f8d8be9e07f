package io.checksummary.entry.terminal.print;

import io.checksummary.entry.terminal.command.TerminalStyle;

/**
 * A verdict as a reader sees it: a sign and a tone. The sign says it without the tone, and in ASCII
 * where the terminal knows no more. A bare question mark would read as the text's own.
 */
public enum VerdictSign {
  SUPPORTED("✓", "[ok]", Tone.GREEN),
  CONTRADICTED("✗", "[x]", Tone.RED),
  UNSUPPORTED("∅", "[-]", Tone.MAGENTA),
  UNCHECKED("[?]", "[?]", Tone.YELLOW);

  private final String unicode;
  private final String ascii;
  private final Tone tone;

  VerdictSign(String unicode, String ascii, Tone tone) {
    this.unicode = unicode;
    this.ascii = ascii;
    this.tone = tone;
  }

  /**
   * @param verdict as the contract names it; one that is not known counts as not checked
   */
  public static VerdictSign of(String verdict) {
    return switch (verdict) {
      case "supported" -> SUPPORTED;
      case "contradicted" -> CONTRADICTED;
      case "unsupported" -> UNSUPPORTED;
      default -> UNCHECKED;
    };
  }

  /** The sign alone. */
  public StyledText mark(TerminalStyle style) {
    return say(style.unicode() ? unicode : ascii);
  }

  /** Words in the sign's tone. */
  public StyledText say(String words) {
    return new StyledText(words, tone);
  }
}
