package io.checksummary.model.offline;

import io.checksummary.check.Checker;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds an extract against its text before it is given away. Even words of the text may not pass,
 * where the text disagrees with itself.
 */
final class OwnCheck {

  /** In characters: a longer summary is no prose, and would take longer than it is worth. */
  private static final int LONGEST = 20_000;

  private static final Checker CHECKER = new Checker();

  private final @Nullable SourceNumbers numbers;
  private final String language;

  OwnCheck(SourceText source) {
    language = source.language();
    numbers =
        Recogniser.reads(language)
            ? CHECKER.read(new SourceDocument(source, null, language, null))
            : null;
  }

  /**
   * The numbers that the text does not bear out; none in a language that cannot be read, and of a
   * summary that is no prose.
   */
  List<CheckedNumber> failing(Extract extract) {
    if (numbers == null || extract.summary().length() > LONGEST) {
      return List.of();
    }
    List<SummaryPassage> passages =
        SummaryPassage.of(
            extract.heading(),
            extract.summary(),
            extract.figures(),
            Extract.Figure::label,
            Extract.Figure::text);
    return CHECKER.check(numbers, passages, language).stream()
        .filter(number -> number.verdict() != Verdict.SUPPORTED)
        .toList();
  }
}
