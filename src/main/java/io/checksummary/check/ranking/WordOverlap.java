package io.checksummary.check.ranking;

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
public final class WordOverlap {

  /**
   * A sentence is about the same thing as the claim where it has this share of the claim's words,
   * and so many of them at least.
   */
  private static final int SHARE_PERCENT = 50;

  private static final int FEWEST_WORDS = 2;

  private static final int QUOTED_PERCENT = 90;

  private static final int FEWEST_QUOTED = 4;

  private static final int UNKNOWN = -1;

  private final int[] shared;
  private @Nullable ContentWords countedFor;

  public WordOverlap(SourceNumbers numbers) {
    this.shared = new int[numbers.sentences()];
  }

  /** Whether a sentence has enough of a claim's words to be about the same thing. */
  public boolean isAboutTheSame(Claim claim, SourceSentence sentence) {
    int shared = of(claim, sentence);
    return shared >= FEWEST_WORDS && shared * 100 >= claim.words().size() * SHARE_PERCENT;
  }

  /** Whether a sentence has nearly all of a claim's words, as a quotation has. */
  public boolean isInTheSameWords(Claim claim, SourceSentence sentence) {
    int all = claim.words().size();
    return all >= FEWEST_QUOTED && of(claim, sentence) * 100 >= all * QUOTED_PERCENT;
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
