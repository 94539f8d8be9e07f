package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.context.ContentWords;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.source.SourceSentence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many of a claim's words are in a sentence of the source: counted once for claims in a row
 * that have the same words.
 */
final class WordOverlap {

  private static final int UNKNOWN = -1;

  private final int[] shared;
  private @Nullable ContentWords countedFor;

  WordOverlap(SourceNumbers numbers) {
    this.shared = new int[numbers.sentences()];
  }

  @SuppressWarnings("ReferenceEquality") // To compare all words would cost what this saves.
  int of(Claim claim, SourceSentence sentence) {
    if (claim.words() != countedFor) {
      countedFor = claim.words();
      Arrays.fill(shared, UNKNOWN);
    }
    int known = shared[sentence.index()];
    if (known == UNKNOWN) {
      known = claim.words().shared(sentence.words());
      shared[sentence.index()] = known;
    }
    return known;
  }
}
