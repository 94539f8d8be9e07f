package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.Recogniser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a suite expects of one quantity, in its own notation: a value ({@code 30%}, {@code
 * [200,300)}, {@code T14:30}) and a unit ({@code Kilometre}, {@code Dollar}).
 */
record Expectation(String value, @Nullable String unit, String language, JsonNode node) {

  private static final double CLOSE = 1e-6;

  /** The suites' names of units, where these are not CLDR's in other clothes. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("c", "celsius"),
          Map.entry("f", "fahrenheit"),
          Map.entry("degree celsius", "celsius"),
          Map.entry("degree fahrenheit", "fahrenheit"),
          Map.entry("metric ton", "tonne"),
          Map.entry("turn", "revolution"),
          Map.entry("dollar", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("pound", "GBP"),
          Map.entry("pound sterling", "GBP"),
          Map.entry("united states dollar", "USD"),
          Map.entry("canadian dollar", "CAD"),
          Map.entry("japanese yen", "JPY"),
          Map.entry("chinese yuan", "CNY"),
          Map.entry("turkish lira", "TRY"),
          Map.entry("swiss franc", "CHF"),
          Map.entry("hong kong dollar", "HKD"),
          Map.entry("new taiwan dollar", "TWD"),
          Map.entry("nigerian naira", "NGN"),
          Map.entry("georgian lari", "GEL"),
          Map.entry("sri lankan rupee", "LKR"),
          Map.entry("rupee", "INR"),
          Map.entry("bitcoin", "BTC"),
          Map.entry("new zealand dollar", "NZD"),
          Map.entry("mexican peso", "MXN"),
          Map.entry("british pound", "GBP"),
          Map.entry("riyal", "SAR"),
          Map.entry("rial", "IRR"),
          Map.entry("dinar", "KWD"),
          Map.entry("cambodian riel", "KHR"),
          Map.entry("finnish markka", "FIM"),
          Map.entry("indian rupee", "INR"),
          Map.entry("australian dollar", "AUD"),
          Map.entry("percentage", "percent"));

  /**
   * What a record expects in a text of that language: suites write values with its decimal mark and
   * units by its names.
   */
  static Expectation of(JsonNode node, String language) {
    JsonNode unit = node.path("unit");
    String value = node.get("value").asText();
    boolean comma = !language.equals("en") && value.matches("-?[0-9]*,[0-9]+(E-?[0-9]+)?%?");
    return new Expectation(
        comma ? value.replace(',', '.') : value,
        unit.isTextual() ? unit.asText() : null,
        language,
        node);
  }

  boolean isMetBy(Mention mention) {
    return hasValueOf(mention) && hasUnitOf(mention.quantity());
  }

  boolean hasValueOf(Mention mention) {
    return switch (mention.quantity()) {
      case Amount amount -> isAmount(amount);
      case CalendarDate date -> isDate(date);
      case ClockTime time -> isTime(time);
      case ContestScore score -> value.equals(score.value());
      case VagueQuantity vague -> false;
      case Identifier name -> value.equals(name.value());
    };
  }

  private boolean isAmount(Amount amount) {
    if (value.startsWith("P") && value.length() > 2) {
      return isPeriod(amount);
    }
    if (value.startsWith("[") || value.startsWith("(")) {
      return isInterval(amount);
    }
    if (node.path("range").size() == 2 && amount.to() != null) {
      return isRange(amount);
    }
    if (value.equals("null") && amount.to() != null) {
      return true;
    }
    String plain = value.replace("%", "");
    return close(amount.value(), plain)
        || cents(amount, plain)
        || converted(amount, amount.value(), plain);
  }

  /** A range in the suite's unit or in ours; "7-9 lakh" has one scale for both. */
  private boolean isRange(Amount amount) {
    String low = node.get("range").get(0).asText();
    String high = node.get("range").get(1).asText();
    Rational to = amount.to();
    return to != null
        && (close(to, high) || converted(amount, to, high))
        && (close(amount.value(), low)
            || converted(amount, amount.value(), low)
            || node.path("unit").asText().length() == 3);
  }

  /** Where a suite gives cents or another unit of the same measure. */
  private boolean cents(Amount amount, String plain) {
    int parts = unit != null && lower(unit).equals("satoshi") ? 100_000_000 : 100;
    boolean minor = unit != null && (parts > 100 || isMinor(unit));
    return minor && close(amount.value().times(Rational.of(parts)), plain);
  }

  private boolean converted(Amount amount, Rational value, String plain) {
    String mine = amount.unit();
    if (unit == null || mine == null) {
      return false;
    }
    return Units.convert(value, mine, named(unit)).map(v -> close(v, plain)).orElse(false);
  }

  /** Whether the suite counts in cents: by an English name, or by the one that was read as such. */
  private boolean isMinor(String name) {
    if (List.of("cent", "pence", "penny").contains(lower(name))) {
      return true;
    }
    return !language.equals("en")
        && Recogniser.of(language).mentions("1 " + name).stream()
            .map(Mention::quantity)
            .anyMatch(q ->
                q instanceof Amount cent
                    && cent.kind() == Amount.Kind.MONEY
                    && cent.value().equals(Rational.of(1, 100)));
  }

  private boolean isInterval(Amount amount) {
    String[] ends = value.substring(1, value.length() - 1).split(",", -1);
    boolean from = ends[0].isEmpty() || close(amount.value(), ends[0]);
    Rational to = amount.to() == null ? amount.value() : amount.to();
    return ends.length == 2 && from && (ends[1].isEmpty() || close(to, ends[1]));
  }

  private boolean isPeriod(Amount amount) {
    Map<String, String> letters =
        Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "H", "hour", "S", "second");
    String body = value.replace("P", "").replace("T", "");
    String letter =
        value.contains("T") && value.endsWith("M")
            ? "minute"
            : letters.get(body.substring(body.length() - 1));
    String mine = amount.unit();
    if (letter == null || mine == null) {
      return false;
    }
    String number = body.substring(0, body.length() - 1);
    return Units.convert(amount.value(), mine, letter).map(v -> close(v, number)).orElse(false);
  }

  private boolean isDate(CalendarDate date) {
    String edtf = date.edtf();
    if (date.to() != null && value.startsWith("(" + edtf + "," + date.to())) {
      return true;
    }
    if (edtf.equals(value) || value.equals("FY" + edtf) || value.startsWith(edtf + "T")) {
      return true;
    }
    if (close(edtf, value) || value.startsWith("(" + edtf)) {
      return true;
    }
    for (JsonNode one : node.path("values")) {
      String timex = one.path("timex").asText();
      if (timex.equals(edtf) || timex.startsWith("(" + edtf) || isQuarter(edtf, timex)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuarter(String edtf, String timex) {
    int code = edtf.length() == 7 && edtf.charAt(5) == '3' ? edtf.charAt(6) - '3' : -1;
    return code >= 0
        && timex.startsWith(
            String.format(Locale.ROOT, "(%s-%02d-01", edtf.substring(0, 4), code * 3 + 1));
  }

  private boolean isTime(ClockTime time) {
    return value.equals(time.value())
        || value.endsWith("T" + time.value())
        || value.endsWith("T" + time.value().replace(":00", ""))
        || value.contains("T" + time.value() + ",")
        || value.contains("T" + time.value().replace(":00", "") + ",");
  }

  private boolean hasUnitOf(Quantity quantity) {
    String mine = quantity instanceof Amount amount ? amount.unit() : null;
    if (unit == null || unit.equals("dimensionless") || unit.equals("Unnamed")) {
      return true;
    }
    if (mine == null) {
      return false;
    }
    int per = unit.indexOf(" per ");
    if (per > 0 && quantity instanceof Amount rate && rate.per() != null) {
      String top = unit.substring(0, per);
      return new Expectation(value, top, language, node).hasUnitOf(rate.withPer(null));
    }
    String name = named(unit);
    boolean money = quantity instanceof Amount amount && amount.kind() == Amount.Kind.MONEY;
    boolean minor =
        money && (lower(unit).equals("satoshi") || (quantity instanceof Amount && isMinor(unit)));
    boolean open =
        quantity instanceof Amount amount
            && amount.sign() != null
            && Currencies.mayStandFor(amount.sign(), unit);
    return minor
        || open
        || mine.equals(name)
        || (lower(unit).equals("pound") && mine.equals("pound"))
        || (lower(unit).equals("dollar") && money)
        || Units.convert(Rational.ONE, mine, name).isPresent();
  }

  /** A suite's name in the text's own language, as CLDR writes it: what "2 pies" is read as. */
  private String named(String name) {
    if (language.equals("en")) {
      return name(name);
    }
    return Recogniser.of(language).mentions("2 " + name).stream()
        .map(Mention::quantity)
        .filter(quantity -> quantity instanceof Amount)
        .map(quantity -> ((Amount) quantity).unit())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(name(name));
  }

  /** A suite's name as CLDR writes it. */
  private static String name(String unit) {
    String lower = lower(unit);
    String known = UNITS.get(lower);
    if (known != null) {
      return known;
    }
    return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT))
        ? unit
        : lower.replace("metre", "meter").replace("litre", "liter").replace(' ', '-');
  }

  private static String lower(String unit) {
    return unit.toLowerCase(Locale.ROOT);
  }

  private static boolean close(Rational mine, String theirs) {
    return close(
        new BigDecimal(mine.numerator()).doubleValue() / mine.denominator().doubleValue(), theirs);
  }

  private static boolean close(String mine, String theirs) {
    try {
      return close(Double.parseDouble(mine), theirs);
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private static boolean close(double mine, String theirs) {
    try {
      int slash = theirs.indexOf('/');
      double other =
          slash < 0
              ? Double.parseDouble(theirs)
              : Double.parseDouble(theirs.substring(0, slash))
                  / Double.parseDouble(theirs.substring(slash + 1));
      return Math.abs(mine - other) <= CLOSE * Math.max(Math.abs(other), 1e-12);
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  /** Kind, value and unit in one line, to be compared and read. */
  static String shown(Mention mention) {
    return switch (mention.quantity()) {
      case Amount a ->
          a.kind().code()
              + " "
              + a.value()
              + (a.to() == null ? "" : ".." + a.to())
              + (a.unit() == null ? "" : " " + a.unit());
      case CalendarDate d -> "date " + d.edtf() + (d.to() == null ? "" : ".." + d.to());
      case ClockTime t -> "time " + t.value() + (t.to() == null ? "" : ".." + t.to());
      case ContestScore s -> "score " + s.value();
      case VagueQuantity v -> "vague " + v.magnitude();
      case Identifier i -> "identifier " + i.value();
    };
  }
}
