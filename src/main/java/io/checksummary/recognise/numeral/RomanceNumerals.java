package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.numeral.RomanceCardinals.Sum;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words of the Romance languages: "deux cent mille", "tres millones y medio", "mil
 * milhões", "un tiers", "vigésimo primero", "tre virgola quattordici".
 */
final class RomanceNumerals implements NumeralGrammar {

  private static final Rational TEN = Rational.of(10);

  /** Above every scale that a table names. */
  private static final Rational NO_LIMIT = Rational.of("1e60");

  private final Lexicon lexicon;
  private final RomanceCardinals sums;
  private final RomanceOrdinals ranks;
  private final RomanceFractions parts;

  RomanceNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sums = new RomanceCardinals(lexicon);
    this.ranks = new RomanceOrdinals(lexicon);
    this.parts = new RomanceFractions(lexicon, sums, ranks);
  }

  @Override
  public @Nullable Numeral at(NumberTokens t, int i) {
    NumberWord.Type type = lexicon.type(t, i);
    if (type == null) {
      return null;
    }
    return switch (type) {
      case ZERO -> scaled(t, Numeral.whole(i, i + 1, Rational.ZERO, Form.WORDS));
      case ONE, DIGIT, TEEN, TEN, SCORE, SIXTY, ELIDED, HUNDREDS, THOUSAND -> cardinal(t, i);
      case HALF -> parts.scaled(t, Numeral.fraction(i, i + 1, Rational.of(1, 2)));
      case DEMI -> parts.demi(t, i, i);
      case DENOMINATOR -> parts.the(t, i);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> ranked(t, i);
      case HUNDRED, SCALE, GROUP, COUPLE, AND, POINT, ARTICLE, MINUS, QUARTER, SUFFIX -> null;
      case RANK, AVOS, WITH, MIXED -> null;
    };
  }

  /** "tercero", "vigésimo primero"; "la tercera parte" is a fraction. */
  private Numeral ranked(NumberTokens t, int i) {
    Numeral rank = ranks.at(t, i);
    Numeral part = parts.part(t, i, rank);
    return part == null ? rank : part;
  }

  private @Nullable Numeral cardinal(NumberTokens t, int i) {
    Sum first = sums.thousands(t, i);
    if (first == null) {
      return null;
    }
    Numeral part = parts.of(t, i, first);
    if (part != null) {
      return parts.scaled(t, part);
    }
    Numeral plain = Numeral.whole(i, first.to(), Rational.of(first.value()), Form.WORDS);
    Numeral rank = ranks.after(t, plain, first);
    return rank != null ? rank : scaled(t, plain);
  }

  /** With the scales and the smaller numbers that follow, or decimals, or "and a half". */
  private Numeral scaled(NumberTokens t, Numeral n) {
    Numeral sum = grouped(t, pointed(t, n));
    int at = RomanceCardinals.next(t, sum.to());
    NumberWord word = t.near(at) && sum.form() == Form.WORDS ? lexicon.numberWord(t, at) : null;
    boolean scale = word != null && word.type() == NumberWord.Type.SCALE;
    return scale && word != null
        ? afterScale(t, sum.scaled(word.value(), at + 1), word.value())
        : mixed(t, sum);
  }

  /** "dos docenas", "un millier", "un par de". */
  private Numeral grouped(NumberTokens t, Numeral n) {
    int at = RomanceCardinals.next(t, n.to());
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    boolean couple =
        word != null
            && word.type() == NumberWord.Type.COUPLE
            && lexicon.is(t, at + 1, LexicalCue.OF);
    boolean group = word != null && word.type() == NumberWord.Type.GROUP;
    return word != null && (couple || group)
        ? Numeral.whole(n.from(), at + 1, n.value().times(word.value()), n.form())
        : n;
  }

  @Override
  public Numeral afterScale(NumberTokens t, Numeral n, Rational scale) {
    int again = RomanceCardinals.next(t, n.to());
    NumberWord larger = t.near(again) ? lexicon.numberWord(t, again) : null;
    if (larger != null
        && larger.type() == NumberWord.Type.SCALE
        && larger.value().compareTo(scale) > 0) {
      return afterScale(t, n.scaled(larger.value(), again + 1), larger.value());
    }
    Numeral mixed = mixed(t, n);
    return mixed.equals(n) ? smaller(t, n, scale) : mixed;
  }

  /** "trescientos mil" after "dos millones"; "300 mil" after "2 millones". */
  private Numeral smaller(NumberTokens t, Numeral n, Rational limit) {
    int at = sums.afterAnd(t, n.to());
    if (!t.near(at)) {
      return n;
    }
    if (n.form() != Form.WORDS) {
      return digits(t, n, at, limit);
    }
    Sum rest = sums.thousands(t, at);
    if (rest == null || Rational.of(rest.value()).compareTo(limit) >= 0) {
      return n;
    }
    return smaller(
        t, n, limit, Numeral.whole(at, rest.to(), Rational.of(rest.value()), Form.WORDS), rest);
  }

  private Numeral smaller(NumberTokens t, Numeral n, Rational limit, Numeral rest, Sum sum) {
    Numeral rank = ranks.after(t, rest, sum);
    if (rank != null) {
      return Numeral.whole(n.from(), rank.to(), n.value().plus(rank.value()), Form.ORDINAL);
    }
    int at = RomanceCardinals.next(t, rest.to());
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    if (word == null || word.type() != NumberWord.Type.SCALE) {
      return mixed(t, pointed(t, joined(n, rest)));
    }
    return word.value().compareTo(limit) < 0
        ? afterScale(t, joined(n, rest.scaled(word.value(), at + 1)), word.value())
        : n;
  }

  private Numeral digits(NumberTokens t, Numeral n, int at, Rational limit) {
    int many = t.plain(at, 3);
    NumberWord word = many < 0 || !t.near(at + 1) ? null : lexicon.numberWord(t, at + 1);
    boolean goes =
        word != null
            && word.type() == NumberWord.Type.THOUSAND
            && limit.compareTo(word.value()) > 0;
    return goes && word != null
        ? joined(n, Numeral.whole(at, at + 2, Rational.of(many).times(word.value()), Form.MIXED))
        : n;
  }

  private static Numeral joined(Numeral n, Numeral rest) {
    Rational sum = n.value().plus(rest.value());
    return new Numeral(n.from(), rest.to(), sum, rest.step(), Rational.ONE, n.form());
  }

  /** "coma veintiséis", "virgule zéro cinq". */
  private Numeral pointed(NumberTokens t, Numeral n) {
    NumberWord.Type type = t.near(n.to()) ? lexicon.type(t, n.to()) : null;
    return type == NumberWord.Type.POINT || type == NumberWord.Type.WITH
        ? decimals(t, n, n.to())
        : n;
  }

  @Override
  public Numeral decimals(NumberTokens t, Numeral n, int point) {
    if (lexicon.type(t, point) == NumberWord.Type.WITH) {
      Numeral mixed = mixed(t, n);
      if (!mixed.equals(n)) {
        return mixed;
      }
    }
    StringBuilder digits = new StringBuilder();
    int at = point + 1;
    int end = digits(t, at, digits);
    while (end > at && digits.length() < DigitGroups.MOST) {
      at = end;
      end = digits(t, RomanceCardinals.next(t, at), digits);
    }
    if (digits.isEmpty() || (lexicon.type(t, point) == NumberWord.Type.WITH && isCounted(t, at))) {
      return n;
    }
    Rational step = Rational.of("1e-" + digits.length());
    Rational value = n.value().plus(Rational.of(digits.toString()).times(step));
    Numeral decimal = new Numeral(n.from(), at, value, step, Rational.ONE, n.form());
    return n.form() == Form.DIGITS ? decimal : thousand(t, decimal);
  }

  /** "once con diez jugadores": what follows "con" counts something of its own. */
  private boolean isCounted(NumberTokens t, int at) {
    NumberWord.Type type = lexicon.type(t, at);
    boolean scale = type == NumberWord.Type.SCALE || type == NumberWord.Type.THOUSAND;
    int noun = lexicon.afterOf(t, at);
    boolean unit = lexicon.units.at(t, noun) != null || lexicon.moneyAfter.at(t, noun) != null;
    return t.isWord(at) && t.near(at) && !scale && !unit;
  }

  /** Adds the digits that the words at a token are read as; returns where they end. */
  private int digits(NumberTokens t, int at, StringBuilder digits) {
    if (!t.near(at)) {
      return at;
    }
    int plain = t.plain(at, 9);
    if (plain >= 0) {
      digits.append(plain);
      return at + 1;
    }
    if (lexicon.type(t, at) == NumberWord.Type.ZERO) {
      digits.append('0');
      return at + 1;
    }
    Sum sum = sums.hundreds(t, at);
    if (sum == null) {
      return at;
    }
    digits.append(sum.value());
    return sum.to();
  }

  private Numeral thousand(NumberTokens t, Numeral n) {
    int at = RomanceCardinals.next(t, n.to());
    boolean thousand = t.near(at) && lexicon.type(t, at) == NumberWord.Type.THOUSAND;
    return thousand ? n.scaled(TEN.times(TEN).times(TEN), at + 1) : n;
  }

  @Override
  public Numeral tail(NumberTokens t, Numeral hundreds) {
    return hundreds;
  }

  /** "y medio", "et demi", "e due terzi" after a number; "con tres cuartos". */
  @Override
  public Numeral mixed(NumberTokens t, Numeral n) {
    NumberWord.Type and = t.near(n.to()) ? lexicon.type(t, n.to()) : null;
    if ((and != NumberWord.Type.AND && and != NumberWord.Type.WITH)
        || !n.isWhole()
        || n.form() == Form.FRACTION) {
      return n;
    }
    Numeral part = t.near(n.to() + 1) ? parts.small(t, n.to() + 1) : null;
    if (part == null) {
      return n;
    }
    if (part.form() != Form.FRACTION) {
      return n.isScaled() && part.value().compareTo(n.scale()) < 0 ? joined(n, part) : n;
    }
    Rational whole = n.isScaled() ? n.scale() : groupBefore(t, n);
    Numeral sum = n.plus(part.value().times(whole), Rational.ZERO, part.to());
    return n.isScaled() ? sum : scaleAfter(t, sum);
  }

  /** "docena y media" is eighteen. */
  private Rational groupBefore(NumberTokens t, Numeral n) {
    NumberWord last = lexicon.numberWord(t, n.to() - 1);
    return last != null && last.type() == NumberWord.Type.GROUP ? last.value() : Rational.ONE;
  }

  /** "dos y medio millones". */
  private Numeral scaleAfter(NumberTokens t, Numeral n) {
    NumberWord word = t.near(n.to()) ? lexicon.numberWord(t, n.to()) : null;
    return word != null
            && word.type() == NumberWord.Type.SCALE
            && word.value().compareTo(NO_LIMIT) < 0
        ? n.scaled(word.value(), n.to() + 1)
        : n;
  }
}
