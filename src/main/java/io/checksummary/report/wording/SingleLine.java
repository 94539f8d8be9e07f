package io.checksummary.report.wording;

import java.util.regex.Pattern;

/** Puts words on one line: a source may break a number or a sentence across lines. */
public final class SingleLine {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SingleLine() {}

  /** "$412 million" for "$412\n million". */
  public static String of(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ");
  }
}
