package io.checksummary.summary.digest;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SummaryPassage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary, its key figures, and a verdict on every number in them.
 *
 * @param title null where neither the model nor the source gave one
 * @param language of the summary, BCP 47
 * @param numbers every number of title, summary and key figures, once, in that order
 * @param redacted numbers that were taken out, as they were checked before; their spans count in
 *     the text before the redaction
 */
public record Digest(
    @Nullable String title,
    String language,
    String summary,
    List<KeyFigure> keyFigures,
    List<CheckedNumber> numbers,
    List<CheckedNumber> redacted,
    Coverage coverage,
    Usage usage)
    implements SummaryOutcome {

  public Digest {
    keyFigures = List.copyOf(keyFigures);
    numbers = List.copyOf(numbers);
    redacted = List.copyOf(redacted);
  }

  /** The same digest with another usage. */
  public Digest withUsage(Usage cost) {
    return new Digest(title, language, summary, keyFigures, numbers, redacted, coverage, cost);
  }

  /** The same digest with the numbers that were taken out of it. */
  public Digest withRedacted(List<CheckedNumber> numbersOut) {
    return new Digest(title, language, summary, keyFigures, numbers, numbersOut, coverage, usage);
  }

  /** The same digest without a title and its numbers. */
  public Digest withoutTitle() {
    List<CheckedNumber> rest =
        numbers.stream().filter(number -> !number.in().equals(SummaryPassage.TITLE)).toList();
    int removed = numbers.size() - rest.size();
    List<KeyFigure> figures =
        keyFigures.stream()
            .map(figure -> new KeyFigure(figure.label(), figure.text(), figure.number() - removed))
            .toList();
    return new Digest(null, language, summary, figures, rest, redacted, coverage, usage);
  }

  /**
   * A figure worth knowing.
   *
   * @param label what the number is of
   * @param text the number as written
   * @param number the index in {@link Digest#numbers} of the mention that stands for the text
   */
  public record KeyFigure(String label, String text, int number) {}

  /**
   * How much of the source was read.
   *
   * @param characters the source's length as received, in UTF-16 code units
   * @param read how many of them stood in chunks that were summarised, or are page furniture
   * @param chunks how many chunks the source was cut into
   * @param failedChunks how many of them no model summarised
   * @param pages null where the source has no pages
   */
  public record Coverage(
      int characters, int read, int chunks, int failedChunks, @Nullable Integer pages) {}

  /**
   * What the model was asked.
   *
   * @param configured the name of the model that wrote, as configured
   * @param model the same as the provider reports it, else as configured
   * @param calls how many, failed and repeated ones included
   * @param repairs how many of them asked to mend numbers
   * @param inputTokens over all calls; null where the provider does not count
   * @param outputTokens over all calls; null where the provider does not count
   */
  public record Usage(
      String provider,
      String configured,
      String model,
      int calls,
      int repairs,
      @Nullable Long inputTokens,
      @Nullable Long outputTokens) {}
}
