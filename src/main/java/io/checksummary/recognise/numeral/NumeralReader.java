package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.recognise.token.VulgarFractions;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, with what multiplies them: "1.5 million", "3½", "10k", "2.5 × 10^6". */
public final class NumeralReader {

  private static final Rational HUNDRED = Rational.of(100);

  /** Powers beyond this are no quantity of an article. */
  private static final int HIGHEST_POWER = 100;

  private static final Rational MILLION = Rational.of(1_000_000);

  /** How far before a decimal millions may stand that tell what its "m" is. */
  private static final int NEAR_MILLIONS = 20;

  /** "4.5m", "17.25m"; "1.234m" may be anything. */
  private static final int MOST_OF_MILLIONS = 5;

  /** "140/90" is a pair of numbers, "5/4" a fraction. */
  private static final int LEAST_OF_PAIR = 20;

  private static final int MOST_OF_PAIR = 300;

  private final Lexicon lexicon;
  private final NumeralGrammar words;
  private final SpacedDigits spaced;

  public NumeralReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = NumeralGrammars.of(lexicon);
    this.spaced = new SpacedDigits(lexicon);
  }

  /**
   * The number that begins at token {@code i}; null where none does.
   *
   * @param money whether a currency sign stands before it, so that "m" can only mean millions
   */
  public @Nullable Numeral at(NumberTokens t, int i, boolean money) {
    return switch (t.type(i)) {
      case NumberTokens.NUMBER -> digits(t, i, money);
      case NumberTokens.VULGAR ->
          scaled(t, Numeral.fraction(i, i + 1, VulgarFractions.value(t.first(i))), money);
      case NumberTokens.WORD -> words.at(t, i);
      default -> null;
    };
  }

  private @Nullable Numeral digits(NumberTokens t, int i, boolean money) {
    if (t.length(i) > DigitGroups.MOST) {
      return null;
    }
    Numeral fraction = fraction(t, i);
    if (fraction != null) {
      return fraction;
    }
    int end = spaced.end(t, i, money);
    BigDecimal decimal = end == i + 1 ? value(t.text(), t.start(i), t.end(i)) : value(t, i, end);
    Rational step =
        decimal.scale() == 0
            ? Rational.ONE
            : Rational.of(BigDecimal.ONE.scaleByPowerOfTen(-decimal.scale()));
    Numeral plain = new Numeral(i, end, Rational.of(decimal), step, Rational.ONE, Form.DIGITS);
    return scaled(t, power(t, mixed(t, plain)), money);
  }

  private BigDecimal value(char[] text, int from, int to) {
    return DigitGroups.value(text, from, to, lexicon.format.marks());
  }

  /** The worth of digits and marks that blanks part. */
  private BigDecimal value(NumberTokens t, int from, int to) {
    char[] tight = t.written(from, to).replaceAll("\\s", "").toCharArray();
    return value(tight, 0, tight.length);
  }

  /** {@code 3/4}, unless it is part of something longer. */
  private @Nullable Numeral fraction(NumberTokens t, int i) {
    int top = t.plain(i);
    if (top < 0 || !isSlash(t, i + 1) || !t.joined(i + 1) || !t.joined(i + 2)) {
      return null;
    }
    int bottom = t.plain(i + 2);
    if (top > bottom && bottom >= LEAST_OF_PAIR && top <= MOST_OF_PAIR) {
      return null;
    }
    boolean alone = !(t.joined(i) && isSlash(t, i - 1)) && !(t.joined(i + 3) && isSlash(t, i + 3));
    return bottom > 0 && alone && !EdtfWriter.isYear(top)
        ? Numeral.fraction(i, i + 3, Rational.of(top, bottom))
        : null;
  }

  private static boolean isSlash(NumberTokens t, int i) {
    return t.isSign(i, '/') || t.isSign(i, '⁄');
  }

  /** {@code 3½}, {@code 3 1/2}. */
  private Numeral mixed(NumberTokens t, Numeral n) {
    int at = n.to();
    if (!n.isWhole() || !t.sameLine(at)) {
      return n;
    }
    if (t.type(at) == NumberTokens.VULGAR) {
      return n.plus(VulgarFractions.value(t.first(at)), Rational.ZERO, at + 1);
    }
    int hyphen = t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) ? at + 1 : at;
    Numeral fraction = t.isNumber(hyphen) && t.plain(at - 1) >= 0 ? fraction(t, hyphen) : null;
    return fraction != null && fraction.value().compareTo(Rational.ONE) < 0
        ? n.plus(fraction.value(), Rational.ZERO, fraction.to())
        : n;
  }

  /** {@code 2.5e6}, {@code 2.48×10−5}, {@code 2.48 x 10^-5}. */
  private Numeral power(NumberTokens t, Numeral n) {
    int at = n.to();
    if (t.joined(at) && (t.is(at, "e") || t.is(at, "E"))) {
      return power(t, n, at + 1);
    }
    boolean times = t.isSign(at, '×') || t.is(at, "x") || t.isSign(at, '*');
    if (!times || t.plain(at + 1) != 10 || !t.joined(at + 2)) {
      return n;
    }
    return power(t, n, t.isSign(at + 2, '^') ? at + 3 : at + 2);
  }

  private Numeral power(NumberTokens t, Numeral n, int at) {
    boolean minus = t.isSign(at, '-');
    int digits = minus ? at + 1 : at;
    int exponent = t.joined(at) && t.joined(digits) ? t.plain(digits) : -1;
    if (exponent < 0 || exponent > HIGHEST_POWER) {
      return n;
    }
    Rational ten = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(minus ? -exponent : exponent));
    return new Numeral(
        n.from(), digits + 1, n.value().times(ten), n.step().times(ten), Rational.ONE, n.form());
  }

  /** "(38.4) million": the scale behind the bracket; the number itself where none stands there. */
  public Numeral afterBracket(NumberTokens t, Numeral n) {
    NumberWord word = t.sameLine(n.to() + 1) ? lexicon.numberWord(t, n.to() + 1) : null;
    return word != null && word.type() == NumberWord.Type.SCALE
        ? n.scaled(word.value(), n.to() + 2)
        : n;
  }

  private Numeral scaled(NumberTokens t, Numeral n, boolean money) {
    int at = n.to();
    if (!t.near(at) || (n.form() == Form.FRACTION && n.value().signum() == 0)) {
      return n;
    }
    if (isPlus(t, at)) {
      Numeral more = scaled(t, n.until(at + 1), money);
      return more.isScaled() ? more : n;
    }
    Numeral inWords = scaleWord(t, n);
    boolean thousand = inWords != null && lexicon.is(t, inWords.to() - 1, NumberWord.Type.THOUSAND);
    Numeral plain = inWords == null ? n : inWords;
    return inWords == null || (thousand && t.near(plain.to()))
        ? scaleLetters(t, plain, money)
        : inWords;
  }

  /** Whether a plus stands between a number and what it counts: "300+ metres", "$2+ billion". */
  private static boolean isPlus(NumberTokens t, int at) {
    return t.isSign(at, '+') && t.joined(at) && t.isWord(at + 1) && t.sameLine(at + 1);
  }

  private @Nullable Numeral scaleWord(NumberTokens t, Numeral n) {
    int at =
        t.isSign(n.to(), '-') && t.joined(n.to()) && t.isWord(n.to() + 1) ? n.to() + 1 : n.to();
    NumberWord known = lexicon.numberWord(t, at);
    boolean noun = known == null && t.isNumber(at - 1) && lexicon.format.isNoun(t, at);
    NumberWord word = noun ? lexicon.misspeltScales.at(t, at) : known;
    PhraseDictionary.Match<String> unit = word == null ? null : lexicon.units.at(t, at);
    if (word == null || (unit != null && unit.end() > at + 1)) {
      return null;
    }
    return switch (word.type()) {
      case HUNDRED -> hundreds(t, n.scaled(HUNDRED, at + 1));
      case SCALE, THOUSAND ->
          withHundreds(t, words.afterScale(t, n.scaled(word.value(), at + 1), word.value()));
      case GROUP -> Numeral.whole(n.from(), at + 1, n.value().times(word.value()), Form.MIXED);
      case POINT -> words.decimals(t, n, at);
      case AND -> words.mixed(t, n);
      default -> null;
    };
  }

  /** "4 thousand 3 hundred". */
  private Numeral withHundreds(NumberTokens t, Numeral n) {
    boolean digit = t.plain(n.to(), 1) > 0 && t.sameLine(n.to());
    if (!digit || !lexicon.is(t, n.to() + 1, NumberWord.Type.HUNDRED) || !n.isScaled()) {
      return n;
    }
    Numeral rest = scaled(t, plain(t, n.to()), false);
    return n.plus(rest.value(), Rational.ONE, rest.to());
  }

  private static Numeral plain(NumberTokens t, int at) {
    return Numeral.whole(at, at + 1, Rational.of(t.plain(at, 1)), Form.DIGITS);
  }

  /** "3 hundred and 21", "3 hundred and five". */
  private Numeral hundreds(NumberTokens t, Numeral n) {
    boolean and = lexicon.is(t, n.to(), NumberWord.Type.AND) && t.near(n.to() + 1);
    int rest = and ? t.plain(n.to() + 1, 2) : -1;
    boolean alone = !t.joined(n.to() + 2) || !t.isWord(n.to() + 2);
    NumberWord.Type next = lexicon.type(t, n.to() + 2);
    boolean whole = next != NumberWord.Type.HUNDRED && next != NumberWord.Type.SCALE;
    return rest > 0 && alone && whole && lexicon.units.at(t, n.to() + 2) == null
        ? new Numeral(
            n.from(),
            n.to() + 2,
            n.value().plus(Rational.of(rest)),
            Rational.ONE,
            Rational.ONE,
            n.form())
        : words.tail(t, n);
  }

  private Numeral scaleLetters(NumberTokens t, Numeral n, boolean money) {
    int at = n.to();
    PhraseDictionary.Match<Lexicon.Scale> letters = lexicon.scales.at(t, at);
    if (letters == null || (t.joined(letters.end()) && t.isNumber(letters.end()))) {
      return n;
    }
    Lexicon.Scale scale = letters.value();
    boolean paid = money || (t.isCapital(at) && isMoney(t, letters.end()));
    boolean goes =
        scale.ofMoney()
            ? paid && isEnd(t, letters.end())
            : money || (scale.open() ? counts(t, at, letters.end()) : !isKelvin(t, at));
    return goes ? n.scaled(letters.value().worth(), letters.end()) : n;
  }

  private boolean isMoney(NumberTokens t, int at) {
    return t.near(at) && lexicon.moneyAfter.at(t, lexicon.afterOf(t, at)) != null;
  }

  /** "$7 L-shaped" sofas: letters that go on are no scale. */
  private static boolean isEnd(NumberTokens t, int at) {
    return !t.joined(at) || !t.isSign(at, '-') || !t.joined(at + 1);
  }

  /** Whether "m" before these words means millions: "5m people", not "the 400m hurdles". */
  private boolean counts(NumberTokens t, int at, int next) {
    if (!t.joined(at)) {
      return false;
    }
    int noun = t.isSign(next, '-') ? next + 1 : next;
    boolean adjective = t.isWord(noun) && !isLength(t, noun) && t.sameLine(noun + 1);
    if (adjective && lexicon.is(t, noun + 1, LexicalCue.PEOPLE)) {
      return true;
    }
    if (t.isSign(next, '(') && t.isNumber(next + 1) && t.isSign(next + 2, '%')) {
      return true;
    }
    if (isAmongMillions(t, at) && !isLength(t, noun)) {
      return true;
    }
    boolean unit = t.isWord(noun) && !t.joined(noun) && t.length(noun) > 1;
    return lexicon.is(t, noun, LexicalCue.PEOPLE)
        || (unit && t.sameLine(noun) && lexicon.units.at(t, noun) != null)
        || (t.near(noun) && lexicon.moneyAfter.at(t, noun) != null)
        || (lexicon.isCountedNoun(t, noun) && !lexicon.is(t, noun, LexicalCue.RACE));
  }

  /** "of 23 million residents 4.5m need aid": a decimal near millions, and no "4.5m fence". */
  private boolean isAmongMillions(NumberTokens t, int at) {
    boolean article =
        lexicon.is(t, at - 2, NumberWord.Type.ARTICLE) || lexicon.is(t, at - 2, LexicalCue.THE);
    boolean decimal =
        t.isNumber(at - 1) && t.plain(at - 1) < 0 && t.length(at - 1) <= MOST_OF_MILLIONS;
    for (int i = at - 2; decimal && !article && i > at - NEAR_MILLIONS; i--) {
      NumberWord word = lexicon.numberWord(t, i);
      boolean million = word != null && word.value().compareTo(MILLION) >= 0;
      if (million && lexicon.is(t, i + 1, LexicalCue.PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  /** Words between metres and what has them: "a 2m wide gap", "a 5m swim for people". */
  private boolean isLength(NumberTokens t, int at) {
    return lexicon.is(t, at, LexicalCue.RACE)
        || lexicon.is(t, at, LexicalCue.LONG_AFTER)
        || lexicon.is(t, at, LexicalCue.YEAR_BEFORE)
        || lexicon.is(t, at, LexicalCue.OF);
  }

  /** {@code 273 K}, but {@code 10K}. */
  private static boolean isKelvin(NumberTokens t, int at) {
    return t.is(at, "K") && !t.joined(at);
  }
}
