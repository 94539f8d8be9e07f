package io.checksummary.evaluation;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.checksummary.quantity.Currencies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Quantities of one language as ICU writes them, soft hyphens, narrow and no-break spaces included.
 * The same language and number of values give the same samples.
 *
 * <p>Left out is what no reader could tell: a text that ICU writes for two unlike quantities
 * (narrow "5m" is metres and minutes, "5B" bytes and billions) or that money shares ("pounds"),
 * four digits that may be a year, "one" alone (often an article or a pronoun), and dates in digits
 * whose day may be the month or the year.
 */
final class IcuWriter {

  /** A quantity and how it is written. {@code units} are those that the text may mean. */
  record Sample(String formatter, String text, String kind, String value, Set<String> units) {}

  private static final List<String> CURRENCIES =
      List.of(
          "USD", "EUR", "GBP", "JPY", "CHF", "CNY", "INR", "KRW", "BRL", "CAD", "AUD", "MXN", "SEK",
          "NOK", "DKK", "PLN", "CZK", "TRY", "RUB", "ZAR", "NZD", "HKD", "ILS", "THB");

  private static final List<String> UNITS =
      List.of(
          "kilometer",
          "meter",
          "centimeter",
          "millimeter",
          "micrometer",
          "mile",
          "yard",
          "foot",
          "inch",
          "nautical-mile",
          "light-year",
          "square-kilometer",
          "hectare",
          "square-meter",
          "square-centimeter",
          "square-mile",
          "acre",
          "square-foot",
          "cubic-kilometer",
          "cubic-meter",
          "cubic-centimeter",
          "cubic-foot",
          "hectoliter",
          "liter",
          "deciliter",
          "centiliter",
          "milliliter",
          "gallon",
          "pint",
          "cup",
          "tablespoon",
          "teaspoon",
          "barrel",
          "tonne",
          "kilogram",
          "gram",
          "milligram",
          "microgram",
          "pound",
          "ounce",
          "carat",
          "century",
          "decade",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "second",
          "millisecond",
          "kilometer-per-hour",
          "mile-per-hour",
          "meter-per-second",
          "knot",
          "celsius",
          "fahrenheit",
          "kelvin",
          "degree",
          "joule",
          "kilojoule",
          "calorie",
          "kilocalorie",
          "kilowatt-hour",
          "watt",
          "kilowatt",
          "megawatt",
          "gigawatt",
          "horsepower",
          "bit",
          "byte",
          "kilobyte",
          "megabyte",
          "gigabyte",
          "terabyte",
          "hectopascal",
          "bar",
          "atmosphere",
          "pound-force-per-square-inch",
          "millimeter-ofhg",
          "hertz",
          "kilohertz",
          "megahertz",
          "gigahertz",
          "volt",
          "ampere",
          "ohm",
          "newton",
          "megapixel",
          "part-per-1e6",
          "liter-per-100-kilometer",
          "mile-per-gallon");

  /** One unit under two names; "person" marks an age. */
  private static final Map<String, String> SAME =
      Map.of(
          "part-per-1e6", "part-per-million",
          "foodcalorie", "kilocalorie",
          "calorie-it", "calorie",
          "year-person", "year",
          "month-person", "month",
          "week-person", "week",
          "day-person", "day");

  private static final List<String> DURATIONS =
      List.of(
          "century",
          "decade",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "second",
          "millisecond");

  private final ULocale locale;
  private final int values;
  private final List<Sample> samples = new ArrayList<>();
  private Random random = new Random(0);

  private IcuWriter(String language, int values) {
    this.locale = new ULocale(language);
    this.values = values;
  }

  /**
   * @param values how many values each formatter writes, more or less
   */
  static List<Sample> samples(String language, int values) {
    IcuWriter writer = new IcuWriter(language, values);
    writer.numbers();
    writer.money();
    writer.percents();
    writer.measures();
    writer.dates();
    return List.copyOf(writer.samples);
  }

  private void repeat(Consumer<BigDecimal> write) {
    random = new Random(20240314);
    for (int k = 0; k < values; k++) {
      write.accept(value());
    }
  }

  /** From tenths to billions, round ones and negative ones among them. */
  private BigDecimal value() {
    int digits = 1 + random.nextInt(10);
    BigDecimal value = BigDecimal.valueOf(random.nextLong((long) Math.pow(10, digits)));
    int shape = random.nextInt(10);
    if (shape == 0) {
      return value.negate();
    }
    return shape < 3 ? value.movePointLeft(1 + random.nextInt(2)) : value;
  }

  private BigDecimal small() {
    int shape = random.nextInt(6);
    BigDecimal whole = BigDecimal.valueOf(1 + random.nextInt(shape == 0 ? 30_000 : 200));
    return shape < 3 ? whole : whole.movePointLeft(1);
  }

  private void numbers() {
    repeat(v -> number("decimal", NumberFormatter.withLocale(locale).format(v).toString(), v));
    spelled("spell-out", "%spellout-cardinal", "number");
    spelled("spell-out ordinal", "%spellout-ordinal", "ordinal");
    repeat(v -> compact("compact short", Notation.compactShort()));
    repeat(v -> compact("compact long", Notation.compactLong()));
  }

  private void number(String formatter, String text, BigDecimal value) {
    add(new Sample(formatter, text, "number", plain(value), Set.of()));
  }

  private void spelled(String formatter, String prefix, String kind) {
    RuleBasedNumberFormat rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    List<String> sets =
        Arrays.stream(rules.getRuleSetNames()).filter(name -> name.startsWith(prefix)).toList();
    if (sets.isEmpty()) {
      return;
    }
    boolean whole = kind.equals("ordinal");
    repeat(any -> {
      BigDecimal value = whole ? any.abs().setScale(0, RoundingMode.CEILING) : any;
      BigDecimal shown = whole ? value.remainder(BigDecimal.valueOf(10_000)) : value;
      if (whole ? shown.signum() > 0 : shown.compareTo(BigDecimal.ONE) != 0) {
        String set = sets.get(random.nextInt(sets.size()));
        String text =
            shown.scale() > 0
                ? rules.format(shown.doubleValue(), set)
                : rules.format(shown.longValueExact(), set);
        add(new Sample(formatter, text, kind, plain(shown), Set.of()));
      }
    });
  }

  /** Two digits that count, which every compact form writes exactly. */
  private void compact(String formatter, Notation notation) {
    BigDecimal value = twoDigits();
    number(
        formatter,
        NumberFormatter.withLocale(locale).notation(notation).format(value).toString(),
        value);
  }

  private BigDecimal twoDigits() {
    int zeros = random.nextInt(12);
    return BigDecimal.valueOf(10 + random.nextInt(90)).movePointRight(zeros);
  }

  private void money() {
    money("currency symbol", UnitWidth.SHORT);
    money("currency code", UnitWidth.ISO_CODE);
    money("currency name", UnitWidth.FULL_NAME);
    repeat(v -> {
      Currency currency = currency();
      BigDecimal value = twoDigits();
      String text =
          NumberFormatter.withLocale(locale)
              .notation(Notation.compactShort())
              .unit(currency)
              .format(value)
              .toString();
      add(new Sample("currency compact", text, "money", plain(value), unit(currency)));
    });
  }

  private void money(String formatter, UnitWidth width) {
    repeat(v -> {
      Currency currency = currency();
      BigDecimal value =
          v.setScale(Math.min(v.scale(), currency.getDefaultFractionDigits()), RoundingMode.DOWN);
      FormattedNumber text =
          NumberFormatter.withLocale(locale).unit(currency).unitWidth(width).format(value);
      add(new Sample(formatter, text.toString(), "money", plain(value), unit(currency)));
    });
  }

  private Currency currency() {
    return Currency.getInstance(CURRENCIES.get(random.nextInt(CURRENCIES.size())));
  }

  private static Set<String> unit(Currency currency) {
    return Set.of(currency.getCurrencyCode());
  }

  private void percents() {
    percents("percent sign", UnitWidth.SHORT);
    percents("percent name", UnitWidth.FULL_NAME);
  }

  private void percents(String formatter, UnitWidth width) {
    repeat(any -> {
      BigDecimal v = small();
      String text =
          NumberFormatter.withLocale(locale)
              .unit(MeasureUnit.PERCENT)
              .unitWidth(width)
              .format(v)
              .toString();
      add(new Sample(formatter, text, "percent", plain(v), Set.of("percent")));
    });
  }

  private void measures() {
    measures("measure wide", UnitWidth.FULL_NAME);
    measures("measure short", UnitWidth.SHORT);
    measures("measure narrow", UnitWidth.NARROW);
  }

  private void measures(String formatter, UnitWidth width) {
    random = new Random(20240314);
    Map<String, Set<String>> meanings = meanings(width);
    int each = Math.max(2, values / UNITS.size());
    Map<String, MeasureUnit> known = new HashMap<>();
    MeasureUnit.getAvailable().forEach(unit -> known.put(unit.getIdentifier(), unit));
    for (String id : UNITS) {
      MeasureUnit unit = known.get(id);
      for (int k = 0; unit != null && k < each; k++) {
        BigDecimal v = small();
        Set<String> units = meanings.getOrDefault(bare(written(unit, width)), Set.of());
        String kind = DURATIONS.contains(id) ? "duration" : "measure";
        if (units.size() == 1 && Currencies.mayStandFor(id).isEmpty()) {
          String text = format(unit, width, v);
          add(new Sample(formatter, text, kind, plain(v), units));
        }
      }
    }
  }

  private String format(MeasureUnit unit, UnitWidth width, BigDecimal value) {
    return NumberFormatter.withLocale(locale).unit(unit).unitWidth(width).format(value).toString();
  }

  private String written(MeasureUnit unit, UnitWidth width) {
    return format(unit, width, BigDecimal.valueOf(5));
  }

  /** What each text for five of a unit may mean: every unit of ICU's, and its compact numbers. */
  private Map<String, Set<String>> meanings(UnitWidth width) {
    Map<String, Set<String>> meanings = new HashMap<>();
    for (MeasureUnit unit : MeasureUnit.getAvailable()) {
      String id = unit.getIdentifier();
      if (id != null && !unit.getType().equals("currency") && !unit.getType().equals("none")) {
        meanings
            .computeIfAbsent(bare(written(unit, width)), text -> new HashSet<>())
            .add(SAME.getOrDefault(id, id));
      }
    }
    for (int zeros = 3; zeros <= 12; zeros += 3) {
      BigDecimal value = BigDecimal.valueOf(5).movePointRight(zeros);
      String text =
          NumberFormatter.withLocale(locale)
              .notation(Notation.compactShort())
              .format(value)
              .toString();
      meanings.computeIfAbsent(bare(text), t -> new HashSet<>()).add("compact");
    }
    return meanings;
  }

  /** Case and white space tell no two units apart. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]", "").toLowerCase(Locale.ROOT);
  }

  private void dates() {
    date("date full", DateFormat.FULL);
    date("date long", DateFormat.LONG);
    date("date medium", DateFormat.MEDIUM);
    date("date short", DateFormat.SHORT);
  }

  /**
   * Days after the twelfth, in years that no day or month could be, so that digits alone say which
   * is which, and two of a year say its century.
   */
  private void date(String formatter, int style) {
    DateFormat format = DateFormat.getDateInstance(style, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    boolean digits = style == DateFormat.SHORT || style == DateFormat.MEDIUM;
    repeat(any -> {
      int year = digits ? 1970 + random.nextInt(30) : 1900 + random.nextInt(150);
      int day = digits ? 13 + random.nextInt(16) : 1 + random.nextInt(28);
      LocalDate date = LocalDate.of(year, 1 + random.nextInt(12), day);
      String text = format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
      add(new Sample(formatter, text, "date", date.toString(), Set.of()));
    });
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private void add(Sample sample) {
    boolean year = sample.text.matches("(1\\d|20|21)\\d\\d");
    if (!year) {
      samples.add(sample);
    }
  }
}
