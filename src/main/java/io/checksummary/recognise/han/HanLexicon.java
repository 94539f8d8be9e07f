package io.checksummary.recognise.han;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.amount.MeasureReader;
import io.checksummary.recognise.han.WordTree.Found;
import io.checksummary.recognise.lexicon.Lexicon;
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
  record Era(@Nullable Integer before) {}

  /** The hours that a part of the day covers; past midnight they count on. */
  record DayPart(int from, int to) {}

  /** A sign or a code before an amount: US$, 人民币. */
  record Prefix(String code, @Nullable String sign) {}

  /** Symbols that are as often written in capitals. */
  private static final List<String> CAPITALS = List.of("km", "cm", "mm", "kg");

  final boolean chinese;
  final HanNumeralReader numerals;

  /** The same without decimals in words. */
  final HanNumeralReader wholes;

  private final WordTree<Boolean> prefixed = new WordTree<>();
  final WordTree<HanUnit> units = new WordTree<>();
  final WordTree<HanUnit> latinUnits = new WordTree<>();
  final WordTree<Prefix> moneyBefore = new WordTree<>();
  final WordTree<Bound> boundsBefore = new WordTree<>();
  final WordTree<Bound> boundsAfter = new WordTree<>();
  final WordTree<Era> eras = new WordTree<>();
  final WordTree<DayPart> dayParts = new WordTree<>();
  final WordTree<Rational> multiples = new WordTree<>();
  final WordTree<Amount> fixed = new WordTree<>();
  final WordTree<Lexicon.Magnitude> vague = new WordTree<>();
  final WordTree<String> per = new WordTree<>();

  /** Words in which an ideograph of a number counts nothing, and words that guard such ones. */
  final WordTree<Boolean> words = new WordTree<>();

  private final Map<HanCue, WordTree<Boolean>> cues = new EnumMap<>(HanCue.class);

  /** What may begin with a character; a bit each of {@link Start}. */
  private final short[] starts = new short[1 << 16];

  /** What may begin at a character. */
  static final class Start {
    static final int WORD = 1;
    static final int NUMBER = 2;
    static final int BOUND = 4;
    static final int MONEY = 8;

    /** An era, a part of the day, a part of the year. */
    static final int DATE = 16;

    /** Numbers that need no numeral: 一半, 几, 翻番. */
    static final int FIXED = 32;

    static final int LATIN = 64;
    static final int SIGN = 128;

    /** What comes before a number and is a part of its unit: 摄氏. */
    static final int UNIT = 256;

    static final int ORDINAL = 512;
    static final int PER = 1024;

    /** What may follow the numeral of a date or of a time. */
    static final int AFTER_DATE = 2048;

    /** All with which {@link HanAmountReader} begins. */
    static final int FIGURE = NUMBER | MONEY | SIGN | UNIT;

    private Start() {}
  }

  private HanLexicon(String language) {
    this.chinese = language.equals("zh");
    for (List<String> row : TableFile.of(Lexicon.class, language + "/cues.txt").rows()) {
      WordTree<Boolean> tree = cue(HanCue.of(row.get(0)));
      TableFile.parts(row.get(1)).forEach(word -> tree.put(word, true));
    }
    this.numerals =
        new HanNumeralReader(chinese, joined(language, "point"), cue(HanCue.MORE), prefixed);
    this.wholes = numerals.wholes();
    loadUnits(language);
    loadCurrencies(language);
    loadCounters(language);
    loadBounds(language);
    loadDates(language);
    loadWords(language);
    mark();
  }

  public static HanLexicon load(String language) {
    return new HanLexicon(language);
  }

  private static String joined(String language, String cue) {
    return TableFile.of(Lexicon.class, language + "/cues.txt").rows().stream()
        .filter(row -> row.get(0).equals(cue))
        .map(row -> row.get(1))
        .findFirst()
        .orElse("");
  }

  // --- tables

  private void loadUnits(String language) {
    for (Units.Unit unit : Units.all()) {
      for (String symbol : unit.symbols()) {
        put(symbol.startsWith("~") ? symbol.substring(1) : symbol, new HanUnit.Measure(unit.id()));
        if (CAPITALS.contains(symbol)) {
          put(symbol.toUpperCase(Locale.ROOT), new HanUnit.Measure(unit.id()));
        }
      }
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/units.txt").rows()) {
      TableFile.parts(row.get(1)).forEach(name -> put(name, new HanUnit.Measure(row.get(0))));
    }
    for (List<String> row : TableFile.of(Lexicon.class, "en/units.txt").rows()) {
      TableFile.parts(row.get(1)).forEach(name -> put(name, new HanUnit.Measure(row.get(0))));
    }
  }

  private void put(String name, HanUnit unit) {
    boolean latin = name.charAt(0) < 128 && Character.isLetter(name.charAt(0));
    (latin ? latinUnits : units).put(name, unit);
    Ideograph first = Ideograph.of(name.charAt(0));
    if (unit instanceof HanUnit.Measure measure
        && (first == Ideograph.UNIT || first == Ideograph.SCALE)
        && !MeasureReader.isTime(measure.id())) {
      prefixed.put(name, true);
    }
  }

  private void loadCurrencies(String language) {
    Currencies.usual()
        .forEach((sign, code) -> {
          boolean name = sign.charAt(0) >= 'a' && sign.charAt(0) <= 'z';
          if (!name && !(sign.length() == 1 && HanText.isIdeograph(sign.charAt(0)))) {
            String open = Currencies.mayStandFor(sign).size() > 1 ? sign : null;
            moneyBefore.put(sign, new Prefix(usual(sign, code), open));
            put(sign, new HanUnit.Money(usual(sign, code), open, Rational.ONE));
          }
        });
    Currencies.codes().forEach(code -> put(code, new HanUnit.Money(code, null, Rational.ONE)));
    Currencies.codes().forEach(code -> moneyBefore.put(code, new Prefix(code, null)));
    if (!chinese) {
      moneyBefore.put("元 ", new Prefix("CNY", "元"));
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/currencies.txt").rows()) {
      String sign = row.get(1).isEmpty() ? null : row.get(1);
      Rational worth = Rational.of(row.get(2));
      for (String name : TableFile.parts(row.get(3))) {
        put(name, new HanUnit.Money(row.get(0), sign, worth));
        if (sign == null && worth.equals(Rational.ONE) && name.length() > 1) {
          moneyBefore.put(name, new Prefix(row.get(0), null));
        }
      }
    }
  }

  private void loadCounters(String language) {
    for (List<String> row : TableFile.of(Lexicon.class, language + "/counters.txt").rows()) {
      HanUnit counter = new HanUnit.Counter(row.get(0).equals("article"));
      TableFile.parts(row.get(1)).forEach(name -> put(name, counter));
    }
  }

  /** A bare ¥ is the money of the country whose language it stands in. */
  private String usual(String sign, String code) {
    return chinese && (sign.equals("¥") || sign.equals("￥")) ? "CNY" : code;
  }

  private void loadBounds(String language) {
    for (List<String> row : TableFile.of(Lexicon.class, language + "/bounds.txt").rows()) {
      Bound bound = Bound.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      WordTree<Bound> tree = row.get(1).equals("before") ? boundsBefore : boundsAfter;
      TableFile.parts(row.get(2)).forEach(word -> tree.put(word, bound));
    }
  }

  private void loadDates(String language) {
    for (List<String> row : TableFile.of(Lexicon.class, language + "/eras.txt").rows()) {
      Era era = new Era(row.get(0).equals("before") ? null : Integer.valueOf(row.get(0)));
      TableFile.parts(row.get(1)).forEach(word -> eras.put(word, era));
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/day-parts.txt").rows()) {
      DayPart part = new DayPart(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
      TableFile.parts(row.get(2)).forEach(word -> dayParts.put(word, part));
    }
  }

  private void loadWords(String language) {
    for (List<String> row : TableFile.of(Lexicon.class, language + "/words.txt").rows()) {
      TableFile.words(row.get(0)).forEach(word -> words.put(word, true));
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/multiples.txt").rows()) {
      TableFile.parts(row.get(1)).forEach(word -> multiples.put(word, Units.ratio(row.get(0))));
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/fixed.txt").rows()) {
      Amount amount = fixed(row);
      TableFile.parts(row.get(2)).forEach(word -> fixed.put(word, amount));
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/vague.txt").rows()) {
      if (!row.get(0).isEmpty()) {
        Lexicon.Magnitude magnitude = new Lexicon.Magnitude(Rational.of(row.get(0)));
        TableFile.parts(row.get(1)).forEach(word -> vague.put(word, magnitude));
      }
    }
    for (List<String> row : TableFile.of(Lexicon.class, language + "/per.txt").rows()) {
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
    for (int c = 0; c < starts.length; c++) {
      if (HanNumeralReader.mayStart((char) c)) {
        starts[c] |= Start.NUMBER;
      }
    }
    for (char c = 'a'; c <= 'z'; c++) {
      mark(new char[] {c, Character.toUpperCase(c)}, Start.LATIN | Start.AFTER_DATE);
    }
    mark(words.firsts(), Start.WORD);
    mark(boundsBefore.firsts(), Start.BOUND);
    mark(moneyBefore.firsts(), Start.MONEY);
    mark(eras.firsts(), Start.DATE);
    mark(dayParts.firsts(), Start.DATE | Start.AFTER_DATE);
    mark(fixed.firsts(), Start.FIXED);
    mark(vague.firsts(), Start.FIXED);
    mark(multiples.firsts(), Start.FIXED);
    mark(new char[] {'-', '.'}, Start.SIGN);
    mark(new char[] {'-', '.', '/', ':', '·'}, Start.AFTER_DATE);
    mark(Start.FIXED, HanCue.FEW);
    mark(Start.SIGN, HanCue.MINUS, HanCue.BELOW_ZERO);
    mark(Start.NUMBER, HanCue.HALF);
    mark(Start.ORDINAL, HanCue.ORDINAL_BEFORE);
    mark(Start.PER, HanCue.PER_BEFORE);
    mark(Start.UNIT, HanCue.CELSIUS_BEFORE, HanCue.FAHRENHEIT_BEFORE);
    mark(Start.UNIT, HanCue.SPEED_HOUR, HanCue.SPEED_SECOND);
    mark(Start.DATE, HanCue.FIRST_HALF, HanCue.SECOND_HALF, HanCue.ORDINAL_BEFORE);
    mark(Start.AFTER_DATE, HanCue.YEAR, HanCue.MONTH, HanCue.DAY, HanCue.HOUR, HanCue.RANGE);
    mark(Start.AFTER_DATE, HanCue.CENTURY, HanCue.QUARTER, HanCue.FISCAL, HanCue.DECADE);
  }

  private void mark(int bits, HanCue... cues) {
    for (HanCue cue : cues) {
      mark(cue(cue).firsts(), bits);
    }
  }

  private void mark(char[] firsts, int bits) {
    for (char c : firsts) {
      starts[c] |= (short) bits;
    }
  }

  int starts(char c) {
    return starts[c];
  }

  // --- look-ups

  private WordTree<Boolean> cue(HanCue cue) {
    return cues.computeIfAbsent(cue, unused -> new WordTree<>());
  }

  /** Where a cue that begins at a place ends; the place itself where none does. */
  int end(HanText t, int i, HanCue cue) {
    return cue(cue).end(t, i);
  }

  boolean is(HanText t, int i, HanCue cue) {
    return end(t, i, cue) > i;
  }

  /** Whether one of a cue's words of one character ends right before a place. */
  boolean isBefore(HanText t, int i, HanCue cue) {
    return i > 0 && end(t, i - 1, cue) == i;
  }

  /** The unit or counter at a place. */
  @Nullable Found<HanUnit> unit(HanText t, int i) {
    if (!t.isLatin(i)) {
      return units.at(t, i);
    }
    Found<HanUnit> latin = latinUnits.at(t, i);
    return latin == null || t.isLatin(latin.end()) || t.isDigit(latin.end()) ? null : latin;
  }
}
