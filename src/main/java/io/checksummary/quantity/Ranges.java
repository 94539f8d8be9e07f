package io.checksummary.quantity;

import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** Amounts, alone or as the ends of a range: "$3–5 million", "between 10 and 15 per cent". */
final class Ranges {

  /** How far back the words of a change may stand: "rose sharply last year from 3 to 5". */
  private static final int BACK = 9;

  private final Lexicon lexicon;
  private final Figures figures;
  private final Hedges hedges;
  private final Scores scores;
  private final Counts counts;
  private final Years years;
  private final Ages ages;
  private final Lists lists;

  Ranges(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.figures = new Figures(lexicon);
    this.hedges = new Hedges(lexicon);
    this.scores = new Scores(lexicon);
    this.counts = new Counts(lexicon, hedges);
    this.years = new Years(lexicon);
    this.ages = new Ages(lexicon);
    this.lists = new Lists(lexicon);
  }

  /** Adds what begins at token {@code i}; returns where it ends, {@code i} where nothing does. */
  int at(Reading r, int i) {
    Tokens t = r.tokens;
    Figure f = figures.at(t, i);
    if (f == null) {
      return i;
    }
    if (lexicon.is(t, i - 1, Cue.NUMBER_ARTICLE)) {
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
    Figure g = next < 0 ? null : figures.at(t, t.joined(next) ? next : afterHedge(t, next));
    int end = g == null || g.from() == f.to() ? -1 : together(r, f, g, next);
    return end > 0 ? end : alone(r, f);
  }

  /** What a bare number may be, before it is one end of a range of numbers. */
  private int special(Reading r, Figure f) {
    int end = scores.at(r, f);
    end = end > f.from() ? end : years.at(r, f);
    return end > f.from() ? end : counts.at(r, f);
  }

  private int alone(Reading r, Figure f) {
    boolean framed = r.isFramed(Cue.AGED, f.from()) && (f.isBare() || f.kind() == Kind.DURATION);
    Figure aged = framed || ages.isAge(r, f) ? aged(f) : f;
    int end = hedges.add(r, aged.amount(), aged.from(), aged.to(), aged.rule());
    lists.share(r, f, false);
    return end;
  }

  private static Figure aged(Figure f) {
    String unit = f.unit() == null ? "year" : f.unit();
    return f.counting(Kind.AGE, unit, f.to(), Rule.AGE_AGED);
  }

  /** Where the other end may begin; -1 where no word joins it. */
  private int connected(Reading r, Figure f) {
    Tokens t = r.tokens;
    int at = f.to();
    if (t.isSign(at, '-') && t.first(at) != '—') {
      return pastDash(t, f, at);
    }
    if (isTolerance(t, at)) {
      return t.isSign(at, '±') ? at + 1 : at + 3;
    }
    boolean and = lexicon.is(t, at, NumberWord.Type.AND) && (isBetween(r, f) || isShared(t, f));
    boolean or =
        f.isBare() && lexicon.is(t, at, Cue.OR) && lexicon.boundsBefore.at(t, at + 1) == null;
    boolean onto = r.isFramed(Cue.FROM, f.from()) && lexicon.is(t, at, Cue.ONTO);
    boolean joins = and || or || onto || lexicon.is(t, at, Cue.TO);
    return t.near(at) && t.near(at + 1) && joins ? at + 1 : -1;
  }

  /** "between 10 and 15", "in the range of 10 and 15". */
  private boolean isBetween(Reading r, Figure f) {
    Tokens t = r.tokens;
    return r.isFramed(Cue.BETWEEN, f.from())
        || (lexicon.is(t, f.from() - 1, Cue.OF) && lexicon.is(t, f.from() - 2, Cue.RANGING));
  }

  /** "3–5", "3- to 5-year", "18-to-34-year-olds", "10- and 20-year", "2 -7 g". */
  private int pastDash(Tokens t, Figure f, int at) {
    boolean hyphen = t.joined(at);
    boolean link =
        lexicon.is(t, at + 1, Cue.TO)
            || (f.isBare()
                && (lexicon.is(t, at + 1, Cue.OR) || lexicon.is(t, at + 1, NumberWord.Type.AND)));
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
  private static boolean isTolerance(Tokens t, int at) {
    boolean written =
        t.isSign(at, '+')
            && t.isSign(at + 1, '/')
            && t.isSign(at + 2, '-')
            && t.joined(at + 1)
            && t.joined(at + 2);
    return t.sameLine(at) && (t.isSign(at, '±') || written);
  }

  /** "45 and 50 mg": a bare number that may share the unit of the next. */
  private static boolean isShared(Tokens t, Figure f) {
    return f.isBare() && t.isNumber(f.from()) && t.isNumber(f.to() + 1);
  }

  private int afterHedge(Tokens t, int at) {
    Match<Bound> hedge = lexicon.boundsBefore.at(t, at);
    int end = hedge == null ? at : hedge.end();
    return lexicon.is(t, end, Cue.NUMBER_ARTICLE) && t.near(end + 1) ? end + 1 : end;
  }

  /**
   * Adds both as a range, or each by itself where only the unit is shared; -1 where neither fits.
   */
  private int together(Reading r, Figure first, Figure g, int next) {
    Figure shared = share(first, g);
    Figure other = shared == null ? null : shareBack(shared, g);
    if (shared == null
        || other == null
        || shared.kind() != other.kind()
        || !sameUnit(shared, other)) {
      return -1;
    }
    Figure f = scaled(r, shared, other);
    boolean tolerance = isTolerance(r.tokens, first.to());
    boolean listed =
        tolerance || (lexicon.is(r.tokens, next - 1, NumberWord.Type.AND) && !isBetween(r, f));
    boolean loose = r.tokens.isSign(next - 1, '-') && !r.tokens.joined(next - 1);
    if ((listed || (loose && r.tokens.joined(next))) && first.kind() == f.kind()) {
      return -1;
    }
    if (listed || isChange(r, f)) {
      return apart(r, f, other);
    }
    return isRange(r, f, other, next) && !isRise(r, f, other, next) ? range(r, f, other) : -1;
  }

  /** "more than 10 and less than 20": one range, said by its bounds. */
  private int bounded(Reading r, Figure f) {
    Tokens t = r.tokens;
    Bound first = r.hedgeBefore(f.from());
    boolean and = lexicon.is(t, f.to(), NumberWord.Type.AND);
    Match<Bound> second = first == null || !and ? null : lexicon.boundsBefore.at(t, f.to() + 1);
    if (first == null || second == null || !isOpposite(first, second.value())) {
      return f.from();
    }
    Figure g = figures.at(t, second.end());
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
  private static @Nullable Figure share(Figure f, Figure g) {
    if (!f.isBare() || g.isBare()) {
      return f;
    }
    boolean factor = g.kind() == Kind.MONEY && g.rule() == Rule.MONEY_MINOR;
    if (g.prefixed() || g.kind() == Kind.FRACTION || f.numeral().form() == Numeral.Form.ORDINAL) {
      return null;
    }
    Figure unit =
        new Figure(
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
    boolean basis = g.rule() == Rule.POINT_BASIS;
    return factor || basis ? unit.times(Rational.of(1, 100)) : unit;
  }

  /** The bare second end takes the sign before the first: "$3–5 million". */
  private static @Nullable Figure shareBack(Figure f, Figure g) {
    if (f.isBare() || !g.isBare()) {
      return g;
    }
    return f.prefixed()
        ? new Figure(
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

  private static boolean sameUnit(Figure f, Figure g) {
    return f.unit() == null ? g.unit() == null : f.unit().equals(g.unit());
  }

  /**
   * "$3–5 million": the scale of the second end is the first one's too; in "fell from 800 to 640
   * million" as well, but not in "from 900 to 1.2 million".
   */
  private Figure scaled(Reading r, Figure f, Figure g) {
    Numeral n = f.numeral();
    boolean plain = !n.isScaled() && g.numeral().isScaled();
    int factor = n.value().compareTo(Rational.of(1000)) < 0 && isChange(r, f) ? 5 : 1;
    Rational most = g.numeral().mantissa().times(Rational.of(factor));
    return plain && n.value().compareTo(most) < 0 ? f.times(g.numeral().scale()) : f;
  }

  /** "rose from 3% to 5%" tells of two points in time, not of a range. */
  private boolean isChange(Reading r, Figure f) {
    if (!r.isFramed(Cue.FROM, f.from())) {
      return false;
    }
    Tokens t = r.tokens;
    for (int i = f.from() - 2; i >= f.from() - BACK && !t.isSign(i, '.'); i--) {
      if (lexicon.is(t, i, Cue.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRange(Reading r, Figure f, Figure g, int next) {
    boolean rising = f.value().compareTo(g.value()) < 0;
    boolean falling = f.isNegative() && g.isNegative();
    boolean or = lexicon.is(r.tokens, next - 1, Cue.OR);
    return (rising || falling)
        && (!or || g.value().compareTo(f.value().times(Rational.of(4))) <= 0);
  }

  /** "rose £3m to £301m": by how much, and to what. */
  private boolean isRise(Reading r, Figure f, Figure g, int next) {
    Tokens t = r.tokens;
    boolean much = g.value().compareTo(f.value().times(Rational.of(8))) > 0;
    boolean rises =
        lexicon.is(t, f.from() - 1, Cue.CHANGE) || lexicon.is(t, f.from() - 2, Cue.CHANGE);
    return much && rises && lexicon.is(t, next - 1, Cue.TO);
  }

  private int apart(Reading r, Figure f, Figure g) {
    hedges.add(r, f.amount(), f.from(), f.to(), f.rule());
    lists.share(r, f, true);
    return hedges.add(r, g.amount(), g.from(), g.to(), g.rule());
  }

  /** The word "between" is part of the range: without it the two ends read as two numbers. */
  private int range(Reading r, Figure f, Figure g) {
    boolean rising = f.value().compareTo(g.value()) < 0;
    Figure low = rising ? f : g;
    Figure high = rising ? g : f;
    Amount amount = low.amount().withTo(high.value());
    if ((f.isBare() && r.isFramed(Cue.AGED, f.from())) || ages.isAge(r, f)) {
      amount = aged(low).amount().withTo(high.value());
    }
    boolean between = r.isFramed(Cue.BETWEEN, f.from());
    int from =
        between ? f.from() - (lexicon.is(r.tokens, f.from() - 1, Cue.BETWEEN) ? 1 : 2) : f.from();
    int end = hedges.addRange(r, amount, from, g.to(), Rule.range(amount.kind()));
    lists.share(r, g, lexicon.is(r.tokens, f.to(), Cue.OR));
    return end;
  }
}
