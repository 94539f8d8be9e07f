package io.checksummary.recognise.lexicon;

import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.token.Vocabulary;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills a lexicon with the signs and names of money, of units and of scales in letters. */
final class MoneyAndUnitLoader {

  private static final Rational MILLION = Rational.of(1_000_000);
  private static final Rational THOUSAND = Rational.of(1000);

  /** Codes that reports write with a scale's letter beside them. */
  private static final List<String> SCALED_CODES =
      List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "JPY", "CAD", "AUD");

  private final Lexicon lexicon;
  private final LanguageTables tables;

  /** Symbols below this are words of the language; names of units and of money come after them. */
  private final int words;

  MoneyAndUnitLoader(Lexicon lexicon, LanguageTables tables) {
    this.lexicon = lexicon;
    this.tables = tables;
    this.words = lexicon.vocabulary.size();
  }

  void load() {
    loadMoney();
    loadUnits();
  }

  private void loadMoney() {
    for (Map.Entry<String, String> usual : Currencies.usual().entrySet()) {
      loadSign(usual.getKey(), usual.getValue());
    }
    for (String written : Currencies.codes()) {
      String code = written.startsWith("=") ? written.substring(1) : written;
      CurrencyWord currency =
          new CurrencyWord(code.equals("RMB") ? "CNY" : code, null, Rational.ONE);
      lexicon.begins(Lexicon.Start.MONEY, lexicon.moneyBefore.addSymbol(cased(written), currency));
      lexicon.moneyAfter.addSymbol(cased(written), currency);
      lexicon.moneyAfter.addSymbol("=M" + code, new CurrencyWord(currency.code(), null, MILLION));
    }
    SCALED_CODES.forEach(this::loadScaled);
    for (List<String> row : tables.rows("currencies.txt")) {
      CurrencyWord currency = currency(row);
      TableFile.parts(row.get(3)).forEach(name -> loadName(name, currency));
    }
    for (List<String> row : tables.rows("money-symbols.txt")) {
      CurrencyWord currency = currency(row);
      TableFile.parts(row.get(3))
          .forEach(letters -> lexicon.moneyAfter.addSymbol("~" + letters, currency));
    }
  }

  /** "450 TEUR", "MEUR 12.5", "EURm 12.5": a scale in letters that a code carries. */
  private void loadScaled(String code) {
    CurrencyWord million = new CurrencyWord(code, null, MILLION);
    CurrencyWord thousand = new CurrencyWord(code, null, THOUSAND);
    CurrencyWord billion = new CurrencyWord(code, null, MILLION.times(THOUSAND));
    for (String letter : List.of("T", "k", "K")) {
      loadBoth("=" + letter + code, thousand);
    }
    loadBoth("=M" + code, million);
    loadBoth("=" + code + "m", million);
    loadBoth("=" + code + "mn", million);
    loadBoth("=" + code + "bn", billion);
  }

  private void loadBoth(String written, CurrencyWord currency) {
    lexicon.begins(Lexicon.Start.MONEY, lexicon.moneyBefore.addSymbol(written, currency));
    lexicon.moneyAfter.addSymbol(written, currency);
  }

  private void loadName(String name, CurrencyWord currency) {
    boolean before = name.startsWith("^");
    String plain = before ? name.substring(1) : name;
    lexicon.moneyAfter.add(plain, currency);
    if (before) {
      lexicon.begins(Lexicon.Start.MONEY, lexicon.moneyBefore.add(plain, currency));
    }
  }

  /** An open sign is one that may stand for several currencies, or is a name of such. */
  private void loadSign(String sign, String usual) {
    boolean open = Currencies.mayStandFor(sign).size() > 1;
    CurrencyWord currency = new CurrencyWord(usual, open ? sign : null, Rational.ONE);
    if (!isWord(sign)) {
      String strict = cased(sign);
      lexicon.begins(Lexicon.Start.MONEY, lexicon.moneyBefore.addSymbol(strict, currency));
      lexicon.moneyAfter.addSymbol(sign.equals("R") ? "~R" : strict, currency);
    }
  }

  /**
   * A symbol in capitals that is a word of the language in small letters counts as written only.
   */
  private String cased(String symbol) {
    boolean letters = symbol.chars().allMatch(Character::isLetter);
    boolean capital = !symbol.equals(symbol.toLowerCase(Locale.ROOT));
    int known = letters && capital ? lexicon.vocabulary.symbol(symbol) : Vocabulary.UNKNOWN;
    return known != Vocabulary.UNKNOWN && known < words ? "=" + symbol : symbol;
  }

  private static boolean isWord(String sign) {
    return sign.chars().allMatch(c -> 'a' <= c && c <= 'z') && sign.length() > 2;
  }

  private static CurrencyWord currency(List<String> row) {
    String sign = row.get(1).isEmpty() ? null : row.get(1);
    return new CurrencyWord(row.get(0), sign, Rational.of(row.get(2)));
  }

  private void loadUnits() {
    for (Units.Unit unit : Units.all()) {
      unit.symbols().forEach(symbol -> lexicon.units.addSymbol(cased(symbol), unit.id()));
    }
    for (List<String> row : tables.rows("units.txt")) {
      TableFile.parts(row.get(1)).forEach(name -> loadUnit(name, row.get(0)));
    }
    for (List<String> row : tables.rows("scales.txt")) {
      for (String letters : TableFile.parts(row.get(1))) {
        boolean open = letters.startsWith("~");
        boolean ofMoney = letters.startsWith("$");
        Lexicon.Scale scale = new Lexicon.Scale(Rational.of(row.get(0)), open, ofMoney);
        lexicon.scales.addSymbol(
            open || ofMoney ? letters.substring(1) : letters.replace('^', '~'), scale);
      }
    }
  }

  private void loadUnit(String name, String id) {
    boolean symbol = name.startsWith("=") || name.startsWith("~");
    if (symbol) {
      lexicon.units.addSymbol(name, id);
    } else {
      lexicon.misspeltUnits.add(name, id);
      lexicon.units.add(name, id);
    }
  }
}
