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
   * Every number of every passage, once, in order.
   *
   * @param language of the passages, BCP 47; where it or the source's is not English, every number
   *     is unchecked
   */
  public List<CheckedNumber> check(Source source, List<Passage> passages, String language) {
    List<Claim> claims = Claims.of(passages, recogniser);
    if (!isEnglish(language) || !isEnglish(source.language())) {
      return claims.stream().map(claim -> Judgement.unchecked(claim, Reason.LANGUAGE)).toList();
    }
    SourceNumbers numbers = SourceNumbers.of(source, recogniser);
    return claims.stream().map(claim -> new Judgement(claim, numbers).verdict()).toList();
  }

  private static boolean isEnglish(String language) {
    return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
  }
}
