package io.checksummary.check;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.claim.ClaimReader;
import io.checksummary.check.frame.FrameReader;
import io.checksummary.check.judge.SummaryJudge;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.language.LanguageDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Checks every number of a summary against its source. Deterministic; safe for use by many threads.
 *
 * <p>Example: of the summary "Norland earned $421 million", against the source "Norland earned $412
 * million", it says that $421 million is contradicted, because of its value. A caveat: where the
 * summary's or the source's language has no tables, every number is unchecked.
 */
public final class Checker {

  /** Reads the numbers of a summary whose language has no tables, so that none is left out. */
  private static final String FALLBACK = "en";

  /**
   * Finds the numbers of a source once, for every check against it. Takes most of a check's time.
   */
  public SourceNumbers read(SourceDocument source) {
    return Recogniser.reads(source.language())
        ? SourceNumbers.of(source, Recogniser.of(source.language()))
        : SourceNumbers.none(source);
  }

  /** {@link #check(SourceNumbers, List, String)} of a source that is checked against once. */
  public List<CheckedNumber> check(
      SourceDocument source, List<SummaryPassage> passages, String language) {
    return check(read(source), passages, language);
  }

  /**
   * Every number of every passage, once, in order. An interrupted thread stops before the next
   * number, since nobody waits for the check any more.
   *
   * @param language of the passages, BCP 47; it need not be the source's
   * @throws CancellationException if the thread is interrupted
   */
  public List<CheckedNumber> check(
      SourceNumbers numbers, List<SummaryPassage> passages, String language) {
    List<Claim> claims = claims(numbers, passages, language);
    return Recogniser.reads(language) && Recogniser.reads(numbers.source().language())
        ? judged(claims, numbers)
        : claims.stream()
            .map(claim -> claim.unchecked("language-without-tables", Reason.LANGUAGE))
            .toList();
  }

  private static List<Claim> claims(
      SourceNumbers numbers, List<SummaryPassage> passages, String language) {
    String read = Recogniser.reads(language) ? LanguageDetector.primary(language) : FALLBACK;
    boolean framed = read.equals(FrameReader.LANGUAGE) && !numbers.tables().boxScore().isEmpty();
    return ClaimReader.of(passages, Recogniser.of(read), read, framed);
  }

  private static List<CheckedNumber> judged(List<Claim> claims, SourceNumbers numbers) {
    SummaryJudge judge = new SummaryJudge(claims, numbers);
    List<CheckedNumber> judged = new ArrayList<>();
    for (Claim claim : claims) {
      judged.add(judge.verdict(claim));
    }
    return List.copyOf(judged);
  }
}
