package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.Recogniser;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Why a suite may expect what the recogniser does not give by design. Each reason is told by the
 * form of what is expected and of what was read, never by the record that it stands in.
 */
enum Convention {
  /**
   * Words that hold no number: "tomorrow", "Friday", "in the morning", "degrees celsius", "dime".
   */
  NO_NUMBER("no number in the words"),
  /**
   * "a month", "a pair": one thing rather than a length, where no word says that it is measured.
   */
  ARTICLE("an article alone"),
  /** "in two days", "next 3 weeks", "the last one": resolved against a day or a place in a list. */
  RELATIVE("resolved against a reference"),
  /** "Monday at 2.30", "7 tonight": a weekday or a part of the day that the hour is read with. */
  PART_OF_DAY("told with a weekday or a part of the day"),
  /** "11/20", "4-23", "Mon 13th", "at 7": digits that are a date or an hour only in a calendar. */
  CALENDAR("digits that only a calendar's user takes for a time"),
  /** "SCP-173", "10G", an address: the number is part of a name, and the name was read. */
  NAME("part of a name"),
  /** "40 - 50 years", "12 m 2 dm", "3 years and 6 months": one mention, where the suite has two. */
  WHOLE("two mentions in the suite, one here"),
  /**
   * "2 yards and 7 feet": two amounts, which the suite adds up though the second exceeds the unit
   * of the first.
   */
  ADDED("two amounts, added up"),
  /** "one hundred thirty fifths": 130/5 or 100/35, as one hears it. */
  SPOKEN_FRACTION("a fraction in words that may be cut in two ways"),
  /** "rose from $350 to $680": two values, where the suite gives their mean. */
  CHANGE("one mention in the suite, two here"),
  /** "1.1^23", "2000 over 3": sums to be worked out. */
  ARITHMETIC("a sum to be worked out"),
  /** "- 20 degrees", "five - eighths": a dash between spaces is a dash. */
  SPACED_DASH("a dash between spaces as a minus or hyphen"),
  /** "the 1960s": a decade, where the suite reads its first year. */
  DECADE("a decade as a year"),
  /** "a dozen": twelve, where the suite counts one of the unit dozen. */
  DOZEN("a dozen as a unit"),
  /**
   * "2m", "30 l", "12 b", "2.1 pm": letters that several meanings share; the suite takes a rarer.
   */
  LETTER("letters that several meanings share"),
  /** "every two weekends", "quarterly": how often, rather than how long. */
  REPEATED("how often something recurs"),
  /** "earth day 2010": the day of a feast. */
  FEAST("the day of a feast"),
  /** "feb 30". */
  NO_SUCH_DAY("a day that no calendar has");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i).*(\\p{Nd}|[½¼¾]|\\b(zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
              + "|twelve|\\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty\\b|\\w+ties|hundred"
              + "|thousand|[mb]illion|trillion|\\w*(first|second|third|fourth|fifth|sixth|seventh"
              + "|eighth|ninth)|\\w*(enth|tieth|elfth|ndth|llionth)s?|half|quarter|dozen|couple"
              + "|twice|doubled?)).*",
          Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern ALONE = Pattern.compile("(?i)an? \\p{L}+");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern DAY_PART =
      Pattern.compile("WXX|T(MO|AF|EV|NI|DT|ME|MEL|MEB|MED|WE)|-WE\\b|T\\d");
  private static final Pattern FULL_DATE = Pattern.compile("(\\d{4}|XXXX)-\\d\\d-\\d\\d");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i).*((?<!\\d)\\d{1,2}(?!\\d)|\\b(jan|feb|mar|apr|may|june?\\b|july?|aug|sep|oct|nov|dec)).*");
  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "(?i)\\b((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|from|between"
              + "|to|and|this|next|in|on|at|of|the|every|month|morning|afternoon|evening|night"
              + "|tonight|today|tomorrow)\\b|(?<=\\d)(st|nd|rd|th)\\b");
  private static final Pattern WEEK = Pattern.compile("-W\\d\\d");
  private static final Pattern SUM = Pattern.compile("\\^|乗|×|\\d\\s+over\\s+\\d");
  private static final Pattern SPACED = Pattern.compile("(^|\\s)-\\s");
  private static final Pattern ONE_LETTER = Pattern.compile(".*\\d\\s*(\\p{L}|pm|')");

  private static final Set<Convention> ENGLISH = EnumSet.of(NO_NUMBER, ARTICLE, CALENDAR, FEAST);

  private final String reason;

  Convention(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /**
   * Why this expectation, which was not met, does not fit; empty where it should have been met.
   *
   * @param one what a suite expects
   * @param near the mentions that overlap it
   * @param language of the text
   */
  static Optional<Convention> of(JsonNode one, List<Mention> near, String language) {
    boolean english = language.equals("en");
    Optional<Convention> words =
        english ? Optional.empty() : inWords(one.get("text").asText(), language);
    if (words.isPresent()) {
      return words;
    }
    return Arrays.stream(values())
        .filter(reason -> english || !ENGLISH.contains(reason))
        .filter(reason -> reason.holds(one, near))
        .findFirst();
  }

  /**
   * Words of another language than English that hold no number, or the article alone: told by
   * reading each of them by itself.
   */
  private static Optional<Convention> inWords(String text, String language) {
    if (text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<String> words = LETTERS.matcher(text).results().map(MatchResult::group).toList();
    Recogniser recogniser = Recogniser.of(language);
    List<Integer> numbers =
        IntStream.range(0, words.size())
            .filter(i -> !recogniser.mentions(words.get(i)).isEmpty())
            .boxed()
            .toList();
    if (numbers.isEmpty()) {
      return Optional.of(NO_NUMBER);
    }
    boolean article =
        numbers.size() == 1
            && words.size() < 4
            && recogniser.mentions(words.get(numbers.getFirst())).stream()
                .anyMatch(m ->
                    m.quantity() instanceof Amount amount
                        && amount.kind() == Amount.Kind.NUMBER
                        && amount.value().equals(Rational.ONE));
    return article ? Optional.of(ARTICLE) : Optional.empty();
  }

  private boolean holds(JsonNode one, List<Mention> near) {
    String text = one.get("text").asText();
    String value = one.get("value").asText();
    boolean time = one.get("kind").asText().startsWith("datetime");
    return switch (this) {
      case NO_NUMBER -> !NUMBER.matcher(text).matches() && !ALONE.matcher(text).matches();
      case ARTICLE -> ALONE.matcher(text).matches() && !NUMBER.matcher(text).matches();
      case RELATIVE -> isRelative(text, value, time) || (time && isCountedFrom(near, value));
      case PART_OF_DAY -> time && DAY_PART.matcher(value).find() && !value.startsWith("T");
      case CALENDAR -> time && isCalendar(text, value);
      case NAME -> near.stream().anyMatch(m -> m.quantity() instanceof Identifier);
      case WHOLE -> near.stream().anyMatch(m -> isPart(m, text, value));
      case ADDED -> near.size() > 1 && !one.get("value").isNull() && isSum(one, near);
      case SPOKEN_FRACTION ->
          near.stream().anyMatch(m -> m.rule().equals("fraction.word"))
              && !time
              && value.contains(".");
      case CHANGE -> isChange(one, near);
      case ARITHMETIC -> SUM.matcher(text).find();
      case SPACED_DASH -> SPACED.matcher(text).find();
      case DECADE -> near.stream().anyMatch(Convention::isDecade);
      case DOZEN -> List.of("dozen", "gross", "baker's dozen").contains(one.path("unit").asText());
      case LETTER -> ONE_LETTER.matcher(text).matches() && !time;
      case REPEATED -> one.get("kind").asText().endsWith(".set");
      case FEAST -> time && FULL_DATE.matcher(value).matches() && !DAY.matcher(text).matches();
      case NO_SUCH_DAY -> value.matches(".*-(02-30|02-31|04-31|06-31|09-31|11-31)");
    };
  }

  private static boolean isRelative(String text, String value, boolean time) {
    boolean rank = value.matches("(end|current)[+-]\\d+");
    boolean now = value.contains("PRESENT_REF");
    boolean year =
        time
            && YEAR.matcher(value).results().anyMatch(y -> !text.contains(y.group()))
            && !text.matches(".*['/.-]\\d\\d\\b.*");
    return rank || now || year;
  }

  /** "16 days from 01/02/2018": a day counted from another. */
  private static boolean isCountedFrom(List<Mention> near, String value) {
    return near.size() == 2
        && near.get(0).quantity() instanceof Amount
        && near.get(1).quantity() instanceof CalendarDate
        && FULL_DATE.matcher(value).matches();
  }

  /** A day or an hour that no word and no mark tells from a plain number, a score or a fraction. */
  private static boolean isCalendar(String text, String value) {
    String bare = SMALL_WORDS.matcher(text).replaceAll("");
    boolean marked = bare.contains(":") || bare.chars().anyMatch(Character::isLetter);
    return !marked || WEEK.matcher(value).find();
  }

  private static boolean isPart(Mention mention, String text, String value) {
    if (!(mention.quantity() instanceof Amount amount)) {
      return false;
    }
    boolean compound = mention.rule().endsWith(".compound");
    boolean end = amount.to() != null && value.equals(amount.to().toString());
    return (compound && mention.span().length() > text.length()) || end;
  }

  private static boolean isSum(JsonNode one, List<Mention> near) {
    Rational sum = Rational.ZERO;
    String unit = one.path("unit").asText().toLowerCase(Locale.ROOT).replace("metre", "meter");
    for (Mention mention : near) {
      Optional<Rational> part =
          mention.quantity() instanceof Amount a && a.unit() != null
              ? Units.convert(a.value(), a.unit(), unit)
              : Optional.empty();
      if (part.isEmpty()) {
        return false;
      }
      sum = sum.plus(part.get());
    }
    return sum.compareTo(Rational.of(one.get("value").asText())) == 0;
  }

  private static boolean isChange(JsonNode one, List<Mention> near) {
    JsonNode range = one.path("range");
    return range.size() == 2
        && near.size() == 2
        && isValue(near.get(0), range.get(0).asText())
        && isValue(near.get(1), range.get(1).asText());
  }

  private static boolean isValue(Mention mention, String value) {
    return mention.quantity() instanceof Amount amount
        && amount.value().toString().equals(value.replaceAll("\\.0$", ""));
  }

  private static boolean isDecade(Mention mention) {
    return mention.quantity() instanceof CalendarDate date && date.edtf().endsWith("X");
  }
}
