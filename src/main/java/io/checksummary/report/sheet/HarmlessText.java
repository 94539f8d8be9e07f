package io.checksummary.report.sheet;

/**
 * Text that cannot steer a terminal, whatever an article, an argument or the name of a file holds:
 * the controls C0 and C1, and the marks that turn the direction of writing or part lines, are
 * spaces in it.
 *
 * <p>Example: {@code HarmlessText.of("a\u001b[2Jb")} is {@code "a [2Jb"}.
 */
public final class HarmlessText {

  private HarmlessText() {}

  public static String of(String text) {
    if (text.codePoints().noneMatch(HarmlessText::steers)) {
      return text;
    }
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints().forEach(c -> harmless.appendCodePoint(steers(c) ? ' ' : c));
    return harmless.toString();
  }

  /**
   * The same JSON, with escapes for all of these: they stand in its strings only, and it means what
   * it meant.
   */
  public static String json(String json) {
    if (json.codePoints().noneMatch(HarmlessText::steers)) {
      return json;
    }
    StringBuilder harmless = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (steers(c) && !Character.isSurrogate(c)) {
        harmless.append(String.format("\\u%04x", (int) c));
      } else {
        harmless.append(c);
      }
    }
    return harmless.toString();
  }

  private static boolean steers(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x2028 && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
