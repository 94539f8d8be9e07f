package io.checksummary.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many of a claim's words stand in a sentence of the source: counted once for all claims that
 * have the same words. Serves one check.
 */
final class SharedWords {

  private final int[] shared;
  private @Nullable Words of;

  SharedWords(SourceNumbers numbers) {
    this.shared = new int[numbers.sentences()];
  }

  @SuppressWarnings("ReferenceEquality") // A look at every word would take what this spares.
  int in(Sentence sentence, Claim claim) {
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
