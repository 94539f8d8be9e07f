package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a row that share the unit of the last: "10, 20 and 30 per cent", "two and five years".
 *
 * <p>The row is walked back once its unit is read, and every number in it gets the unit then, so
 * that no row is walked twice. A row wants an "and" or an "or": in "he won 3, 5% more" there is
 * none.
 */
final class CoordinatedAmounts {
  /** How many words a subject may have before its verb: "30 km of the road was". */
  private static final int AHEAD = 6;

  private final Lexicon lexicon;

  CoordinatedAmounts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Gives the unit of a figure, whose mention is the last so far, to the bare numbers of its row.
   *
   * @param linked whether an "and" or an "or" stands in the row already
   */
  void share(RecognitionState r, AmountDraft last, boolean linked) {
    if (last.isBare() || last.prefixed() || last.unit() == null || last.kind() == Amount.Kind.AGE) {
      return;
    }
    int before = r.found().size() - 2;
    if (!linked && before >= 0 && isNewClause(r.tokens(), r.from(before), last)) {
      return;
    }
    boolean digits = r.tokens().isNumber(last.numeral().from());
    boolean row = linked;
    int mention = r.found().size() - 2;
    int right = r.from(mention + 1);
    while (mention >= 0) {
      int parted = separated(r, r.to(mention), right);
      boolean longer = parted == 3 && isLonger(r, mention);
      boolean goes = row ? parted > 0 : longer || (parted == 2 && !isFallingOr(r, mention, last));
      Amount shared = goes ? shared(r, mention, last, digits) : null;
      if (shared == null) {
        return;
      }
      row = true;
      r.replace(mention, shared, last.rule());
      right = r.from(mention);
      mention--;
    }
  }

  /** "They visited 12 and 30 km of road was closed": the second number opens a sentence. */
  boolean isNewClause(NumberTokens t, int first, AmountDraft last) {
    boolean object =
        t.isWord(first - 1)
            && lexicon.is(t, last.to(), LexicalCue.OF)
            && !lexicon.is(t, first - 1, LexicalCue.YEAR_BEFORE)
            && !lexicon.is(t, first - 1, LexicalCue.THE)
            && !lexicon.is(t, first - 1, LexicalCue.BETWEEN);
    for (int i = last.to() + 1; object && i < last.to() + AHEAD && t.isWord(i); i++) {
      if (lexicon.is(t, i, LexicalCue.COPULA)) {
        return true;
      }
    }
    return false;
  }

  /** "14 or 3%": of two that stand for each other the smaller is named first: "3 or 4%". */
  private boolean isFallingOr(RecognitionState r, int mention, AmountDraft last) {
    return lexicon.is(r.tokens(), r.to(mention), LexicalCue.OR)
        && r.found().get(mention).quantity() instanceof Amount amount
        && amount.value().compareTo(last.value()) > 0;
  }

  /** Whether a comma parts a number from a bare one before it: "5, 6, and 7%", not "21, and 7%". */
  private boolean isLonger(RecognitionState r, int mention) {
    return mention > 0
        && separated(r, r.to(mention - 1), r.from(mention)) == 1
        && r.found().get(mention - 1).quantity() instanceof Amount amount
        && amount.kind() == Amount.Kind.NUMBER;
  }

  /**
   * 3 where a comma and an "and" or "or" part the two, 2 where one of these words alone does, 1
   * where only a comma does, 0 where more lies between.
   */
  private int separated(RecognitionState r, int from, int to) {
    NumberTokens t = r.tokens();
    int at = t.isSign(from, ',') && t.joined(from) ? from + 1 : from;
    boolean comma = at > from && t.sameLine(at) && !t.joined(at);
    boolean and =
        lexicon.is(t, at, NumberWord.Type.AND)
            || lexicon.is(t, at, LexicalCue.OR)
            || lexicon.is(t, at, LexicalCue.RESPECTIVELY);
    if (and && at + 1 == to) {
      return comma ? 3 : 2;
    }
    return comma && at == to ? 1 : 0;
  }

  private static @Nullable Amount shared(
      RecognitionState r, int mention, AmountDraft last, boolean digits) {
    if (!(r.found().get(mention).quantity() instanceof Amount amount)
        || amount.kind() != Amount.Kind.NUMBER
        || amount.to() != null
        || amount.per() != null
        || r.tokens().isNumber(r.from(mention)) != digits) {
      return null;
    }
    Numeral n = last.numeral();
    boolean scaled = n.isScaled() && amount.value().compareTo(n.mantissa()) < 0;
    Rational factor = factor(last, scaled ? n.scale() : Rational.ONE);
    return new Amount(
        last.kind(),
        amount.value().times(factor),
        null,
        last.unit(),
        last.sign(),
        amount.bound(),
        null,
        amount.step().times(factor));
  }

  private static Rational factor(AmountDraft last, Rational scale) {
    boolean hundredth =
        last.rule() == RecognitionRule.MONEY_MINOR || last.rule() == RecognitionRule.POINT_BASIS;
    return hundredth ? scale.over(Rational.of(100)) : scale;
  }
}
