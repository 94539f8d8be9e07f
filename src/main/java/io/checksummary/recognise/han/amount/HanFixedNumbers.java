package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.lexicon.Magnitude;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Words that are a number with no numeral in them: 一半, 翻一番, 数十. */
public final class HanFixedNumbers {

  private final HanLexicon lexicon;

  public HanFixedNumbers(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 一半, 翻一番, 数十人. */
  public @Nullable HanAmount at(HanText t, int i) {
    Found<Amount> fixed = lexicon.fixed.at(t, i);
    if (fixed != null) {
      RecognitionRule rule =
          switch (fixed.value().kind()) {
            case PERCENT -> RecognitionRule.PERCENT_TENTH;
            case FRACTION -> RecognitionRule.FRACTION_WORD;
            default -> RecognitionRule.NUMBER_WORD;
          };
      return HanAmount.of(fixed.value(), i, fixed.end(), rule);
    }
    Found<Rational> multiple = lexicon.multiples.at(t, i);
    if (multiple != null) {
      Amount amount = Amount.of(Amount.Kind.MULTIPLE, multiple.value(), null, Rational.ZERO);
      return HanAmount.of(amount, i, multiple.end(), RecognitionRule.MULTIPLE_WORD);
    }
    return vague(t, i);
  }

  private @Nullable HanAmount vague(HanText t, int i) {
    Found<Magnitude> vague = lexicon.vague.at(t, i);
    int few = vague == null ? lexicon.end(t, i, HanCue.FEW) : vague.end();
    if (few == i) {
      return null;
    }
    Rational magnitude = vague == null ? null : vague.value().value();
    int more = lexicon.end(t, few, HanCue.MORE);
    Found<HanUnit> unit = lexicon.unit(t, more);
    if (unit == null) {
      return vague == null
          ? null
          : HanAmount.of(new VagueQuantity(magnitude, null), i, few, rule(magnitude));
    }
    return switch (unit.value()) {
      case HanUnit.Measure measure ->
          HanAmount.of(new VagueQuantity(magnitude, measure.id()), i, unit.end(), rule(magnitude));
      case HanUnit.Money money ->
          HanAmount.of(new VagueQuantity(magnitude, money.code()), i, unit.end(), rule(magnitude));
      case HanUnit.Counter counter ->
          HanAmount.of(new VagueQuantity(magnitude, null), i, few, rule(magnitude))
              .counted(unit.end());
    };
  }

  private static RecognitionRule rule(@Nullable Rational magnitude) {
    return magnitude == null ? RecognitionRule.VAGUE_FEW : RecognitionRule.VAGUE_MAGNITUDE;
  }
}
