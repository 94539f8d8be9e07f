package io.checksummary.summary.repair;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.edit.SummarySentences;
import io.checksummary.text.Span;
import io.checksummary.text.chunk.TokenEstimate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A digest and what is wrong with its numbers, written down for a model to mend, within its budget.
 *
 * <pre>
 * Title: A good year
 * Summary: Harbour Foods earned $421 million.
 * Key figures:
 * - Revenue: $421 million
 *
 * Numbers to put right:
 * 1. "$421 million" in the summary: "Harbour Foods earned $421 million."
 * Check: The source says “$412 million” here, not “$421 million”.
 * Source: "Harbour Foods reported revenue of $412 million, up 9 per cent."
 * </pre>
 */
public final class RepairFindings {

  /** In characters, around what matters in it. */
  private static final int LONGEST_SENTENCE = 400;

  /** Sentences of the source that are quoted for one number. */
  private static final int MOST_QUOTES = 3;

  private final SourceDocument source;
  private final int budget;

  /**
   * @param budget in tokens, as the model has it for an article
   */
  RepairFindings(SourceDocument source, int budget) {
    this.source = source;
    this.budget = budget;
  }

  /** The text for the model; numbers that find no room in the budget are left for another time. */
  String text(Digest digest, List<CheckedNumber> failing) {
    StringBuilder text = new StringBuilder(digestText(digest)).append("\nNumbers to put right:\n");
    List<String> around = failing.stream().map(number -> sentence(digest, number)).toList();
    RelatedSentences related = new RelatedSentences(source.text(), around);
    int left = budget - TokenEstimate.estimate(text);
    for (int i = 0; i < failing.size(); i++) {
      String item = item(i + 1, failing.get(i), around.get(i), related);
      left -= TokenEstimate.estimate(item);
      if (left >= 0 || i == 0) {
        text.append(item);
      }
    }
    return text.toString();
  }

  private static String digestText(Digest digest) {
    StringBuilder text = new StringBuilder();
    if (digest.title() != null) {
      text.append("Title: ").append(digest.title()).append('\n');
    }
    text.append("Summary: ").append(digest.summary()).append('\n');
    if (!digest.keyFigures().isEmpty()) {
      text.append("Key figures:\n");
    }
    digest.keyFigures().forEach(f -> text.append("- %s: %s\n".formatted(f.label(), f.text())));
    return text.toString();
  }

  private static String item(
      int count, CheckedNumber number, String around, RelatedSentences related) {
    StringBuilder item = new StringBuilder();
    item.append(
        "%d. \"%s\" in the %s: \"%s\"\nCheck: %s\n"
            .formatted(count, number.text(), place(number.in()), around, check(number)));
    quotes(number, around, related)
        .forEach(quote -> item.append("Source: \"").append(quote).append("\"\n"));
    return item.toString();
  }

  private static String place(String in) {
    return in.equals(SummaryPassage.TITLE) || in.equals(SummaryPassage.SUMMARY)
        ? in
        : "key figures";
  }

  /** What the checker says; of a supported number, what else is the matter. */
  private static String check(CheckedNumber number) {
    return number.verdict() == Verdict.SUPPORTED
        ? number.message()
            + " But the words leave open of whom or of what: say it as the source does."
        : number.message();
  }

  /** The sentences of the source that have something to say here, each once. */
  private static List<String> quotes(
      CheckedNumber number, String around, RelatedSentences related) {
    Set<String> quotes = new LinkedHashSet<>();
    Stream.concat(Stream.ofNullable(number.nearest()), number.evidence().stream().limit(1))
        .forEach(evidence -> quotes.add(quote(evidence)));
    related.to(around, MOST_QUOTES).forEach(sentence -> quotes.add(clipped(sentence, 0)));
    return quotes.stream().limit(MOST_QUOTES).toList();
  }

  private static String quote(Evidence evidence) {
    return clipped(evidence.sentence(), Math.max(0, evidence.sentence().indexOf(evidence.text())));
  }

  /** The sentence of the digest that a number stands in; of a key figure, all of it. */
  static String sentence(Digest digest, CheckedNumber number) {
    if (number.in().equals(SummaryPassage.TITLE)) {
      return clipped(String.valueOf(digest.title()), number.mention().span().start());
    }
    if (number.in().equals(SummaryPassage.SUMMARY)) {
      Span sentence = sentenceAt(digest.summary(), number.mention().span().start());
      int at = number.mention().span().start() - sentence.start();
      return clipped(sentence.of(digest.summary()).strip(), at);
    }
    Digest.KeyFigure figure = digest.keyFigures().get(keyFigure(number.in()));
    return figure.label() + ": " + figure.text();
  }

  private static Span sentenceAt(String summary, int offset) {
    return SummarySentences.of(summary).stream()
        .filter(sentence -> offset < sentence.end())
        .findFirst()
        .orElse(new Span(0, summary.length()));
  }

  /** Of {@code keyFigures/3/text} the 3. */
  public static int keyFigure(String in) {
    return Integer.parseInt(in.split("/", 3)[1]);
  }

  /** On one line, cut at both ends where it runs on, {@code at} in the middle of what is left. */
  private static String clipped(String sentence, int at) {
    int from =
        Math.clamp(
            at - LONGEST_SENTENCE / 2L, 0, Math.max(0, sentence.length() - LONGEST_SENTENCE));
    int to = Math.min(sentence.length(), from + LONGEST_SENTENCE);
    return sentence.substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
