package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.amount.AmountReader;
import io.checksummary.recognise.amount.BoundReader;
import io.checksummary.recognise.date.YearReader;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Amounts, alone or as the ends of a range: "$3–5 million", "between 10 and 15 per cent". */
public final class RangeReader {

  /** How far back the words of a change may stand: "rose sharply last year from 3 to 5". */
  private static final int BACK = 9;

  /** How far back a verb may stand from what "by" leads: "cut the workforce by 200". */
  private static final int BY_BACK = 6;

  private final Lexicon lexicon;
  private final AmountReader figures;
  private final BoundReader hedges;
  private final ScoreReader scores;
  private final BareNumberReader counts;
  private final YearReader years;
  private final AgeReader ages;
  private final CoordinatedAmounts lists;

  public RangeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.figures = new AmountReader(lexicon);
    this.hedges = new BoundReader(lexicon);
    this.scores = new ScoreReader(lexicon);
    this.counts = new BareNumberReader(lexicon, hedges);
    this.years = new YearReader(lexicon);
    this.ages = new AgeReader(lexicon);
    this.lists = new CoordinatedAmounts(lexicon);
  }

  /** Adds what begins at token {@code i}; returns where it ends, {@code i} where nothing does. */
  public int at(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    AmountDraft f = figures.at(t, i);
    if (f == null) {
      return i;
    }
    if (lexicon.is(t, i - 1, LexicalCue.NUMBER_ARTICLE)) {
      r.passArticle(i);
    }
    int special = f.isBare() ? special(r, f) : i;
    if (special > i) {
      return special;
    }
    int bounded = bounded(r, f);
    if (bounded > i) {
      return bounded;
    }
    int next = connected(r, f);
    AmountDraft g = next < 0 ? null : second(t, f, next);
    int end = g == null || g.from() == f.to() ? -1 : together(r, f, g, next);
    return end > 0 ? end : alone(r, f);
  }

  /** The other end; of "£3-5m" the letter is a scale, since money stands before the first. */
  private @Nullable AmountDraft second(NumberTokens t, AmountDraft f, int next) {
    AmountDraft paid = f.prefixed() && t.isNumber(next) ? figures.paid(t, next) : null;
    return paid != null ? paid : figures.at(t, t.joined(next) ? next : afterHedge(t, next));
  }

  /** What a bare number may be, before it is one end of a range of numbers. */
  private int special(RecognitionState r, AmountDraft f) {
    int end = scores.at(r, f);
    end = end > f.from() ? end : years.at(r, f);
    return end > f.from() ? end : counts.at(r, f);
  }

  private int alone(RecognitionState r, AmountDraft f) {
    boolean framed =
        r.isFramed(LexicalCue.AGED, f.from()) && (f.isBare() || f.kind() == Kind.DURATION);
    AmountDraft aged = framed || ages.isAge(r, f) ? aged(f) : f;
    int end = hedges.add(r, aged.amount(), aged.from(), aged.to(), aged.rule());
    lists.share(r, f, false);
    if (framed) {
      frameNext(r, f.to());
    }
    return end;
  }

  /** "aged 23 and 31", "aged 5, 7 and 9": the numbers of the row are ages too. */
  private void frameNext(RecognitionState r, int at) {
    NumberTokens t = r.tokens();
    boolean and = lexicon.is(t, at, NumberWord.Type.AND) || lexicon.is(t, at, LexicalCue.OR);
    boolean comma = t.isSign(at, ',') && t.joined(at) && !t.joined(at + 1);
    boolean more = lexicon.is(t, at + 2, NumberWord.Type.AND) || t.isSign(at + 2, ',');
    boolean closed = t.type(at + 2) == NumberTokens.SIGN && !t.isSign(at + 2, '%');
    boolean noun = lexicon.isCountedNoun(t, at + 2) || lexicon.is(t, at + 2, LexicalCue.PEOPLE);
    boolean word = t.isWord(at + 2) && !t.joined(at + 2) && !noun;
    if (t.isNumber(at + 1) && (and ? closed || word : comma && (more || closed))) {
      r.frame(LexicalCue.AGED, at + 1);
    }
  }

  private static AmountDraft aged(AmountDraft f) {
    String unit = f.unit() == null ? "year" : f.unit();
    return f.counting(Kind.AGE, unit, f.to(), RecognitionRule.AGE_AGED);
  }

  /** Where the other end may begin; -1 where no word joins it. */
  private int connected(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int at = f.to();
    if (t.isSign(at, '-') && t.first(at) != '—') {
      return pastDash(t, f, at);
    }
    if (isTolerance(t, at)) {
      return t.isSign(at, '±') ? at + 1 : at + 3;
    }
    boolean and = lexicon.is(t, at, NumberWord.Type.AND) && (isBetween(r, f) || isShared(t, f));
    boolean or =
        f.isBare()
            && lexicon.is(t, at, LexicalCue.OR)
            && lexicon.boundsBefore.at(t, at + 1) == null;
    boolean onto = r.isFramed(LexicalCue.FROM, f.from()) && lexicon.is(t, at, LexicalCue.ONTO);
    boolean joins = and || or || onto || lexicon.is(t, at, LexicalCue.TO);
    return t.near(at) && t.near(at + 1) && joins ? at + 1 : -1;
  }

  /** "between 10 and 15", "in the range of 10 and 15". */
  private boolean isBetween(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    return r.isFramed(LexicalCue.BETWEEN, f.from())
        || (lexicon.is(t, f.from() - 1, LexicalCue.OF)
            && lexicon.is(t, f.from() - 2, LexicalCue.RANGING));
  }

  /** "3–5", "3- to 5-year", "18-to-34-year-olds", "10- and 20-year", "2 -7 g". */
  private int pastDash(NumberTokens t, AmountDraft f, int at) {
    boolean hyphen = t.joined(at);
    if (hyphen && t.isSign(at + 1, '-') && t.joined(at + 2)) {
      return t.pastDash(at);
    }
    boolean link =
        lexicon.is(t, at + 1, LexicalCue.TO)
            || (f.isBare()
                && (lexicon.is(t, at + 1, LexicalCue.OR)
                    || lexicon.is(t, at + 1, NumberWord.Type.AND)));
    if (hyphen && link) {
      boolean chained = t.joined(at + 1) && t.isSign(at + 2, '-') && t.joined(at + 2);
      return chained ? at + 3 : t.joined(at + 1) ? -1 : at + 2;
    }
    boolean loose = f.isBare() && !hyphen && t.joined(at + 1) && t.isNumber(at + 1);
    return (loose || hyphen == t.joined(at + 1)) && t.sameLine(at) && t.sameLine(at + 1)
        ? at + 1
        : -1;
  }

  /** "5.2 ± 0.3 kg", "5.2 +/- 0.3 kg". */
  private static boolean isTolerance(NumberTokens t, int at) {
    boolean written =
        t.isSign(at, '+')
            && t.isSign(at + 1, '/')
            && t.isSign(at + 2, '-')
            && t.joined(at + 1)
            && t.joined(at + 2);
    return t.sameLine(at) && (t.isSign(at, '±') || written);
  }

  /** "45 and 50 mg": a bare number that may share the unit of the next. */
  private static boolean isShared(NumberTokens t, AmountDraft f) {
    return f.isBare() && t.isNumber(f.from()) && t.isNumber(f.to() + 1);
  }

  private int afterHedge(NumberTokens t, int at) {
    Match<Bound> hedge = lexicon.boundsBefore.at(t, at);
    int end = hedge == null ? at : hedge.end();
    return lexicon.is(t, end, LexicalCue.NUMBER_ARTICLE) && t.near(end + 1) ? end + 1 : end;
  }

  /**
   * Adds both as a range, or each by itself where only the unit is shared; -1 where neither fits.
   */
  private int together(RecognitionState r, AmountDraft first, AmountDraft g, int next) {
    AmountDraft shared = share(first, g);
    AmountDraft other = shared == null ? null : shareBack(shared, g);
    if (shared == null
        || other == null
        || shared.kind() != other.kind()
        || !sameUnit(shared, other)) {
      return -1;
    }
    AmountDraft f = scaled(r, shared, other);
    if (first.kind() != other.kind() && lists.isNewClause(r.tokens(), first.from(), g)) {
      return -1;
    }
    boolean tolerance = isTolerance(r.tokens(), first.to());
    boolean listed =
        tolerance || (lexicon.is(r.tokens(), next - 1, NumberWord.Type.AND) && !isBetween(r, f));
    boolean loose = r.tokens().isSign(next - 1, '-') && !r.tokens().joined(next - 1);
    if ((listed || (loose && r.tokens().joined(next))) && first.kind() == f.kind()) {
      return -1;
    }
    if (listed || isChange(r, f)) {
      return apart(r, f, other);
    }
    return isRange(r, f, other, next) && !isRise(r, f, other, next) ? range(r, f, other) : -1;
  }

  /** "more than 10 and less than 20": one range, said by its bounds. */
  private int bounded(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    Bound first = r.hedgeBefore(f.from());
    boolean and = lexicon.is(t, f.to(), NumberWord.Type.AND);
    Match<Bound> second = first == null || !and ? null : lexicon.boundsBefore.at(t, f.to() + 1);
    if (first == null || second == null || !isOpposite(first, second.value())) {
      return f.from();
    }
    AmountDraft g = figures.at(t, second.end());
    if (g == null || g.kind() != f.kind() || !sameUnit(f, g)) {
      return f.from();
    }
    boolean rising = f.value().compareTo(g.value()) < 0;
    return rising == isLower(first) ? range(r, f, g) : f.from();
  }

  private static boolean isOpposite(Bound one, Bound other) {
    return isLimit(one) && isLimit(other) && isLower(one) != isLower(other);
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isLimit(Bound bound) {
    return bound != Bound.ABOUT && bound != Bound.ALMOST;
  }

  /** The bare first end takes the unit of the second: "10 to 15 km". */
  private static @Nullable AmountDraft share(AmountDraft f, AmountDraft g) {
    if (!f.isBare() || g.isBare()) {
      return f;
    }
    boolean factor = g.kind() == Kind.MONEY && g.rule() == RecognitionRule.MONEY_MINOR;
    if (g.prefixed() || g.kind() == Kind.FRACTION || f.numeral().form() == Numeral.Form.ORDINAL) {
      return null;
    }
    AmountDraft unit =
        new AmountDraft(
            f.from(),
            f.to(),
            g.kind(),
            f.value(),
            f.step(),
            g.unit(),
            g.sign(),
            f.numeral(),
            false,
            g.rule());
    boolean basis = g.rule() == RecognitionRule.POINT_BASIS;
    return factor || basis ? unit.times(Rational.of(1, 100)) : unit;
  }

  /** The bare second end takes the sign before the first: "$3–5 million". */
  private static @Nullable AmountDraft shareBack(AmountDraft f, AmountDraft g) {
    if (f.isBare() || !g.isBare()) {
      return g;
    }
    return f.prefixed()
        ? new AmountDraft(
            g.from(),
            g.to(),
            f.kind(),
            g.value(),
            g.step(),
            f.unit(),
            f.sign(),
            g.numeral(),
            true,
            f.rule())
        : null;
  }

  private static boolean sameUnit(AmountDraft f, AmountDraft g) {
    return f.unit() == null ? g.unit() == null : f.unit().equals(g.unit());
  }

  /**
   * "$3–5 million": the scale of the second end is the first one's too; in "fell from 800 to 640
   * million" and "635 to 541 million years ago" as well, but not in "from 900 to 1.2 million".
   */
  private AmountDraft scaled(RecognitionState r, AmountDraft f, AmountDraft g) {
    Numeral n = f.numeral();
    boolean plain = !n.isScaled() && g.numeral().isScaled();
    boolean falls = isAgo(r, g) || isChange(r, f);
    int factor = n.value().compareTo(Rational.of(1000)) < 0 && falls ? 5 : 1;
    Rational most = g.numeral().mantissa().times(Rational.of(factor));
    return plain && n.value().compareTo(most) < 0 ? f.times(g.numeral().scale()) : f;
  }

  /** "rose from 3% to 5%" tells of two points in time, not of a range. */
  private boolean isChange(RecognitionState r, AmountDraft f) {
    if (!r.isFramed(LexicalCue.FROM, f.from())) {
      return false;
    }
    NumberTokens t = r.tokens();
    for (int i = f.from() - 2; i >= f.from() - BACK && !t.isSign(i, '.'); i--) {
      if (lexicon.is(t, i, LexicalCue.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRange(RecognitionState r, AmountDraft f, AmountDraft g, int next) {
    boolean rising = f.value().compareTo(g.value()) < 0;
    boolean falling = (f.isNegative() && g.isNegative()) || isAgo(r, g);
    boolean or = lexicon.is(r.tokens(), next - 1, LexicalCue.OR);
    return (rising || falling)
        && (!or || g.value().compareTo(f.value().times(Rational.of(4))) <= 0);
  }

  /** "635 to 541 million years ago" begins with what is longer ago. */
  private boolean isAgo(RecognitionState r, AmountDraft g) {
    return g.kind() == Kind.DURATION
        && g.numeral().isScaled()
        && lexicon.is(r.tokens(), g.to(), LexicalCue.AGO);
  }

  /** "rose £3m to £301m", "rose by six to 24": by how much, and to what. */
  private boolean isRise(RecognitionState r, AmountDraft f, AmountDraft g, int next) {
    NumberTokens t = r.tokens();
    if (!lexicon.is(t, next - 1, LexicalCue.TO)) {
      return false;
    }
    boolean by = lexicon.is(t, f.from() - 1, LexicalCue.BY);
    boolean last = g.isBare() && !t.isWord(g.to()) && !t.isSign(g.to(), '-');
    boolean counts = f.kind() != Kind.PERCENT && f.kind() != Kind.PERCENTAGE_POINT;
    boolean direct = lexicon.is(t, f.from() - 1, LexicalCue.CHANGE) && f.isBare();
    int factor = last && (by || direct) ? 1 : by && counts ? 3 : 8;
    boolean much = g.value().compareTo(f.value().times(Rational.of(factor))) > 0;
    return much && isAfterChange(t, f.from() - 1, by ? BY_BACK : 2);
  }

  private boolean isAfterChange(NumberTokens t, int from, int back) {
    for (int i = from; i > from - back && !t.isSign(i, '.'); i--) {
      if (lexicon.is(t, i, LexicalCue.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  private int apart(RecognitionState r, AmountDraft f, AmountDraft g) {
    hedges.add(r, f.amount(), f.from(), f.to(), f.rule());
    boolean scaled = !f.value().equals(f.numeral().value());
    lists.share(r, scaled ? g : f, true);
    return hedges.add(r, g.amount(), g.from(), g.to(), g.rule());
  }

  /** The word "between" is part of the range: without it the two ends read as two numbers. */
  private int range(RecognitionState r, AmountDraft f, AmountDraft g) {
    boolean rising = f.value().compareTo(g.value()) < 0;
    AmountDraft low = rising ? f : g;
    AmountDraft high = rising ? g : f;
    Amount amount = low.amount().withTo(high.value());
    if ((f.isBare() && r.isFramed(LexicalCue.AGED, f.from())) || ages.isAge(r, f)) {
      amount = aged(low).amount().withTo(high.value());
    }
    boolean between = r.isFramed(LexicalCue.BETWEEN, f.from());
    int from =
        between
            ? f.from() - (lexicon.is(r.tokens(), f.from() - 1, LexicalCue.BETWEEN) ? 1 : 2)
            : f.from();
    int end = hedges.addRange(r, amount, from, g.to(), RecognitionRule.range(amount.kind()));
    lists.share(r, g, lexicon.is(r.tokens(), f.to(), LexicalCue.OR));
    return end;
  }
}
