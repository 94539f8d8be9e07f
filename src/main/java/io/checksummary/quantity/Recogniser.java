package io.checksummary.quantity;

import io.checksummary.quantity.Lexicon.Start;
import io.checksummary.quantity.Phrases.Match;
import java.util.List;

/**
 * Finds every mention of a number in a text of one language, in one pass over its tokens. Safe for
 * use by many threads.
 *
 * <p>Example: "Norland earned $412 million in 2016, up 12%" holds {@code money.sign-scale}, {@code
 * date.year} and {@code percent.sign}. A mention's span covers sign, unit and scale; hedges
 * ("about") and denominators ("a share") stand outside it.
 *
 * <p>Any text at all is fine: time and memory grow in proportion to its length.
 */
public final class Recogniser {

  private static final Recogniser ENGLISH = new Recogniser(Lexicon.load("en"));

  private final Lexicon lexicon;
  private final Identifiers identifiers;
  private final Dates dates;
  private final Periods periods;
  private final Times times;
  private final Ordinals ordinals;
  private final Words words;
  private final Ranges ranges;
  private final Measures measures;
  private final NumeralWords numerals;

  private Recogniser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.identifiers = new Identifiers(lexicon);
    this.dates = new Dates(lexicon);
    this.periods = new Periods(lexicon);
    this.times = new Times(lexicon);
    this.ordinals = new Ordinals(lexicon, dates, periods);
    this.words = new Words(lexicon);
    this.ranges = new Ranges(lexicon);
    this.measures = new Measures(lexicon);
    this.numerals = new NumeralWords(lexicon);
  }

  /** The recogniser of English. */
  public static Recogniser english() {
    return ENGLISH;
  }

  /** Every mention, in order, without overlap; spans count in {@code text}. */
  public List<Mention> mentions(String text) {
    Reading r = new Reading(Tokeniser.tokens(text, lexicon.vocabulary), lexicon);
    int i = 0;
    while (i < r.tokens.count()) {
      i = Math.max(i + 1, step(r, i));
    }
    return List.copyOf(r.found());
  }

  /** Where reading goes on after what begins at token {@code i}; {@code i} where nothing does. */
  private int step(Reading r, int i) {
    return switch (r.tokens.type(i)) {
      case Tokens.WORD -> word(r, i);
      case Tokens.NUMBER -> number(r, i);
      case Tokens.DOTTED -> first(i, dates.atDigits(r, i), () -> identifiers.atDigits(r, i));
      case Tokens.VULGAR -> ranges.at(r, i);
      case Tokens.SIGN -> sign(r, i);
      case Tokens.LINK -> identifiers.link(r, i);
      default -> i;
    };
  }

  private interface Attempt {
    int run();
  }

  /** The first attempt that gets beyond token {@code i}. */
  private static int first(int i, int done, Attempt... others) {
    int end = done;
    for (int k = 0; end <= i && k < others.length; k++) {
      end = others[k].run();
    }
    return end;
  }

  private int number(Reading r, int i) {
    return first(
        i,
        known(r, i),
        () -> dates.atDigits(r, i),
        () -> periods.atLetter(r, i),
        () -> times.past(r, i),
        () -> times.at(r, i),
        () -> ordinal(r, i),
        () -> identifiers.atDigits(r, i),
        () -> ranges.at(r, i));
  }

  private int ordinal(Reading r, int i) {
    NumberWord suffix = r.tokens.joined(i + 1) ? lexicon.numberWord(r.tokens, i + 1) : null;
    int value = r.tokens.plain(i);
    if (suffix == null || suffix.type() != NumberWord.Type.SUFFIX || value < 0) {
      return i;
    }
    boolean stones = r.tokens.is(i + 1, "st") && value % 100 >= 11 && value % 100 <= 13;
    Numeral ordinal = Numeral.whole(i, i + 2, Rational.of(value), Numeral.Form.ORDINAL);
    return stones ? i : ordinals.at(r, ordinal, Rule.ORDINAL_DIGITS);
  }

  private int known(Reading r, int i) {
    boolean may = (lexicon.starts(r.tokens, i) & Start.KNOWN_NAME) != 0;
    return may ? identifiers.known(r, i) : i;
  }

  private int sign(Reading r, int i) {
    Tokens t = r.tokens;
    if (t.isSign(i, '#')) {
      return identifiers.hash(r, i);
    }
    if (t.isSign(i, '+')) {
      return identifiers.international(r, i);
    }
    int starts = lexicon.starts(t, i);
    int bound = (starts & Start.BOUND) == 0 ? i : bound(r, i);
    if (bound > i) {
      return bound;
    }
    return (starts & Start.MONEY) != 0
            || (t.isSign(i, '-') && t.isNumber(i + 1))
            || (t.isSign(i, '-') && isSign(t, i + 1))
        ? ranges.at(r, i)
        : i;
  }

  private boolean isSign(Tokens t, int i) {
    return t.type(i) == Tokens.SIGN && (lexicon.starts(t, i) & Start.MONEY) != 0;
  }

  private int bound(Reading r, int i) {
    Match<Bound> bound = lexicon.boundsBefore.at(r.tokens, i);
    if (bound == null) {
      return i;
    }
    r.hedge(bound.value(), i, bound.end());
    return bound.end();
  }

  private int word(Reading r, int i) {
    int starts = lexicon.starts(r.tokens, i);
    if (starts == 0) {
      return isCode(r.tokens, i)
          ? first(i, periods.atLetter(r, i), () -> identifiers.atWord(r, i))
          : i;
    }
    return phrase(r, i, starts);
  }

  private static boolean isCode(Tokens t, int i) {
    return t.joined(i + 1)
        && (t.isNumber(i + 1)
            || t.type(i + 1) == Tokens.DOTTED
            || (t.isSign(i + 1, '-') && t.isNumber(i + 2)));
  }

  private int phrase(Reading r, int i, int starts) {
    int end =
        first(
            i,
            known(r, i),
            () -> idiom(r, i, starts),
            () -> money(r, i, starts),
            () -> month(r, i, starts),
            () -> periods.atLetter(r, i));
    return first(
        i,
        end,
        () -> name(r, i, starts),
        () -> vague(r, i, starts),
        () -> cue(r, i, starts),
        () -> numeral(r, i, starts),
        () -> hedge(r, i, starts),
        () -> isCode(r.tokens, i) ? identifiers.atWord(r, i) : i);
  }

  private int idiom(Reading r, int i, int starts) {
    Match<Boolean> idiom = (starts & Start.IDIOM) == 0 ? null : lexicon.idioms.at(r.tokens, i);
    return idiom == null || (r.hedgeBefore(i) != null && r.tokens.isNumber(i)) ? i : idiom.end();
  }

  private int money(Reading r, int i, int starts) {
    return (starts & Start.MONEY) == 0 ? i : ranges.at(r, i);
  }

  private int month(Reading r, int i, int starts) {
    Match<Lexicon.Month> month =
        (starts & Start.MONTH) == 0 ? null : lexicon.months.at(r.tokens, i);
    if (month != null) {
      return dates.atMonth(r, i, month);
    }
    return (starts & Start.MONTH) == 0 ? i : periods.atSeason(r, i);
  }

  private int name(Reading r, int i, int starts) {
    return (starts & Start.NAME) == 0 ? i : identifiers.named(r, i);
  }

  private int vague(Reading r, int i, int starts) {
    int end = (starts & Start.VAGUE) == 0 ? i : words.vague(r, i);
    return end > i || (starts & Start.MULTIPLE) == 0 ? end : words.multiple(r, i);
  }

  private int cue(Reading r, int i, int starts) {
    if ((starts & Start.CUE) == 0) {
      return i;
    }
    int end = first(i, words.zeroOrBoth(r, i), () -> periods.atFiscal(r, i));
    if (end > i) {
      return end;
    }
    for (Cue cue : Reading.FRAMES) {
      if (lexicon.is(r.tokens, i, cue)) {
        r.frame(cue, i + 1);
      }
    }
    return i;
  }

  private int numeral(Reading r, int i, int starts) {
    NumberWord word = (starts & Start.NUMERAL) == 0 ? null : lexicon.numberWord(r.tokens, i);
    if (word == null) {
      return i;
    }
    return switch (word.type()) {
      case AND, POINT, HUNDRED, SCALE, DENOMINATOR, SUFFIX, GROUP, COUPLE -> i;
      case MINUS -> measures(r, i);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> ordinalWord(r, i);
      case ARTICLE -> first(i, ranges.at(r, i), () -> words.article(r, i, measures));
      case DIGIT -> isPronoun(r, i, word) ? i : cardinal(r, i);
      case ZERO, TEEN, TEN -> cardinal(r, i);
      case HALF, QUARTER -> first(i, times.past(r, i), () -> half(r, i));
    };
  }

  private int measures(Reading r, int i) {
    return r.tokens.isNumber(i + 1) || lexicon.numberWord(r.tokens, i + 1) != null
        ? ranges.at(r, i)
        : i;
  }

  private int cardinal(Reading r, int i) {
    Numeral n = numerals.at(r.tokens, i);
    if (n != null && n.form() == Numeral.Form.ORDINAL) {
      return ordinals.at(r, n, Rule.ORDINAL_WORD);
    }
    return first(i, times.past(r, i), () -> times.at(r, i), () -> ranges.at(r, i));
  }

  private int ordinalWord(Reading r, int i) {
    Numeral n = numerals.at(r.tokens, i);
    return n == null ? i : ordinals.at(r, n, Rule.ORDINAL_WORD);
  }

  /** "half" as a part of a compound word counts nothing: "half-empty". */
  private int half(Reading r, int i) {
    Tokens t = r.tokens;
    boolean compound =
        t.joined(i)
            || (t.isSign(i + 1, '-')
                && t.joined(i + 1)
                && lexicon.units.at(t, i + 2) == null
                && lexicon.numberWord(t, i + 2) == null);
    return compound ? i : ranges.at(r, i);
  }

  /** Whether "one" stands for something rather than counts; a number that goes on counts. */
  private boolean isPronoun(Reading r, int i, NumberWord word) {
    if (!word.value().equals(Rational.ONE)) {
      return false;
    }
    Numeral n = numerals.at(r.tokens, i);
    boolean alone = n != null && n.to() == i + 1;
    return alone && !words.isOneCounting(r, i);
  }

  private int hedge(Reading r, int i, int starts) {
    return (starts & Start.BOUND) == 0 ? i : bound(r, i);
  }
}
