package io.checksummary.check;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a case of a corpus is checked: a summary against a source, and one of its numbers read. */
final class CorpusCheck {

  private static final Checker CHECKER = new Checker();

  private CorpusCheck() {}

  /**
   * The number of the summary that is written {@code number}, the first where there are several.
   *
   * @throws AssertionError if the summary has no such number; the message names those it has
   */
  static CheckedNumber check(
      SourceText source, String sourceLanguage, String summary, String language, String number) {
    List<CheckedNumber> numbers =
        CHECKER.check(
            new SourceDocument(source, null, sourceLanguage, null),
            List.of(new SummaryPassage(SummaryPassage.SUMMARY, summary)),
            language);
    return numbers.stream()
        .filter(checked -> checked.text().equals(number))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "no such number among " + numbers.stream().map(CheckedNumber::text).toList()));
  }

  /** The same for a source and a summary of one language. */
  static CheckedNumber check(String language, String source, String summary, String number) {
    return check(SourceText.of(source, language), language, summary, language, number);
  }

  /** Its match in lower case, or the code of its reason where it has no match. */
  static String because(CheckedNumber number) {
    return number.match() != null
        ? number.match().name().toLowerCase(Locale.ROOT)
        : Objects.requireNonNull(number.reason()).code();
  }
}
