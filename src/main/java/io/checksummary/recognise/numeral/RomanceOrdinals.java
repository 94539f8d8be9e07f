package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LanguageFormat;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.numeral.RomanceCardinals.Sum;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * Ranks in Romance words: "vigésimo primero", "deux mille cinq cent quarantième", "ventunesimo".
 */
final class RomanceOrdinals {

  private static final int FOUR = 4;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final Lexicon lexicon;

  RomanceOrdinals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The rank that an ordinal word begins, with the smaller ones that follow. */
  Numeral at(NumberTokens t, int i) {
    return further(t, Numeral.whole(i, i + 1, lexicon.word(t, i).value(), Form.ORDINAL));
  }

  /** "primero" after "vigésimo": ordinals that fill the zeros of what stands before them. */
  private Numeral further(NumberTokens t, Numeral rank) {
    Numeral sum = rank;
    NumberWord word = ordinal(t, sum.to());
    while (word != null && fills(word.value(), sum.value())) {
      int end = RomanceCardinals.next(t, sum.to()) + 1;
      sum = Numeral.whole(rank.from(), end, sum.value().plus(word.value()), Form.ORDINAL);
      word = ordinal(t, sum.to());
    }
    return sum;
  }

  /** The ordinal word that follows, a hyphen between at most; null where none does. */
  private @Nullable NumberWord ordinal(NumberTokens t, int at) {
    int next = RomanceCardinals.next(t, at);
    NumberWord word = t.near(next) ? lexicon.numberWord(t, next) : null;
    return word != null && word.isOrdinal() ? word : null;
  }

  /** Whether the number before ends in enough zeros to take the smaller one: 20 and 1, not 3. */
  private static boolean fills(Rational small, Rational large) {
    long place = 1;
    while (small.compareTo(Rational.of(place)) >= 0 && place < Long.MAX_VALUE / TEN) {
      place *= TEN;
    }
    return large.compareTo(small) > 0 && large.over(Rational.of(place)).isWhole();
  }

  /** "vingt et unième", "deux millième", "cinq cent quarantième"; null where no rank follows. */
  @Nullable Numeral after(NumberTokens t, Numeral n, Sum sum) {
    int next = RomanceCardinals.next(t, n.to());
    if (lexicon.type(t, next) == NumberWord.Type.RANK && t.joined(next)) {
      return Numeral.whole(n.from(), next + 1, n.value(), Form.ORDINAL);
    }
    boolean and = lexicon.type(t, next) == NumberWord.Type.AND && t.near(next);
    int at = and ? RomanceCardinals.next(t, next + 1) : next;
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    if (word == null || !word.isOrdinal() || (and && sum.value() % TEN != 0)) {
      return null;
    }
    boolean joined = t.joined(at) || at > next;
    if (lexicon.format.words() == LanguageFormat.Words.COMPOUND && !joined) {
      return null;
    }
    if (lexicon.format.isPlural(t, at) && lexicon.units.at(t, at) != null) {
      return null;
    }
    boolean single =
        joined
            || !lexicon.format.isPlural(t, at)
            || word.type() == NumberWord.Type.ORDINAL_SCALE
            || (lexicon.format.rankLast() && sum.value() >= HUNDRED);
    Rational value = single ? value(word, n.value(), sum.value(), at > n.to()) : null;
    return value == null ? null : further(t, Numeral.whole(n.from(), at + 1, value, Form.ORDINAL));
  }

  /** Whether the number and the ordinal after it are one rank: "six cent vingtièmes". */
  boolean isRank(Sum top, Numeral rank) {
    return lexicon.format.rankLast()
        && top.value() >= HUNDRED
        && rank.value().compareTo(Rational.of(HUNDRED)) <= 0
        && (top.value() % HUNDRED == 0 || isFilled(rank, top) || isHundred(rank, top));
  }

  /** "trois cent vingt" and "cinquième", "soixante" and "dixième". */
  private static boolean isFilled(Numeral rank, Sum top) {
    long rest = top.value() % HUNDRED;
    boolean unit = rest % TEN == 0 && rest > TEN && rank.value().compareTo(Rational.of(TEN)) < 0;
    boolean teen = (rest == 60 || rest == 80) && rank.value().compareTo(Rational.of(2 * TEN)) < 0;
    return unit || teen || rest == FOUR;
  }

  private static boolean isHundred(Numeral rank, Sum top) {
    return rank.value().equals(Rational.of(HUNDRED)) && top.value() % THOUSAND < TEN;
  }

  private @Nullable Rational value(NumberWord word, Rational n, long sum, boolean linked) {
    if (word.type() == NumberWord.Type.ORDINAL_SCALE) {
      return sum > 1 ? n.times(word.value()) : null;
    }
    long rank = word.value().numerator().longValue();
    long digit = sum % THOUSAND;
    if (rank == HUNDRED && digit > 1 && digit < TEN) {
      return n.plus(Rational.of(digit * (HUNDRED - 1)));
    }
    if (!lexicon.format.rankLast()) {
      return null;
    }
    if (rank == 2 * TEN && linked && sum % HUNDRED == FOUR) {
      return n.plus(Rational.of(FOUR * rank - FOUR));
    }
    boolean score = (sum % HUNDRED == 60 || sum % HUNDRED == 80) && rank < 2 * TEN;
    boolean ten = sum % HUNDRED == TEN && rank > 6 && rank < TEN && linked;
    boolean fills =
        (sum % HUNDRED == 0 && rank < HUNDRED)
            || (sum % TEN == 0 && sum % HUNDRED > TEN && rank < TEN);
    return score || ten || fills ? n.plus(word.value()) : null;
  }
}
