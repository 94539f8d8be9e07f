package io.checksummary.recognise.amount;

import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.CurrencyWord;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.numeral.FractionWords;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralReader;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Amounts of money: a sign, code or name before or after the number. */
final class MoneyReader {

  private static final Rational CENT = Rational.of(1, 100);

  private final Lexicon lexicon;
  private final NumeralReader numerals;

  MoneyReader(Lexicon lexicon, NumeralReader numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** "$412 million", "USD 50", "Rs20"; null where no currency begins at the token. */
  @Nullable AmountDraft at(NumberTokens t, int i) {
    if ((lexicon.starts(t, i) & Lexicon.Start.MONEY) == 0) {
      return null;
    }
    Match<CurrencyWord> currency = lexicon.moneyBefore.at(t, i);
    if (currency == null || !t.sameLine(currency.end()) || isHead(t, currency)) {
      return null;
    }
    int at = currency.end();
    int minus = (t.isSign(at, '-') || t.isSign(at, '(')) && t.joined(at + 1) ? 1 : 0;
    Numeral n = t.isWord(at) ? inWords(t, at) : numerals.at(t, at + minus, true);
    if (n == null || !t.isSign(at, '(')) {
      return n == null ? null : prefixed(t, i, currency.value(), n, minus > 0);
    }
    boolean closed = t.isSign(n.to(), ')') && t.joined(n.to());
    return closed ? bracketed(t, prefixed(t, i, currency.value(), n, true), n.to() + 1) : null;
  }

  /** "TEUR 2024 2023": the head of a table's columns, which are years. */
  private static boolean isHead(NumberTokens t, Match<CurrencyWord> currency) {
    int year = t.length(currency.end()) == 4 ? t.plain(currency.end(), 4) : -1;
    return currency.value().worth().compareTo(Rational.ONE) > 0 && EdtfWriter.isYear(year);
  }

  /** "$(0.35)", "$(2.1) million": a loss, as accounts write it. */
  private AmountDraft bracketed(NumberTokens t, AmountDraft f, int end) {
    NumberWord word = t.near(end) ? lexicon.numberWord(t, end) : null;
    boolean scaled = word != null && word.type() == NumberWord.Type.SCALE;
    Rational scale = word != null && scaled ? word.value() : Rational.ONE;
    AmountDraft times = f.times(scale);
    return times.sum(times.value(), times.step(), f.unit(), scaled ? end + 1 : end, f.rule());
  }

  /** "$ un mil millones": after a sign, words that are surely an amount. */
  private @Nullable Numeral inWords(NumberTokens t, int at) {
    Numeral n = t.type(at - 1) == NumberTokens.SIGN ? numerals.at(t, at, true) : null;
    return n != null && n.isScaled() ? n : null;
  }

  private AmountDraft prefixed(
      NumberTokens t, int i, CurrencyWord currency, Numeral n, boolean negative) {
    Rational value = negative ? n.value().negate() : n.value();
    RecognitionRule rule =
        !t.isSign(t.isWord(i) ? i + 1 : i, t.first(i)) && t.isWord(i) && !hasSign(t, i, n)
            ? RecognitionRule.MONEY_CODE
            : n.isScaled() ? RecognitionRule.MONEY_SIGN_SCALE : RecognitionRule.MONEY_SIGN;
    AmountDraft f = AmountDraft.bare(n, i, value).money(currency, i, n.to(), true, rule);
    return named(t, f);
  }

  private static boolean hasSign(NumberTokens t, int i, Numeral n) {
    return n.from() > i + 1 && t.type(i + 1) == NumberTokens.SIGN && !t.isSign(i + 1, '.');
  }

  /** "$10 dollars", "$5 AUD", "$3.2 million Canadian dollars": a name beside the sign decides. */
  private AmountDraft named(NumberTokens t, AmountDraft f) {
    Match<CurrencyWord> name = t.sameLine(f.to()) ? lexicon.moneyAfter.at(t, f.to()) : null;
    if (name == null || !t.isWord(f.to()) || t.joined(f.to())) {
      return f;
    }
    CurrencyWord currency = name.value();
    boolean same = f.sign() != null && Currencies.mayStandFor(f.sign(), currency.code());
    boolean fits =
        currency.worth().equals(Rational.ONE) && (same || currency.code().equals(f.unit()));
    if (!fits) {
      return f;
    }
    boolean open = currency.sign() != null;
    CurrencyWord kept = new CurrencyWord(currency.code(), open ? f.sign() : null, Rational.ONE);
    return f.money(kept, f.from(), name.end(), true, f.rule());
  }

  /** "50 euros", "5 million US dollars", "50p", "412 €"; null where no currency follows. */
  @Nullable AmountDraft after(NumberTokens t, AmountDraft bare) {
    int at = afterHyphen(t, lexicon.counted(t, bare.numeral().to(), bare.numeral().isScaled()));
    if (bare.numeral().form() == Numeral.Form.FRACTION) {
      at = new FractionWords(lexicon).unitAfterPart(t, bare.to());
    }
    Match<CurrencyWord> name = t.near(at) ? lexicon.moneyAfter.at(t, at) : null;
    if (name == null || isAnotherAmount(t, at, name.end()) || isOtherwise(t, bare, at)) {
      return null;
    }
    int end = name.end();
    if (t.is(at, "USD") || t.is(at, "EUR") || t.is(at, "GBP")) {
      AmountDraft late = lateScale(t, bare, name.value(), end);
      if (late != null) {
        return late;
      }
    }
    return bare.money(name.value(), bare.from(), end, false, rule(t, at, name.value()));
  }

  /** "75 USD million". */
  private @Nullable AmountDraft lateScale(
      NumberTokens t, AmountDraft bare, CurrencyWord currency, int end) {
    if (!t.sameLine(end) || bare.numeral().isScaled()) {
      return null;
    }
    boolean thousand = lexicon.is(t, end, NumberWord.Type.THOUSAND) && t.sameLine(end + 1);
    NumberWord word = lexicon.numberWord(t, thousand ? end + 1 : end);
    if (word == null || word.type() != NumberWord.Type.SCALE) {
      return null;
    }
    Rational scale = thousand ? word.value().times(lexicon.word(t, end).value()) : word.value();
    int to = thousand ? end + 2 : end + 1;
    return bare.times(scale).money(currency, bare.from(), to, false, RecognitionRule.MONEY_CODE);
  }

  private static RecognitionRule rule(NumberTokens t, int at, CurrencyWord currency) {
    if (currency.worth().compareTo(Rational.ONE) < 0) {
      return RecognitionRule.MONEY_MINOR;
    }
    boolean code = t.length(at) == 3 && t.is(at, currency.code());
    return t.type(at) == NumberTokens.SIGN
        ? RecognitionRule.MONEY_SIGN
        : code ? RecognitionRule.MONEY_CODE : RecognitionRule.MONEY_NAME;
  }

  /** "20 $30": the sign belongs to the next amount. */
  private boolean isAnotherAmount(NumberTokens t, int at, int end) {
    Match<CurrencyWord> part = t.near(end + 1) ? lexicon.moneyAfter.at(t, end + 1) : null;
    if (part != null && part.value().worth().compareTo(Rational.ONE) < 0 && t.isWord(at)) {
      return false;
    }
    boolean code = t.length(at) < 4 && lexicon.moneyBefore.at(t, at) != null;
    boolean before = t.type(at) == NumberTokens.SIGN || code;
    boolean sign = before || (t.isCapital(at) && t.length(end) != 2);
    return sign
        && !t.joined(at)
        && (t.isNumber(end) || t.type(end) == NumberTokens.VULGAR)
        && t.sameLine(end);
  }

  /** Words that are money only beside an amount that looks like one: "won", "real", "R". */
  private boolean isOtherwise(NumberTokens t, AmountDraft bare, int at) {
    boolean verb = t.isSmall(at) && lexicon.is(t, at, LexicalCue.MONEY_VERB);
    boolean cup = t.isCapital(at) && EdtfWriter.isYear(t.plain(bare.from(), 4)) && !t.joined(at);
    return (cup && t.last(at) == 's') || (verb && bare.value().compareTo(Rational.of(100)) < 0);
  }

  private static int afterHyphen(NumberTokens t, int at) {
    return t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) && t.isWord(at + 1) ? at + 1 : at;
  }

  /** "five dollars and 42 cents", "£5 50p". */
  public AmountDraft compound(NumberTokens t, AmountDraft f) {
    boolean linked =
        lexicon.is(t, f.to(), NumberWord.Type.AND) || lexicon.is(t, f.to(), NumberWord.Type.WITH);
    int at = t.isWord(f.to()) && linked ? f.to() + 1 : f.to();
    Numeral n =
        f.isNegative() || f.numeral().isScaled() || !f.value().isWhole() || !t.near(at)
            ? null
            : numerals.at(t, at, false);
    if (n == null || n.form() == Numeral.Form.ORDINAL) {
      return f;
    }
    AmountDraft cents = after(t, AmountDraft.bare(n, at, n.value()));
    boolean digits = cents == null && !f.prefixed() && isCents(t, n);
    if (digits || (cents == null && isCents(t, f, n, at))) {
      Rational more = n.value().times(CENT);
      return f.sum(f.value().plus(more), CENT, f.unit(), n.to(), RecognitionRule.MONEY_COMPOUND);
    }
    return cents != null && cents.value().compareTo(Rational.ONE) < 0 && isPart(cents, f)
        ? f.sum(
            f.value().plus(cents.value()),
            CENT,
            f.unit(),
            cents.to(),
            RecognitionRule.MONEY_COMPOUND)
        : f;
  }

  /** "25 euros con 50", "veinte euros cinco": cents by their place alone, where nothing follows. */
  private boolean isCents(NumberTokens t, AmountDraft f, Numeral n, int at) {
    boolean with = lexicon.is(t, at - 1, NumberWord.Type.WITH);
    boolean words = n.form() == Numeral.Form.WORDS && t.isWord(f.from()) && t.near(at);
    boolean digits = t.plain(at, 2) >= 0 && t.length(at) == 2 && t.isWord(f.to() - 1);
    boolean ends = !t.isWord(n.to()) && !t.isNumber(n.to()) && !t.isSign(n.to(), '%');
    boolean named = f.rule() == RecognitionRule.MONEY_NAME;
    return named
        && (with || words || digits)
        && ends
        && n.isWhole()
        && n.value().compareTo(Rational.of(100)) < 0;
  }

  /** "15 dollars 50": two digits, and nothing after them that they could count. */
  private boolean isCents(NumberTokens t, Numeral n) {
    boolean two =
        n.isWhole()
            && !n.isScaled()
            && n.value().compareTo(Rational.of(10)) >= 0
            && n.value().compareTo(Rational.of(100)) < 0;
    boolean last =
        t.type(n.to()) == NumberTokens.END || (t.isSign(n.to(), '.') && !t.joined(n.to() + 1));
    return two && last;
  }

  private static boolean isPart(AmountDraft cents, AmountDraft whole) {
    if (cents.rule() != RecognitionRule.MONEY_MINOR || whole.unit() == null) {
      return false;
    }
    String sign = cents.sign();
    return whole.unit().equals(cents.unit()) || sign == null || !sign.equals("pound");
  }
}
