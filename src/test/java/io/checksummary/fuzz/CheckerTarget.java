package io.checksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is supported has evidence, and all evidence stands where it says it does. */
final class CheckerTarget implements Target {

  private static final Checker CHECKER = new Checker();

  @Override
  public void feed(Chance chance) {
    String language = chance.language();
    String text = chance.article(language, 1 + chance.below(5));
    SourceDocument source =
        new SourceDocument(
            SourceText.of(text, language),
            chance.oneIn(4) ? SourceText.of(chance.text(language), language) : null,
            chance.oneIn(20) ? "und" : language,
            chance.oneIn(2) ? null : LocalDate.of(2024, 3, 14).plusDays(chance.below(3_000)));
    List<SummaryPassage> passages = passages(text, chance, language);
    String tongue = chance.oneIn(10) ? chance.language() : language;
    List<CheckedNumber> numbers = CHECKER.check(source, passages, tongue);
    numbers.forEach(number -> hold(number, passages, source));
    if (chance.oneIn(4)) {
      assertThat(CHECKER.check(source, passages, tongue).equals(numbers))
          .as("judged alike twice")
          .isTrue();
    }
  }

  /** The source's own words, gone wrong; another line; a key figure. */
  private static List<SummaryPassage> passages(String source, Chance chance, String language) {
    List<SummaryPassage> passages = new ArrayList<>();
    int from = chance.below(source.length() + 1);
    int to = Math.min(source.length(), from + chance.below(200));
    String words = chance.oneIn(3) ? chance.text(language) : source.substring(from, to);
    passages.add(
        new SummaryPassage(
            SummaryPassage.SUMMARY, chance.oneIn(2) ? words : chance.mutated(words, language)));
    if (chance.oneIn(4)) {
      passages.add(SummaryPassage.label(0, chance.line(language)));
      passages.add(SummaryPassage.figure(0, chance.text(language)));
    }
    return passages;
  }

  private static void hold(
      CheckedNumber number, List<SummaryPassage> passages, SourceDocument source) {
    String passage =
        passages.stream()
            .filter(p -> p.in().equals(number.in()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no passage " + number.in()))
            .text();
    stands(number.mention().span(), number.text(), passage);
    if (number.verdict() == Verdict.SUPPORTED && number.evidence().isEmpty()) {
      throw new AssertionError("supported by nothing: " + number);
    }
    number.evidence().forEach(evidence -> stands(evidence, source));
    Optional.ofNullable(number.nearest()).ifPresent(nearest -> stands(nearest, source));
    assertThat(number.message()).isNotBlank();
  }

  private static void stands(Evidence evidence, SourceDocument source) {
    String received =
        switch (evidence.in()) {
          case TEXT -> source.text().received();
          case TITLE -> title(source.title());
        };
    stands(evidence.span(), evidence.text(), received);
  }

  private static String title(@Nullable SourceText title) {
    return Objects.requireNonNull(title, "evidence in a title that is none").received();
  }

  private static void stands(Span span, String words, String text) {
    if (span.end() > text.length() || !span.of(text).equals(words)) {
      throw new AssertionError("“" + words + "” does not stand at " + span);
    }
  }
}
