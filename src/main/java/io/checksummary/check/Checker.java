package io.checksummary.check;

import io.checksummary.quantity.Recogniser;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks every number of a summary against its source. Deterministic; safe for use by many threads.
 */
public final class Checker {

  private final Recogniser recogniser;

  public Checker(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * Every number of every passage, once, in order.
   *
   * @param language BCP 47, of the passages
   */
  public List<CheckedNumber> check(Source source, List<Passage> passages, String language) {
    List<CheckedNumber> checked = new ArrayList<>();
    for (Passage passage : passages) {
      recogniser
          .mentions(passage.text())
          .forEach(mention ->
              checked.add(
                  new CheckedNumber(
                      passage.in(),
                      mention,
                      mention.span().of(passage.text()),
                      Verdict.UNCHECKED,
                      null,
                      Reason.LANGUAGE,
                      Binding.NONE,
                      null,
                      List.of(),
                      null,
                      "Not checked.")));
    }
    return checked;
  }
}
