package io.checksummary.check;

import io.checksummary.quantity.Recogniser;
import java.util.List;

/**
 * Checks every number of a summary against its source. Deterministic; safe for use by many threads.
 */
public final class Checker {

  private static final String ENGLISH = "en";

  private final Recogniser recogniser;

  public Checker(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * Finds the numbers of a source once, for every check against it. Takes most of a check's time.
   */
  public SourceNumbers read(Source source) {
    return isEnglish(source.language())
        ? SourceNumbers.of(source, recogniser)
        : SourceNumbers.none(source);
  }

  /** {@link #check(SourceNumbers, List, String)} of a source that is checked against once. */
  public List<CheckedNumber> check(Source source, List<Passage> passages, String language) {
    return check(read(source), passages, language);
  }

  /**
   * Every number of every passage, once, in order.
   *
   * @param language of the passages, BCP 47; where it or the source's is not English, every number
   *     is unchecked
   */
  public List<CheckedNumber> check(SourceNumbers numbers, List<Passage> passages, String language) {
    List<Claim> claims = Claims.of(passages, recogniser, !numbers.ledger().isEmpty());
    Attribution attribution = new Attribution(claims, numbers);
    return isEnglish(language) && isEnglish(numbers.source().language())
        ? claims.stream()
            .map(claim -> new Judgement(claim, numbers, attribution).verdict())
            .toList()
        : claims.stream().map(claim -> Judgement.unchecked(claim, Reason.LANGUAGE)).toList();
  }

  private static boolean isEnglish(String language) {
    return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
  }
}
