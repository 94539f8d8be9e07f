package io.checksummary.summary.edit;

import io.checksummary.check.Checker;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.quantity.Identifier;
import io.checksummary.summary.call.ComputePool;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.Digest.KeyFigure;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.text.language.LanguageDetector;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a digest of what a model wrote: plain text, within its limits, every number checked. */
public final class DigestEditor {

  /** In characters: a number with its unit and what it counts takes a third of it. */
  private static final int LONGEST_TEXT = 80;

  private final Checker checker;
  private final Supplier<SourceNumbers> reading;
  private final ComputePool computePool;
  private @Nullable SourceNumbers evidence;

  /**
   * @param reading the source's numbers, as the checker reads them; asked for once
   */
  public DigestEditor(Checker checker, Supplier<SourceNumbers> reading, ComputePool computePool) {
    this.checker = checker;
    this.reading = reading;
    this.computePool = computePool;
  }

  /** The digest; failed where the draft holds no words once it is plain. */
  public SummaryOutcome edit(
      Draft draft,
      SourceDocument source,
      SummaryOptions options,
      Digest.Coverage coverage,
      Digest.Usage usage) {
    return computePool.done(() -> digest(draft, source, options, coverage, usage));
  }

  private SummaryOutcome digest(
      Draft draft,
      SourceDocument source,
      SummaryOptions options,
      Digest.Coverage coverage,
      Digest.Usage usage) {
    OutputSanitiser sanitizer = new OutputSanitiser(source);
    String whole = sanitizer.of(draft.summary());
    String language = written(whole, source.language(), options);
    String summary = SummaryTruncation.to(whole, options.length(), language);
    if (summary.isEmpty()) {
      return new FailedSummary(
          new Failure(Failure.Kind.NONSENSE, "The model's summary holds no words.", null), usage);
    }
    String title = title(draft, source, sanitizer);
    List<Figure> figures = sanitizedFigures(draft, sanitizer);
    List<CheckedNumber> numbers = checked(title, summary, figures, language);
    List<Figure> kept = withNumbers(figures, numbers, options.maxFigures());
    if (!kept.equals(figures)) {
      numbers = checked(title, summary, kept, language);
    }
    return new Digest(
        title, language, summary, keyFigures(kept, numbers), numbers, List.of(), coverage, usage);
  }

  /**
   * The language that was asked for, unless the model has kept to the source's: numbers are read by
   * the rules of the language that they stand in.
   */
  private static String written(String summary, String own, SummaryOptions options) {
    boolean kept =
        options.translates(own)
            && !LanguageDetector.primary(options.languageOr(own))
                .equals(LanguageDetector.primary(own))
            && LanguageDetector.guess(summary).equals(LanguageDetector.primary(own));
    return kept ? own : options.languageOr(own);
  }

  private static @Nullable String title(
      Draft draft, SourceDocument source, OutputSanitiser sanitizer) {
    String headline = draft.title() == null ? "" : sanitizer.of(draft.title());
    String own = source.title() == null ? "" : sanitizer.of(source.title().article());
    String title = headline.isEmpty() ? own : headline;
    return title.isEmpty() ? null : title;
  }

  private static List<Figure> sanitizedFigures(Draft draft, OutputSanitiser sanitizer) {
    return draft.keyFigures().stream()
        .map(figure -> new Figure(sanitizer.of(figure.label()), sanitizer.of(figure.text()), null))
        .filter(figure -> figure.label().codePoints().anyMatch(Character::isLetter))
        .filter(figure -> !figure.text().isEmpty())
        .distinct()
        .limit(2L * SummaryOptions.MOST_FIGURES)
        .toList();
  }

  private List<CheckedNumber> checked(
      @Nullable String title, String summary, List<Figure> figures, String language) {
    return checker.check(
        evidence(),
        SummaryPassage.of(title, summary, figures, Figure::label, Figure::text),
        language);
  }

  private SourceNumbers evidence() {
    SourceNumbers read = evidence == null ? reading.get() : evidence;
    evidence = read;
    return read;
  }

  /** Those with a number in their text, as many as are wanted, none twice. */
  private static List<Figure> withNumbers(
      List<Figure> figures, List<CheckedNumber> numbers, int most) {
    return IntStream.range(0, figures.size())
        .filter(i -> number(i, numbers).isPresent())
        .mapToObj(i -> shortened(figures.get(i), numbers.get(number(i, numbers).getAsInt())))
        .distinct()
        .limit(most)
        .toList();
  }

  /** A text that runs on is no figure but the sentence around it: its number alone stays. */
  private static Figure shortened(Figure figure, CheckedNumber number) {
    return figure.text().length() <= LONGEST_TEXT
        ? figure
        : new Figure(figure.label(), number.text(), null);
  }

  private static List<KeyFigure> keyFigures(List<Figure> figures, List<CheckedNumber> numbers) {
    return IntStream.range(0, figures.size())
        .mapToObj(i ->
            new KeyFigure(
                figures.get(i).label(), figures.get(i).text(), number(i, numbers).orElseThrow()))
        .toList();
  }

  /** The index of the first mention in a key figure's text that is no identifier. */
  private static OptionalInt number(int keyFigure, List<CheckedNumber> numbers) {
    String in = SummaryPassage.figure(keyFigure, "").in();
    return IntStream.range(0, numbers.size())
        .filter(i -> numbers.get(i).in().equals(in))
        .filter(i -> !(numbers.get(i).mention().quantity() instanceof Identifier))
        .findFirst();
  }
}
