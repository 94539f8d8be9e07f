package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.ContentWords;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.source.SourceSentence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many of a claim's words stand in a sentence of the source: counted once for all claims that
 * have the same words. Serves one check.
 */
public final class WordOverlap {

  private final int[] shared;
  private @Nullable ContentWords of;

  public WordOverlap(SourceNumbers numbers) {
    this.shared = new int[numbers.sentences()];
  }

  @SuppressWarnings("ReferenceEquality") // A look at every word would take what this spares.
  int in(SourceSentence sentence, Claim claim) {
    if (claim.words() != of) {
      of = claim.words();
      Arrays.fill(shared, -1);
    }
    int known = shared[sentence.place()];
    if (known < 0) {
      known = claim.words().shared(sentence.words());
      shared[sentence.place()] = known;
    }
    return known;
  }
}
