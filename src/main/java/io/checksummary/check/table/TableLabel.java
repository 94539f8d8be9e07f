package io.checksummary.check.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words over a column or before a row, and what they say of the numbers' unit.
 *
 * @param text without the marks of footnotes
 */
record TableLabel(String text, UnitNote note, boolean unscaled, boolean ofShares) {

  /** "(1)" and "(a)" after a word; a figure that sticks to a word or, as a fifth, to a year. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\s?\\((?:\\d{1,2}|[a-z])\\)|(?<=[a-z]{4})\\d(?!\\w)|(?<=\\b(?:19|20)\\d\\d)\\d(?!\\w)");

  static TableLabel of(String words) {
    String text = FOOTNOTE.matcher(words).replaceAll("").strip();
    String own = beforeException(text);
    return new TableLabel(
        text, UnitNote.ofLabel(text), UnitWords.ALL.isUnscaled(own), UnitWords.ALL.isOfShares(own));
  }

  /** "in thousands, except per share data" is a scale, not a label of something per share. */
  private static String beforeException(String text) {
    int except = text.toLowerCase(Locale.ROOT).indexOf("except");
    return except < 0 ? text : text.substring(0, except);
  }

  static List<String> texts(List<TableLabel> labels) {
    return labels.stream().map(TableLabel::text).toList();
  }
}
