package io.checksummary.entry.terminal;

/**
 * A verdict as a reader sees it: a sign and a tone. The sign says it without the tone, and in ASCII
 * where the terminal knows no more. A bare question mark would read as the text's own.
 */
enum Sign {
  SUPPORTED("✓", "[ok]", Tone.GREEN),
  CONTRADICTED("✗", "[x]", Tone.RED),
  UNSUPPORTED("∅", "[-]", Tone.MAGENTA),
  UNCHECKED("[?]", "[?]", Tone.YELLOW);

  private final String unicode;
  private final String ascii;
  private final Tone tone;

  Sign(String unicode, String ascii, Tone tone) {
    this.unicode = unicode;
    this.ascii = ascii;
    this.tone = tone;
  }

  /**
   * @param verdict as the contract names it; one that is not known counts as not checked
   */
  static Sign of(String verdict) {
    return switch (verdict) {
      case "supported" -> SUPPORTED;
      case "contradicted" -> CONTRADICTED;
      case "unsupported" -> UNSUPPORTED;
      default -> UNCHECKED;
    };
  }

  /** The sign alone. */
  Run mark(Style style) {
    return say(style.unicode() ? unicode : ascii);
  }

  /** Words in the sign's tone. */
  Run say(String words) {
    return new Run(words, tone);
  }
}
