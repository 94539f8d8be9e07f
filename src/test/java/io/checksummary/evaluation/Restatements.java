package io.checksummary.evaluation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** True numbers said in another true way, which must stay supported. */
final class Restatements {

  private static final Pattern PER_CENT = Pattern.compile("(?i)(?<=\\d)\\s*(%|per\\s?cent)");
  private static final Pattern SCALED =
      Pattern.compile(
          "(?i)(\\d+(?:\\.\\d+)?)([ -]?)(thousand|million|billion|trillion|m|bn|k)(?![a-z])");
  private static final Map<String, Integer> NOUGHTS =
      Map.of("thousand", 3, "k", 3, "million", 6, "m", 6, "billion", 9, "bn", 9, "trillion", 12);
  private static final String PERCENTAGE = " (\\d+(?:\\.\\d+)?)(?:%| per ?cent)";

  /** Where the word that says which way it went stays in place, and the points take the rest. */
  private static final List<Pattern> MOVES =
      List.of(
          Pattern.compile("(?i)\\bfrom" + PERCENTAGE + " to" + PERCENTAGE),
          Pattern.compile(
              "(?i)\\bto" + PERCENTAGE + ",? (?:up |down )?(?:from|compared with)" + PERCENTAGE));

  private static final List<String> MONTHS =
      List.of(
          "January February March April May June July August September October November December"
              .split(" ", -1));
  private static final String MONTH = String.join("|", MONTHS);
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (" + MONTH + ")\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?(?!\\w)");

  private static final Map<Bound, List<String>> BOUNDS =
      Map.of(
          Bound.MORE_THAN, List.of("more than", "over", "in excess of", "upwards of"),
          Bound.AT_LEAST, List.of("at least", "no fewer than", "a minimum of", "not less than"),
          Bound.LESS_THAN, List.of("less than", "under", "fewer than"),
          Bound.AT_MOST, List.of("at most", "up to", "no more than", "a maximum of"),
          Bound.ABOUT, List.of("about", "around", "roughly", "approximately", "some"),
          Bound.ALMOST, List.of("almost", "nearly", "close to"));

  /** Exact factors: the mile of 1959, the pound of 1959, the acre of 43,560 square feet. */
  private record Conversion(String from, String to, String times, String plus) {}

  private static final List<Conversion> CONVERSIONS =
      List.of(
          new Conversion("miles?|mi", "km", "1.609344", "0"),
          new Conversion("kilomet(?:er|re)s?|km", "miles", "0.62137119223733397", "0"),
          new Conversion("mph|miles per hour|miles an hour", "km/h", "1.609344", "0"),
          new Conversion("feet|foot|ft", "metres", "0.3048", "0"),
          new Conversion("met(?:er|re)s?", "feet", "3.2808398950131234", "0"),
          new Conversion("inch(?:es)?", "cm", "2.54", "0"),
          new Conversion("centimet(?:er|re)s?|cm", "inches", "0.39370078740157480", "0"),
          new Conversion("pounds?|lbs?", "kg", "0.45359237", "0"),
          new Conversion("kilograms?|kilos?|kg", "pounds", "2.2046226218487759", "0"),
          new Conversion("acres?", "hectares", "0.40468564224", "0"),
          new Conversion("hectares?", "acres", "2.4710538146716534", "0"),
          new Conversion("tonnes?", "kg", "1000", "0"),
          new Conversion("gallons?", "litres", "3.785411784", "0"),
          new Conversion("(?:degrees )?fahrenheit|°F", "°C", "0.55555555555555556", "-32"),
          new Conversion("hours?", "minutes", "60", "0"),
          new Conversion("weeks?", "days", "7", "0"),
          new Conversion("years?", "months", "12", "0"),
          new Conversion("decades?", "years", "10", "0"));

  private Restatements() {}

  /** Every number as it stands. */
  static List<Planted> none(SoundText sound, Article article, RandomGenerator random) {
    return sound.mentions().stream()
        .map(mention -> new Planted(sound.text(), mention.span(), mention.span()))
        .toList();
  }

  /** 37% as 37 per cent, and back. */
  static List<Planted> perCent(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Matcher sign = matcher(PER_CENT, sound.text(), mention);
      if (isOf(Amount.Kind.PERCENT, mention) && sign.find()) {
        String by = sign.group(1).equals("%") ? " per cent" : "%";
        planted.add(within(sound.text(), mention, sign.start(), sign.end(), by));
      }
    }
    return planted;
  }

  /** 12 as twelve, and back. */
  static List<Planted> words(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      boolean counted = isCounted(mention) && isApart(sound.text(), mention.span());
      String other = counted ? otherForm(mention.span().of(sound.text())) : null;
      if (other != null) {
        planted.add(
            within(sound.text(), mention, mention.span().start(), mention.span().end(), other));
      }
    }
    return planted;
  }

  /** Not the 4 of "4x400m". */
  private static boolean isApart(String text, Span number) {
    return number.end() == text.length() || !Character.isLetterOrDigit(text.charAt(number.end()));
  }

  private static boolean isCounted(Mention mention) {
    return isOf(Amount.Kind.NUMBER, mention)
        || isOf(Amount.Kind.DURATION, mention)
        || isOf(Amount.Kind.MEASURE, mention);
  }

  /** The digits or word at the beginning in the other form, what follows kept. */
  private static @Nullable String otherForm(String text) {
    Matcher start = Pattern.compile("(\\d{1,2}|[A-Za-z]+)([ -][a-z].*)?").matcher(text);
    if (!start.matches()) {
      return null;
    }
    String head = start.group(1);
    String rest = start.group(2) == null ? "" : start.group(2);
    boolean scaled = SCALED.matcher(head + rest).find();
    int word = NumberTexts.number(head);
    if (Character.isDigit(head.charAt(0))) {
      String words = NumberTexts.words(Integer.parseInt(head));
      return words == null || scaled || head.startsWith("0") || head.equals("1")
          ? null
          : words + rest;
    }
    return word < 2 ? null : word + rest;
  }

  /** "$5 million" as "$5m" or "$5,000,000"; 7,762,000,000 as "7.8 billion". */
  static List<Planted> rescaled(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      if (isOf(Amount.Kind.MONEY, mention) || isOf(Amount.Kind.NUMBER, mention)) {
        Planted rescaled = rescaled(sound.text(), mention, random);
        if (rescaled != null) {
          planted.add(rescaled);
        }
      }
    }
    return planted;
  }

  private static @Nullable Planted rescaled(String text, Mention mention, RandomGenerator random) {
    Matcher scaled = matcher(SCALED, text, mention);
    if (scaled.find()) {
      String by = otherScale(scaled, random);
      return within(text, mention, scaled.start(), scaled.end(), by);
    }
    Span digits = NumberTexts.digits(text, mention);
    if (digits == null || !NumberTexts.isSimple(text, mention)) {
      return null;
    }
    BigDecimal number = new BigDecimal(digits.of(text).replace(",", ""));
    if (number.compareTo(BigDecimal.valueOf(1_200_000)) < 0) {
      return null;
    }
    boolean billions = number.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0;
    BigDecimal small = number.movePointLeft(billions ? 9 : 6).setScale(1, RoundingMode.HALF_UP);
    String by = plain(small) + (billions ? " billion" : " million");
    return within(text, mention, digits.start(), digits.end(), by);
  }

  private static String otherScale(Matcher scaled, RandomGenerator random) {
    String word = scaled.group(3).toLowerCase(Locale.ROOT);
    BigDecimal number = new BigDecimal(scaled.group(1));
    int noughts = NOUGHTS.getOrDefault(word, 0);
    boolean hyphen = scaled.group(2).equals("-");
    if (random.nextBoolean() && noughts <= 9 && !hyphen) {
      String written = plain(number.movePointRight(noughts).stripTrailingZeros());
      return NumberTexts.grouped(written, ",");
    }
    return switch (word) {
      case "million" -> scaled.group(1) + "m";
      case "billion" -> scaled.group(1) + "bn";
      case "m" -> scaled.group(1) + " million";
      case "bn" -> scaled.group(1) + " billion";
      case "trillion" -> plain(number.movePointRight(3)) + " billion";
      default -> NumberTexts.grouped(plain(number.movePointRight(3)), ",");
    };
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** 40 miles as 64 km: by the exact factor, to the whole, or to two places if it is small. */
  static List<Planted> converted(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      boolean measured = isOf(Amount.Kind.MEASURE, mention) || isOf(Amount.Kind.DURATION, mention);
      boolean open = NumberTexts.isPlain(mention) && !isInBrackets(sound.text(), mention.span());
      String other = measured && open ? converted(mention.span().of(sound.text())) : null;
      if (other != null) {
        planted.add(
            within(sound.text(), mention, mention.span().start(), mention.span().end(), other));
      }
    }
    return planted;
  }

  /** As "nine miles (15 km)" has it: said twice already. */
  private static boolean isInBrackets(String text, Span number) {
    boolean opened = number.start() > 0 && text.charAt(number.start() - 1) == '(';
    return opened || text.startsWith(" (", number.end());
  }

  private static @Nullable String converted(String text) {
    Matcher parts = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?|[A-Za-z]+)[ -]?(.*)").matcher(text);
    if (!parts.matches()) {
      return null;
    }
    String head = parts.group(1).replace(",", "");
    int word = NumberTexts.number(head);
    boolean digits = Character.isDigit(head.charAt(0));
    for (Conversion conversion : CONVERSIONS) {
      boolean fits = Pattern.matches("(?i)" + conversion.from(), parts.group(2));
      if (fits && (digits || word > 0)) {
        return converted(digits ? new BigDecimal(head) : BigDecimal.valueOf(word), conversion);
      }
    }
    return null;
  }

  private static String converted(BigDecimal number, Conversion by) {
    BigDecimal exact = number.add(new BigDecimal(by.plus())).multiply(new BigDecimal(by.times()));
    BigDecimal rounded =
        exact.abs().compareTo(BigDecimal.valueOf(100)) < 0
            ? exact.round(new MathContext(2, RoundingMode.HALF_UP))
            : exact.setScale(0, RoundingMode.HALF_UP);
    boolean whole = exact.stripTrailingZeros().scale() <= 0;
    return NumberTexts.grouped(plain(whole ? exact : rounded), ",") + " " + by.to();
  }

  /** "from 37% to 40%" as "by 3 percentage points". */
  static List<Planted> points(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Pattern move : MOVES) {
      Matcher fromTo = move.matcher(sound.text());
      while (fromTo.find()) {
        planted.add(inPoints(sound.text(), fromTo));
      }
    }
    return planted;
  }

  private static Planted inPoints(String text, Matcher fromTo) {
    BigDecimal points =
        new BigDecimal(fromTo.group(2)).subtract(new BigDecimal(fromTo.group(1))).abs();
    String by = "by " + plain(points) + " percentage points";
    return new Planted(
        Planted.replace(text, new Span(fromTo.start(), fromTo.end()), by),
        new Span(fromTo.start(1), fromTo.end(1)),
        new Span(fromTo.start() + 3, fromTo.start() + by.length()));
  }

  /** "more than 400" as "over 400". */
  static List<Planted> boundReworded(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Bound bound = mention.quantity() instanceof Amount amount ? amount.bound() : null;
      List<String> ways = bound == null ? List.of() : BOUNDS.getOrDefault(bound, List.of());
      Planted reworded = reworded(sound.text(), mention.span(), ways, random);
      if (reworded != null) {
        planted.add(reworded);
      }
    }
    return planted;
  }

  private static @Nullable Planted reworded(
      String text, Span number, List<String> ways, RandomGenerator random) {
    String before = text.substring(0, number.start()).toLowerCase(Locale.ROOT);
    for (String way : ways) {
      int at = before.length() - way.length() - 1;
      if (before.endsWith(way + " ") && (at == 0 || before.charAt(at - 1) == ' ')) {
        Span words = new Span(at, at + way.length());
        return Planted.beside(text, number, words, other(ways, way, words.of(text), random));
      }
      if (text.regionMatches(true, number.start(), way + " ", 0, way.length() + 1)) {
        Span words = new Span(number.start(), number.start() + way.length());
        return Planted.within(text, number, words, other(ways, way, words.of(text), random));
      }
    }
    return null;
  }

  private static String other(
      List<String> ways, String way, String written, RandomGenerator random) {
    List<String> others = ways.stream().filter(other -> !other.equals(way)).toList();
    return NumberTexts.likeCase(others.get(random.nextInt(others.size())), written);
  }

  /** 412 as "about 410". */
  static List<Planted> about(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Span digits = NumberTexts.digits(sound.text(), mention);
      boolean fits =
          digits != null
              && NumberTexts.isPlain(mention)
              && NumberTexts.isSimple(sound.text(), mention)
              && isFree(sound.text(), mention.span());
      if (digits != null && fits) {
        BigDecimal number = new BigDecimal(digits.of(sound.text()).replace(",", ""));
        BigDecimal round = number.round(new MathContext(2, RoundingMode.HALF_UP));
        boolean year =
            digits.length() == 4 && digits.of(sound.text()).matches("(?:1[5-9]|20)\\d\\d");
        if (round.compareTo(number) != 0 && !year) {
          String by = NumberTexts.grouped(plain(round), digits.of(sound.text()));
          planted.add(hedged(sound.text(), mention.span(), digits, by));
        }
      }
    }
    return planted;
  }

  /** No hedge or other word before it with which "about" would make no sense. */
  private static boolean isFree(String text, Span number) {
    String before = text.substring(Math.max(0, number.start() - 12), number.start());
    return before.isEmpty()
        || Pattern.compile("(?i)(?<![a-z])(?:to|of|by|was|is|were|for|cost|raised|and|with|paid) $")
            .matcher(before)
            .find();
  }

  private static Planted hedged(String text, Span number, Span digits, String by) {
    String rounded = Planted.replace(text, digits, by);
    String hedged = Planted.replace(rounded, new Span(number.start(), number.start()), "about ");
    int grown = by.length() - digits.length() + "about ".length();
    return new Planted(hedged, number, new Span(number.start(), number.end() + grown));
  }

  /** "14 March" as "March 14", and back. */
  static List<Planted> dates(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Matcher british = matcher(DAY_MONTH, sound.text(), mention);
      Matcher american = matcher(MONTH_DAY, sound.text(), mention);
      boolean date = mention.quantity() instanceof CalendarDate day && day.to() == null;
      if (date && british.find()) {
        String by = british.group(2) + " " + british.group(1);
        planted.add(within(sound.text(), mention, british.start(), british.end(), by));
      } else if (date && american.find()) {
        String by = american.group(2) + " " + american.group(1);
        planted.add(within(sound.text(), mention, american.start(), american.end(), by));
      }
    }
    return planted;
  }

  private static boolean isOf(Amount.Kind kind, Mention mention) {
    return mention.quantity() instanceof Amount amount
        && amount.kind() == kind
        && amount.to() == null;
  }

  private static Matcher matcher(Pattern pattern, String text, Mention mention) {
    Matcher matcher = pattern.matcher(text).region(mention.span().start(), mention.span().end());
    return matcher.useTransparentBounds(true);
  }

  private static Planted within(String text, Mention mention, int start, int end, String by) {
    String written = NumberTexts.likeCase(by, text.substring(start, end));
    return Planted.within(text, mention.span(), new Span(start, end), written);
  }
}
