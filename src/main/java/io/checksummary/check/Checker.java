package io.checksummary.check;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.claim.ClaimReader;
import io.checksummary.check.frame.FrameReader;
import io.checksummary.check.judge.Attribution;
import io.checksummary.check.judge.ClaimJudge;
import io.checksummary.check.judge.WordOverlap;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Passage;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Source;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.language.LanguageDetector;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Checks every number of a summary against its source. Deterministic; safe for use by many threads.
 */
public final class Checker {

  /**
   * What is read for its numbers where their language has no tables, so that none is passed over.
   */
  private static final String FALLBACK = "en";

  /**
   * Finds the numbers of a source once, for every check against it. Takes most of a check's time.
   */
  public SourceNumbers read(Source source) {
    return Recogniser.reads(source.language())
        ? SourceNumbers.of(source, Recogniser.of(source.language()))
        : SourceNumbers.none(source);
  }

  /** {@link #check(SourceNumbers, List, String)} of a source that is checked against once. */
  public List<CheckedNumber> check(Source source, List<Passage> passages, String language) {
    return check(read(source), passages, language);
  }

  /**
   * Every number of every passage, once, in order. A thread that is interrupted, since nobody waits
   * any more, goes no further than the number that it is at.
   *
   * @param language of the passages, BCP 47; it need not be the source's; where one of the two has
   *     no tables, every number is unchecked
   * @throws CancellationException if the thread is interrupted
   */
  public List<CheckedNumber> check(SourceNumbers numbers, List<Passage> passages, String language) {
    String read = Recogniser.reads(language) ? LanguageDetector.primary(language) : FALLBACK;
    boolean framed = read.equals(FrameReader.LANGUAGE) && !numbers.ledger().isEmpty();
    List<Claim> claims = ClaimReader.of(passages, Recogniser.of(read), read, framed);
    Attribution attribution = new Attribution(claims, numbers);
    WordOverlap words = new WordOverlap(numbers);
    return Recogniser.reads(language) && Recogniser.reads(numbers.source().language())
        ? claims.stream()
            .map(claim -> {
              endIfInterrupted();
              return new ClaimJudge(claim, numbers, attribution, words).verdict();
            })
            .toList()
        : claims.stream().map(claim -> claim.unchecked(Reason.LANGUAGE)).toList();
  }

  private static void endIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for the check any more");
    }
  }
}
