package io.checksummary.recognise.han.lexicon;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanNumeralWords;
import io.checksummary.recognise.han.numeral.HanStarts;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.Ideograph;
import io.checksummary.recognise.han.numeral.WordTrie;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.lexicon.LanguageTables;
import io.checksummary.recognise.lexicon.Magnitude;
import io.checksummary.text.resource.TableFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of Chinese or of Japanese that make numbers, as the tables give them. Immutable once
 * loaded.
 */
public final class HanLexicon {

  /**
   * A way to count years.
   *
   * @param before the year before its first one; null where years are counted back from it
   */
  public record Era(@Nullable Integer before) {}

  /** The hours that a part of the day covers; past midnight they count on. */
  public record DayPart(int from, int to) {}

  /** A sign or a code before an amount: US$, 人民币. */
  public record Prefix(String code, @Nullable String sign) {}

  /** Symbols that are as often written in capitals. */
  private static final List<String> CAPITALS = List.of("km", "cm", "mm", "kg");

  public final HanFormat format;
  public final HanNumeralReader numerals;

  /** The same without decimals in words. */
  public final HanNumeralReader wholes;

  private final WordTrie<Boolean> prefixed = new WordTrie<>();
  final WordTrie<HanUnit> units = new WordTrie<>();
  final WordTrie<HanUnit> latinUnits = new WordTrie<>();

  /** Words for money that count other things as well: 块. */
  public final WordTrie<HanUnit.Money> coins = new WordTrie<>();

  /** The names of money, those of a weight among them: ポンド. */
  public final WordTrie<HanUnit.Money> paid = new WordTrie<>();

  public final WordTrie<Prefix> moneyBefore = new WordTrie<>();
  public final WordTrie<Bound> boundsBefore = new WordTrie<>();
  public final WordTrie<Bound> boundsAfter = new WordTrie<>();

  /** Those of {@link #boundsAfter} that may stand after a counter too. */
  public final WordTrie<Bound> boundsAfterCounter = new WordTrie<>();

  public final WordTrie<Era> eras = new WordTrie<>();
  public final WordTrie<DayPart> dayParts = new WordTrie<>();
  public final WordTrie<Rational> multiples = new WordTrie<>();
  public final WordTrie<Amount> fixed = new WordTrie<>();
  public final WordTrie<Magnitude> vague = new WordTrie<>();
  public final WordTrie<String> per = new WordTrie<>();

  /** What a number directly after it makes a name of: 波音, iPhone. */
  public final WordTrie<Boolean> names = new WordTrie<>();

  /** Words in which an ideograph of a number counts nothing, and words that guard such ones. */
  public final WordTrie<Boolean> words = new WordTrie<>();

  private final Map<HanCue, WordTrie<Boolean>> cues = new EnumMap<>(HanCue.class);

  private final HanStarts starts;

  private HanLexicon(String language) {
    LanguageTables tables = new LanguageTables(language);
    this.format = HanFormat.of(tables);
    this.starts = new HanStarts();
    loadCues(tables);
    this.numerals = new HanNumeralReader(numeralWords(tables));
    this.wholes = numerals.wholes();
    loadUnits(tables);
    loadCurrencies(tables);
    loadCounters(tables);
    loadBounds(tables);
    loadDates(tables);
    loadWords(tables);
    mark();
  }

  public static HanLexicon load(String language) {
    return new HanLexicon(language);
  }

  // --- tables

  private void loadCues(LanguageTables tables) {
    for (List<String> row : tables.rows("cues.txt")) {
      WordTrie<Boolean> tree = cue(HanCue.of(row.get(0)));
      TableFile.parts(row.get(1)).forEach(word -> tree.put(word, true));
    }
  }

  private HanNumeralWords numeralWords(LanguageTables tables) {
    String points =
        tables.rows("cues.txt").stream()
            .filter(row -> HanCue.of(row.get(0)) == HanCue.POINT)
            .map(row -> row.get(1))
            .findFirst()
            .orElse("");
    return new HanNumeralWords(
        format.shorthand(),
        points,
        cue(HanCue.MORE),
        prefixed,
        cue(HanCue.YEAR),
        cue(HanCue.FEW_AFTER_NOUGHT),
        cue(HanCue.PART),
        cue(HanCue.PAIR_AFTER));
  }

  private void loadUnits(LanguageTables tables) {
    for (Units.Unit unit : Units.all()) {
      for (String symbol : unit.symbols()) {
        put(symbol.startsWith("~") ? symbol.substring(1) : symbol, new HanUnit.Measure(unit.id()));
        if (CAPITALS.contains(symbol)) {
          put(symbol.toUpperCase(Locale.ROOT), new HanUnit.Measure(unit.id()));
        }
      }
    }
    loadUnitNames(tables);
    format.unitNames().forEach(language -> loadUnitNames(new LanguageTables(language)));
  }

  private void loadUnitNames(LanguageTables tables) {
    for (List<String> row : tables.rows("units.txt")) {
      TableFile.parts(row.get(1)).forEach(name -> put(name, new HanUnit.Measure(row.get(0))));
    }
  }

  private void put(String name, HanUnit unit) {
    boolean latin = name.charAt(0) < 128 && Character.isLetter(name.charAt(0));
    (latin ? latinUnits : units).put(name, unit);
    Ideograph first = Ideograph.of(name.charAt(0));
    if (unit instanceof HanUnit.Measure measure
        && (first == Ideograph.UNIT || first == Ideograph.SCALE)
        && !Units.isTime(measure.id())) {
      prefixed.put(name, true);
    }
  }

  /** What a language's own table says of a sign comes first, and stays. */
  private void loadCurrencies(LanguageTables tables) {
    tables.rows("money-signs.txt").forEach(this::loadSign);
    Currencies.usual().forEach(this::loadSign);
    for (String code : Currencies.codes()) {
      put(code, new HanUnit.Money(code, null, Rational.ONE));
      moneyBefore.put(code, new Prefix(code, null));
    }
    for (List<String> row : tables.rows("currencies.txt")) {
      String sign = row.get(1).isEmpty() ? null : row.get(1);
      HanUnit.Money money = new HanUnit.Money(row.get(0), sign, Rational.of(row.get(2)));
      TableFile.parts(row.get(3)).forEach(name -> loadName(name, money));
    }
  }

  private void loadSign(List<String> row) {
    for (String part : TableFile.parts(row.get(3))) {
      String sign = part.replace('_', ' ');
      moneyBefore.put(sign, new Prefix(row.get(0), row.get(1)));
      if (row.get(2).equals("both")) {
        put(sign, new HanUnit.Money(row.get(0), row.get(1), Rational.ONE));
      }
    }
  }

  private void loadSign(String sign, String code) {
    boolean name = sign.charAt(0) >= 'a' && sign.charAt(0) <= 'z';
    if (!name && !(sign.length() == 1 && HanText.isIdeograph(sign.charAt(0)))) {
      String open = Currencies.mayStandFor(sign).size() > 1 ? sign : null;
      moneyBefore.put(sign, new Prefix(code, open));
      put(sign, new HanUnit.Money(code, open, Rational.ONE));
    }
  }

  private void loadName(String name, HanUnit.Money money) {
    if (name.startsWith("~")) {
      coins.put(name.substring(1), money);
      return;
    }
    put(name, money);
    paid.put(name, money);
    if (money.sign() == null && money.worth().equals(Rational.ONE) && name.length() > 1) {
      moneyBefore.put(name, new Prefix(money.code(), null));
    }
  }

  private void loadCounters(LanguageTables tables) {
    for (List<String> row : tables.rows("counters.txt")) {
      HanUnit counter = new HanUnit.Counter(row.get(0).equals("article"));
      TableFile.parts(row.get(1)).forEach(name -> put(name, counter));
    }
  }

  private void loadBounds(LanguageTables tables) {
    for (List<String> row : tables.rows("bounds.txt")) {
      Bound bound = Bound.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : TableFile.parts(row.get(2))) {
        loadBound(bound, row.get(1), word);
      }
    }
  }

  private void loadBound(Bound bound, String place, String word) {
    switch (place) {
      case "before" -> boundsBefore.put(word, bound);
      case "after-number" -> boundsAfter.put(word, bound);
      default -> {
        boundsAfter.put(word, bound);
        boundsAfterCounter.put(word, bound);
      }
    }
  }

  private void loadDates(LanguageTables tables) {
    for (List<String> row : tables.rows("eras.txt")) {
      Era era = new Era(row.get(0).equals("before") ? null : Integer.valueOf(row.get(0)));
      TableFile.parts(row.get(1)).forEach(word -> eras.put(word, era));
    }
    for (List<String> row : tables.rows("day-parts.txt")) {
      DayPart part = new DayPart(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
      TableFile.parts(row.get(2)).forEach(word -> dayParts.put(word, part));
    }
  }

  private void loadWords(LanguageTables tables) {
    for (List<String> row : tables.rows("words.txt")) {
      TableFile.words(row.get(0)).forEach(word -> words.put(word, true));
    }
    for (List<String> row : tables.rows("names.txt")) {
      TableFile.parts(row.get(0)).forEach(word -> names.put(word, true));
    }
    for (List<String> row : tables.rows("multiples.txt")) {
      TableFile.parts(row.get(1)).forEach(word -> multiples.put(word, Units.ratio(row.get(0))));
    }
    for (List<String> row : tables.rows("fixed.txt")) {
      Amount amount = fixed(row);
      TableFile.parts(row.get(2)).forEach(word -> fixed.put(word, amount));
    }
    for (List<String> row : tables.rows("vague.txt")) {
      if (!row.get(0).isEmpty()) {
        Magnitude magnitude = new Magnitude(Rational.of(row.get(0)));
        TableFile.parts(row.get(1)).forEach(word -> vague.put(word, magnitude));
      }
    }
    for (List<String> row : tables.rows("per.txt")) {
      TableFile.parts(row.get(1)).forEach(word -> per.put(word, row.get(0)));
    }
  }

  private static Amount fixed(List<String> row) {
    Amount.Kind kind = Amount.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    boolean over = row.get(1).startsWith(">");
    Rational value = Units.ratio(over ? row.get(1).substring(1) : row.get(1));
    String unit = kind == Amount.Kind.PERCENT ? "percent" : null;
    return Amount.of(kind, value, unit, Rational.ZERO).withBound(over ? Bound.MORE_THAN : null);
  }

  // --- what may begin where

  private void mark() {
    starts.mark(HanStarts.WORD, words.firsts());
    starts.mark(HanStarts.BOUND, boundsBefore.firsts());
    starts.mark(HanStarts.MONEY, moneyBefore.firsts());
    starts.mark(HanStarts.DATE, eras.firsts());
    starts.mark(HanStarts.DATE | HanStarts.AFTER_DATE, dayParts.firsts());
    starts.mark(HanStarts.FIXED, fixed.firsts());
    starts.mark(HanStarts.FIXED, vague.firsts());
    starts.mark(HanStarts.FIXED, multiples.firsts());
    starts.mark(HanStarts.FIXED, names.firsts());
    mark(HanStarts.FIXED, HanCue.FEW);
    mark(HanStarts.SIGN, HanCue.MINUS, HanCue.BELOW_ZERO);
    mark(HanStarts.NUMBER, HanCue.HALF);
    mark(HanStarts.ORDINAL, HanCue.ORDINAL_BEFORE);
    mark(HanStarts.PER, HanCue.PER_BEFORE);
    mark(HanStarts.UNIT, HanCue.CELSIUS_BEFORE, HanCue.FAHRENHEIT_BEFORE);
    mark(HanStarts.UNIT, HanCue.SPEED_HOUR, HanCue.SPEED_SECOND);
    mark(HanStarts.DATE, HanCue.FIRST_HALF, HanCue.SECOND_HALF, HanCue.ORDINAL_BEFORE);
    mark(HanStarts.AFTER_DATE, HanCue.YEAR, HanCue.MONTH, HanCue.DAY, HanCue.HOUR, HanCue.RANGE);
    mark(HanStarts.AFTER_DATE, HanCue.CENTURY, HanCue.QUARTER, HanCue.FISCAL, HanCue.DECADE);
  }

  private void mark(int kinds, HanCue... begun) {
    for (HanCue cue : begun) {
      starts.mark(kinds, cue(cue).firsts());
    }
  }

  /** What may begin with a character: bits of {@link HanStarts}. */
  public int starts(char c) {
    return starts.of(c);
  }

  // --- look-ups

  private WordTrie<Boolean> cue(HanCue cue) {
    return cues.computeIfAbsent(cue, unused -> new WordTrie<>());
  }

  /** Where a cue that begins at a place ends; the place itself where none does. */
  public int end(HanText t, int i, HanCue cue) {
    return cue(cue).end(t, i);
  }

  public boolean is(HanText t, int i, HanCue cue) {
    return end(t, i, cue) > i;
  }

  /** Whether one of a cue's words of one character ends right before a place. */
  public boolean isBefore(HanText t, int i, HanCue cue) {
    return i > 0 && end(t, i - 1, cue) == i;
  }

  /** The unit or counter at a place. */
  public @Nullable Found<HanUnit> unit(HanText t, int i) {
    if (!t.isLatin(i)) {
      return units.at(t, i);
    }
    Found<HanUnit> latin = latinUnits.at(t, i);
    return latin == null || t.isLatin(latin.end()) || t.isDigit(latin.end()) ? null : latin;
  }
}
