package io.checksummary.recognise.han;

import io.checksummary.quantity.ContestScore;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.mention.RecognitionRule;

/** Results of games: 3比1, 2-1で. */
final class HanScoreReader {

  private static final int HIGHEST = 200;

  private final HanLexicon lexicon;

  HanScoreReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The score that an amount begins; the amount itself where none does. */
  HanAmount from(HanText t, HanAmount f) {
    HanNumeral one = f.numeral();
    if (one == null || !f.isPlain() || !isPoints(one)) {
      return f;
    }
    boolean dash = t.at(f.to()) == '-' || t.at(f.to()) == '–';
    boolean counted = dash && f.isCounted();
    int join = dash ? f.to() + 1 : lexicon.end(t, f.to(), HanCue.SCORE);
    HanNumeral two = join > f.to() ? lexicon.numerals.at(t, join) : null;
    boolean goes = two != null && !counted && isOther(t, one, two);
    return two != null && goes
        ? HanAmount.of(
            new ContestScore(one.small(), two.small()),
            f.from(),
            two.to(),
            dash ? RecognitionRule.SCORE_DASH : RecognitionRule.SCORE_TO)
        : f;
  }

  private boolean isOther(HanText t, HanNumeral one, HanNumeral two) {
    return isPoints(two)
        && two.isWhole()
        && two.isArabic() == one.isArabic()
        && one.form() != HanNumeral.Form.PADDED
        && !t.isDigit(two.to())
        && t.at(two.to()) != '-'
        && lexicon.unit(t, two.to()) == null;
  }

  private static boolean isPoints(HanNumeral n) {
    return n.small() >= 0 && n.small() <= HIGHEST;
  }
}
