package io.checksummary.report.sheet;

/**
 * How a run of text looks. What a tone says is said in words or by a {@link
 * io.checksummary.report.wording.VerdictSign} as well.
 */
public enum TextStyle {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  GREEN("32"),
  YELLOW("33"),
  MAGENTA("35"),
  RED("1;31");

  private final String code;

  TextStyle(String code) {
    this.code = code;
  }

  /** The text between the escape sequences (ECMA-48, SGR) that turn the tone on and off. */
  String paint(String text) {
    return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
