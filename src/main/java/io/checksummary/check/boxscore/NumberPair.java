package io.checksummary.check.boxscore;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Mention;
import org.jspecify.annotations.Nullable;

/** Two numbers in one: a score, a record of games, so many of so many. */
record NumberPair(int first, int second) {

  /** Null where a mention is no two whole numbers. */
  static @Nullable NumberPair of(Mention mention) {
    return switch (mention.quantity()) {
      case ContestScore score -> new NumberPair(score.first(), score.second());
      case Amount amount
          when amount.to() != null && amount.value().isWhole() && amount.to().isWhole() ->
          new NumberPair(amount.value().numerator().intValue(), amount.to().numerator().intValue());
      default -> null;
    };
  }
}
