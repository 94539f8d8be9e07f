package io.checksummary.summary.policy;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.edit.DigestEditor;
import io.checksummary.summary.edit.SummarySentences;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.repair.RepairFindings;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes failing numbers out of a digest, so that what is left still reads well.
 *
 * <p>In a sentence of the summary, the bracket or the last clause that holds the number is taken
 * out, if it holds no number that stays. Otherwise a neutral phrase replaces the number, or else
 * the whole sentence is taken out. A key figure is always taken out whole, and so is a title. What
 * is left is checked again.
 */
public final class DigestRedaction {

  /** What is left may fail in turn; the last time whole sentences go. */
  private static final int MOST_ROUNDS = 4;

  private final DigestEditor editor;
  private final SourceDocument source;
  private final SummaryOptions options;

  public DigestRedaction(DigestEditor editor, SourceDocument source, SummaryOptions options) {
    this.editor = editor;
    this.source = source;
    this.options = options;
  }

  /** The digest without the numbers that the policy takes out; refused if no sentence is left. */
  SummaryOutcome redact(Digest whole) {
    List<CheckedNumber> out = new ArrayList<>();
    Digest now = whole;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      List<CheckedNumber> failing =
          options.policy().numbersFor(now.numbers(), NumberPolicy.Action.REDACT);
      if (failing.isEmpty()) {
        return now.withRedacted(out);
      }
      out.addAll(failing);
      Digest next = without(failing, now, round == MOST_ROUNDS);
      if (next == null) {
        return new RejectedDigest(out, whole.usage());
      }
      now = next;
    }
    return options.policy().numbersFor(now.numbers(), NumberPolicy.Action.REDACT).isEmpty()
        ? now.withRedacted(out)
        : new RejectedDigest(out, whole.usage());
  }

  /** Null where nothing is left. */
  private @Nullable Digest without(
      List<CheckedNumber> failing, Digest digest, boolean wholeSentences) {
    String summary = summary(failing, digest, wholeSentences);
    boolean keepsTitle =
        failing.stream().noneMatch(number -> number.in().equals(SummaryPassage.TITLE));
    Draft draft =
        new Draft(
            keepsTitle ? digest.title() : null,
            summary,
            figures(failing, digest),
            null,
            null,
            null);
    SummaryOutcome edited = editor.edit(draft, source, options, digest.coverage(), digest.usage());
    return edited instanceof Digest next ? (keepsTitle ? next : next.withoutTitle()) : null;
  }

  private static List<Figure> figures(List<CheckedNumber> failing, Digest digest) {
    Set<Integer> gone =
        failing.stream()
            .map(CheckedNumber::in)
            .filter(in -> !in.equals(SummaryPassage.TITLE) && !in.equals(SummaryPassage.SUMMARY))
            .map(RepairFindings::keyFigure)
            .collect(Collectors.toSet());
    return IntStream.range(0, digest.keyFigures().size())
        .filter(i -> !gone.contains(i))
        .mapToObj(digest.keyFigures()::get)
        .map(figure -> new Figure(figure.label(), figure.text(), null))
        .toList();
  }

  private static String summary(
      List<CheckedNumber> failing, Digest digest, boolean wholeSentences) {
    StringBuilder left = new StringBuilder();
    int end = 0;
    for (Span sentence : sentences(digest)) {
      String gap = digest.summary().substring(end, Math.max(end, sentence.start()));
      String kept = sentence(sentence, failing, digest, wholeSentences);
      left.append(left.isEmpty() || kept.isEmpty() ? "" : gap).append(kept);
      end = sentence.end();
    }
    return left.toString();
  }

  /**
   * The sentences of a summary, each with the whole of its numbers: where a number lies across the
   * end of a sentence, that sentence and the next one count as one.
   */
  private static List<Span> sentences(Digest digest) {
    List<Span> sentences = new ArrayList<>();
    for (Span sentence : SummarySentences.of(digest.summary())) {
      Span whole =
          within(sentence, digest.numbers()).stream()
              .map(number -> number.mention().span())
              .reduce(sentence, Span::cover);
      boolean shared = !sentences.isEmpty() && sentences.getLast().overlaps(whole);
      sentences.add(shared ? sentences.removeLast().cover(whole) : whole);
    }
    return sentences;
  }

  /** What is left of a sentence; empty where all of it goes. */
  private static String sentence(
      Span sentence, List<CheckedNumber> failing, Digest digest, boolean wholeSentences) {
    List<CheckedNumber> redacted = within(sentence, failing);
    String text = sentence.of(digest.summary());
    if (redacted.isEmpty()) {
      return text;
    }
    List<RedactionPhrases.NumberPlace> places =
        within(sentence, digest.numbers()).stream()
            .map(number -> place(number, sentence, redacted.contains(number)))
            .toList();
    return wholeSentences ? "" : RedactionPhrases.of(digest.language()).without(text, places);
  }

  private static RedactionPhrases.NumberPlace place(
      CheckedNumber number, Span sentence, boolean redacted) {
    return new RedactionPhrases.NumberPlace(
        number.mention().span().shift(-sentence.start()),
        number.mention().quantity().kindCode(),
        redacted);
  }

  private static List<CheckedNumber> within(Span sentence, List<CheckedNumber> numbers) {
    return numbers.stream()
        .filter(number -> number.in().equals(SummaryPassage.SUMMARY))
        .filter(number -> sentence.overlaps(number.mention().span()))
        .toList();
  }
}
