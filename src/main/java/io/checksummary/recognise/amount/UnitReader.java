package io.checksummary.recognise.amount;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.numeral.FractionWords;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.token.NumberTokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units after a number: measures, durations, percents; compound ones as well. */
final class UnitReader {

  /** Pairs of dimensions that make a unit of their own: "5 km per hour", but "5 l per day". */
  private static final Set<String> RATIOS =
      Set.of(
          "speed",
          "length/calendar",
          "digital/duration",
          "mass/volume",
          "length/volume",
          "volume/length",
          "power/area",
          "mass/length",
          "power/duration",
          "energy/mass",
          "amount/volume",
          "speed/duration",
          "force/area");

  private static final int INCHES = 12;

  private static final int QUARTER_HOUR = 15;

  private final Lexicon lexicon;

  private final FractionWords fractions;

  UnitReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fractions = new FractionWords(lexicon);
  }

  /** The figure with the unit that follows it; null where none does. */
  @Nullable AmountDraft after(NumberTokens t, AmountDraft bare) {
    AmountDraft special = special(t, bare);
    if (special != null) {
      return special;
    }
    AmountDraft bracketed = bracketed(t, bare);
    if (bracketed != null) {
      return bracketed;
    }
    int at = unitStart(t, bare);
    Match<String> known = t.near(at) ? lexicon.units.at(t, at) : null;
    Match<String> unit = known == null ? misspelt(t, bare, at) : known;
    if (unit == null && isPointOfShare(t, at)) {
      return bare.counting(
          Kind.PERCENTAGE_POINT, "percentage-point", at + 1, RecognitionRule.POINT_WORD);
    }
    if (unit == null && isInchWord(t, at)) {
      return bare.counting(Kind.MEASURE, "inch", at + 1, RecognitionRule.MEASURE_UNIT);
    }
    if (unit == null || isNoUnit(t, bare, at, unit)) {
      return null;
    }
    return of(t, bare, at, unit);
  }

  /** "12 killometres"; null where the word is like no unit's, or stands behind no digits. */
  private @Nullable Match<String> misspelt(NumberTokens t, AmountDraft bare, int at) {
    boolean noun =
        t.isNumber(bare.numeral().from()) && t.sameLine(at) && lexicon.format.isNoun(t, at);
    String unit = noun ? lexicon.misspeltUnits.at(t, at) : null;
    return unit == null ? null : new Match<>(unit, at + 1);
  }

  /** "20 (kg)", "20 [kg]". */
  private @Nullable AmountDraft bracketed(NumberTokens t, AmountDraft bare) {
    int at = bare.to();
    char close = t.isSign(at, '(') ? ')' : t.isSign(at, '[') ? ']' : 0;
    Match<String> unit =
        close != 0 && t.isWord(at + 1) && t.joined(at + 1) ? lexicon.units.at(t, at + 1) : null;
    return unit != null && t.isSign(unit.end(), close) && t.joined(unit.end())
        ? of(t, bare, at + 1, new Match<>(unit.value(), unit.end() + 1))
        : null;
  }

  /** "three times", "ten-fold", "5x", "5'2". */
  private @Nullable AmountDraft special(NumberTokens t, AmountDraft bare) {
    int at = bare.to();
    boolean hyphen = t.isSign(at, '-') && t.joined(at) && t.joined(at + 1);
    int word = hyphen ? at + 1 : at;
    if (lexicon.is(t, word, LexicalCue.FOLD) && (hyphen || t.joined(word))) {
      return bare.counting(Kind.MULTIPLE, null, word + 1, RecognitionRule.MULTIPLE_FOLD);
    }
    boolean ends = !t.joined(at + 1) || (!t.isWord(at + 1) && !t.isNumber(at + 1));
    boolean apart = bare.numeral().form() == Numeral.Form.WORDS && t.near(at);
    boolean by = (t.joined(at) || apart) && (t.is(at, "x") || t.is(at, "×")) && ends;
    if ((lexicon.is(t, at, LexicalCue.TIMES) && t.near(at)) || by) {
      return bare.counting(Kind.MULTIPLE, null, at + 1, RecognitionRule.MULTIPLE_TIMES);
    }
    boolean feet =
        t.isSign(at, '\'') && t.joined(at) && t.joined(at + 1) && t.plain(at + 1, 2) >= 0;
    return feet && t.plain(at + 1, 2) < INCHES && t.length(at + 1) <= 2
        ? bare.counting(Kind.MEASURE, "foot", at + 1, RecognitionRule.MEASURE_UNIT)
        : null;
  }

  /** "5 in thick", "5 in." at the end; elsewhere "in" is the preposition. */
  private boolean isInchWord(NumberTokens t, int at) {
    boolean ends =
        t.type(at + 1) == NumberTokens.END || lexicon.is(t, at + 1, LexicalCue.LONG_AFTER);
    return lexicon.is(t, at, LexicalCue.IN) && t.isNumber(at - 1) && t.near(at) && ends;
  }

  /** "rose 14.9 points to 24.2%": points of what is told in per cent right after them. */
  private boolean isPointOfShare(NumberTokens t, int at) {
    if (!t.near(at) || !lexicon.is(t, at, LexicalCue.POINT)) {
      return false;
    }
    int i = t.isSign(at + 1, ',') ? at + 2 : at + 1;
    boolean link =
        lexicon.is(t, i, LexicalCue.TO)
            || lexicon.is(t, i, LexicalCue.ONTO)
            || lexicon.is(t, i, LexicalCue.FROM);
    int number = lexicon.is(t, i + 1, LexicalCue.THE) ? i + 2 : i + 1;
    Match<String> share = link && t.isNumber(number) ? lexicon.units.at(t, number + 1) : null;
    return share != null && share.value().equals("percent");
  }

  private int unitStart(NumberTokens t, AmountDraft bare) {
    int part = fractions.unitAfterPart(t, bare.to());
    boolean mixed = !bare.numeral().isWhole() && lexicon.is(t, bare.to(), LexicalCue.OF);
    if (bare.numeral().form() == Numeral.Form.FRACTION || mixed) {
      return part == bare.to() ? lexicon.afterOf(t, part) : part;
    }
    int at = lexicon.counted(t, bare.numeral().to(), bare.numeral().isScaled());
    boolean plural = lexicon.format.isPlural(t, at + 1) || bare.value().equals(Rational.ONE);
    if (lexicon.is(t, at, LexicalCue.MORE) && plural && t.near(at) && t.near(at + 1)) {
      return at + 1;
    }
    return isHyphen(t, at) ? at + 1 : at;
  }

  /** "a 34-year sentence", or "34 - year" where blanks part the tokens. */
  private boolean isHyphen(NumberTokens t, int at) {
    boolean spaced =
        !t.joined(at)
            && !t.joined(at + 1)
            && t.sameLine(at)
            && t.sameLine(at + 1)
            && t.isSmall(at + 1)
            && t.length(at + 1) > 2
            && !lexicon.format.isPlural(t, at + 1);
    return t.isSign(at, '-')
        && t.first(at) == '-'
        && (spaced || (t.joined(at) && t.joined(at + 1)));
  }

  private AmountDraft of(NumberTokens t, AmountDraft bare, int at, Match<String> unit) {
    String id = unit.value();
    if (id.equals("percent") || id.equals("percentage-point")) {
      return percent(t, bare, at, unit);
    }
    if (id.equals("quarter-hour")) {
      AmountDraft minutes = bare.times(Rational.of(QUARTER_HOUR));
      return minutes.counting(Kind.DURATION, "minute", unit.end(), RecognitionRule.DURATION_UNIT);
    }
    if (id.equals("basis-point")) {
      return AmountReader.basis(
          bare.counting(
              Kind.PERCENTAGE_POINT, "percentage-point", unit.end(), RecognitionRule.POINT_BASIS));
    }
    int old = Units.isTime(id) ? old(t, unit.end()) : -1;
    if (old > 0) {
      return bare.counting(Kind.AGE, id, old, RecognitionRule.AGE_YEAR_OLD);
    }
    if (isBelowZero(t, id, unit.end())) {
      return bare.counting(Kind.MEASURE, id, unit.end(), RecognitionRule.MEASURE_UNIT)
          .sum(
              bare.value().negate(), bare.step(), id, unit.end() + 2, RecognitionRule.MEASURE_UNIT);
    }
    Match<String> ratio = ratio(t, unit);
    boolean time = Units.isTime(ratio.value());
    Kind kind = time ? Kind.DURATION : Kind.MEASURE;
    RecognitionRule rule = time ? RecognitionRule.DURATION_UNIT : RecognitionRule.MEASURE_UNIT;
    return bare.counting(kind, ratio.value(), ratio.end(), rule);
  }

  /** "20 degrees below zero". */
  private boolean isBelowZero(NumberTokens t, String unit, int at) {
    Match<Bound> below = t.near(at) ? lexicon.boundsBefore.at(t, at) : null;
    return below != null
        && below.value() == Bound.LESS_THAN
        && below.end() == at + 1
        && lexicon.type(t, at + 1) == NumberWord.Type.ZERO
        && (unit.equals("degree") || Units.dimension(unit).equals(Optional.of("temperature")));
  }

  /** Past "-old", "olds", "of age"; -1 where the years are no age. */
  private int old(NumberTokens t, int at) {
    int word = t.isSign(at, '-') && t.sameLine(at + 1) ? at + 1 : at;
    if (lexicon.is(t, word, LexicalCue.OLD) && t.near(word)) {
      return word + 1;
    }
    boolean term = lexicon.is(t, at, LexicalCue.TERM) || lexicon.is(t, at + 1, LexicalCue.TERM);
    if (lexicon.is(t, at - 1, LexicalCue.YEARLY) && !term) {
      return at;
    }
    boolean age = lexicon.is(t, at, LexicalCue.OF) && lexicon.is(t, at + 1, LexicalCue.AGED);
    return age ? at + 2 : -1;
  }

  private static AmountDraft percent(NumberTokens t, AmountDraft bare, int at, Match<String> unit) {
    if (unit.value().equals("percent")) {
      RecognitionRule rule =
          t.isWord(at) ? RecognitionRule.PERCENT_WORD : RecognitionRule.PERCENT_SIGN;
      return bare.counting(Kind.PERCENT, "percent", unit.end(), rule);
    }
    return bare.counting(
        Kind.PERCENTAGE_POINT, "percentage-point", unit.end(), RecognitionRule.POINT_WORD);
  }

  /** "50 metres per millisecond", "12 kg/m³": a unit made of two. */
  private Match<String> ratio(NumberTokens t, Match<String> top) {
    int at = top.end();
    boolean slash = t.isSign(at, '/') && t.joined(at + 1);
    boolean per = lexicon.is(t, at, LexicalCue.PER) && t.near(at);
    Match<String> bottom = slash || per ? lexicon.units.at(t, at + 1) : null;
    if (bottom == null || Units.find(top.value()) == null) {
      return top;
    }
    String id = Units.per(top.value(), bottom.value());
    Units.Unit unit = Units.find(id);
    return unit != null && RATIOS.contains(unit.dimension()) ? new Match<>(id, bottom.end()) : top;
  }

  /** Words and letters that look like a unit and are none here. */
  private boolean isNoUnit(NumberTokens t, AmountDraft bare, int at, Match<String> unit) {
    if (t.joined(unit.end())
        && t.isNumber(unit.end())
        && t.isWord(unit.end() - 1)
        && t.length(at) < 3) {
      return !t.joined(at) || !isSmaller(t, unit);
    }
    boolean in =
        lexicon.is(t, at, LexicalCue.IN) && t.isSign(unit.end(), '-') && t.joined(unit.end());
    if (in || isAnotherWord(t, bare, at, unit)) {
      return true;
    }
    boolean letter = unit.end() == at + 1 && t.length(at) == 1 && t.isWord(at);
    if (letter && !t.joined(at)) {
      return (t.isSign(unit.end(), '.')
              && t.joined(unit.end())
              && t.isWord(unit.end() + 1)
              && t.joined(unit.end() + 1))
          || t.isSign(unit.end(), '\'')
          || (t.joined(unit.end()) && t.isSign(unit.end(), '-'))
          || t.isSign(unit.end(), '&');
    }
    if (letter && t.is(at, "s") && isGroup(t, bare.from() - 1)) {
      return true;
    }
    if (letter && t.is(at, "s")) {
      return isDecade(bare) && !t.is(bare.from() - 1, "m");
    }
    return unit.value().equals("quarter")
        && t.isWord(bare.numeral().from())
        && !lexicon.format.isPlural(t, at);
  }

  /** "over-65s", "the under 21s": people of an age, and no seconds. */
  private boolean isGroup(NumberTokens t, int before) {
    boolean hyphen = t.isSign(before, '-') && t.joined(before);
    int word = hyphen ? before - 1 : before;
    boolean bound = t.isWord(word) && lexicon.boundsBefore.at(t, word) != null;
    return bound && (hyphen || lexicon.is(t, word - 1, LexicalCue.THE));
  }

  /** "dois mil segundo outros", "il 5 ha vinto": a unit's name that is a small word here. */
  private boolean isAnotherWord(NumberTokens t, AmountDraft bare, int at, Match<String> unit) {
    int next = unit.end();
    boolean verb = lexicon.is(t, at, LexicalCue.AGE_VERB) && next == at + 1 && !t.joined(at);
    boolean second =
        unit.value().equals("second")
            && lexicon.is(t, at, NumberWord.Type.ORDINAL_DIGIT)
            && !lexicon.format.isPlural(t, at)
            && !bare.value().equals(Rational.ONE);
    return second || (verb && t.isWord(next) && !lexicon.is(t, next, LexicalCue.OF));
  }

  /** "6lb4oz", "5h30": a smaller unit follows directly. */
  private boolean isSmaller(NumberTokens t, Match<String> unit) {
    return lexicon.units.at(t, unit.end() + 1) != null || Units.isTime(unit.value());
  }

  private static boolean isDecade(AmountDraft bare) {
    Rational tens = bare.value().over(Rational.of(10));
    return tens.isWhole();
  }

  /** Whether "pounds" are of weight: a weight's words near them, or a thing that they are of. */
  boolean isWeight(NumberTokens t, AmountDraft bare, int end) {
    boolean hyphen = t.isSign(bare.to(), '-');
    boolean adjective = hyphen && !bare.numeral().isScaled();
    if (adjective || (lexicon.is(t, end, LexicalCue.OF) && !bare.numeral().isScaled())) {
      return true;
    }
    return near(t, bare.from(), end, LexicalCue.WEIGHT)
        && !near(t, bare.from(), end, LexicalCue.PRICE);
  }

  private boolean near(NumberTokens t, int from, int end, LexicalCue cue) {
    for (int i = Math.max(0, from - 6); i < Math.min(t.count(), end + 5); i++) {
      if (lexicon.is(t, i, cue)) {
        return true;
      }
    }
    return false;
  }
}
