package io.checksummary.evaluation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Slips in the digits themselves. The wrong number stands nowhere in the source: one that does is
 * planted by {@link Exchanges}.
 */
final class DigitErrors {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
  private static final Pattern SCALE_WORD =
      Pattern.compile("(?i)\\b(thousand|million|billion|trillion)\\b");
  private static final Pattern SCALE_LETTER = Pattern.compile("(?<=\\d)(k|m|bn|b|K|M|B)\\b");
  private static final Map<String, String> OTHER_SCALE =
      Map.ofEntries(
          Map.entry("thousand", "million"),
          Map.entry("million", "billion"),
          Map.entry("billion", "million"),
          Map.entry("trillion", "billion"),
          Map.entry("k", "m"),
          Map.entry("m", "bn"),
          Map.entry("bn", "m"),
          Map.entry("b", "m"),
          Map.entry("K", "M"),
          Map.entry("M", "B"),
          Map.entry("B", "M"));

  /** Templates of a clause with a number that nobody gave. */
  private static final List<String> CLAUSES =
      List.of(
          ", up %d per cent on the year before",
          ", after %d days of talks",
          ", according to a study of %d people",
          ", at a cost of $%d million",
          ", in front of %d guests",
          ", some %d miles away");

  private DigitErrors() {}

  @FunctionalInterface
  private interface Slip {

    /** The digits with a slip in them; null where these digits leave no room for it. */
    @Nullable String of(String digits, RandomGenerator random);
  }

  static List<Planted> changed(SoundText sound, Article article, RandomGenerator random) {
    return slips(sound, article, random, DigitErrors::change);
  }

  static List<Planted> dropped(SoundText sound, Article article, RandomGenerator random) {
    return slips(sound, article, random, DigitErrors::drop);
  }

  static List<Planted> transposed(SoundText sound, Article article, RandomGenerator random) {
    return slips(sound, article, random, DigitErrors::transpose);
  }

  /** Another figure of the same shape, or a clause with a figure that nobody gave. */
  static List<Planted> invented(SoundText sound, Article article, RandomGenerator random) {
    return random.nextBoolean()
        ? slips(sound, article, random, DigitErrors::redraw)
        : added(sound, article, random);
  }

  private static List<Planted> slips(
      SoundText sound, Article article, RandomGenerator random, Slip slip) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Span digits = NumberTexts.digits(sound.text(), mention);
      boolean open = NumberTexts.isPlain(mention) || mention.quantity() instanceof ContestScore;
      String wrong = digits == null || !open ? null : slip.of(digits.of(sound.text()), random);
      if (digits != null && wrong != null) {
        add(planted, Planted.within(sound.text(), mention.span(), digits, wrong), article);
      }
    }
    return planted;
  }

  private static void add(List<Planted> planted, Planted change, Article article) {
    if (isForeign(change, article)) {
      planted.add(change);
    }
  }

  /** Whether the changed text holds one number there, whose value the source does not. */
  static boolean isForeign(Planted change, Article article) {
    List<Mention> there =
        Recogniser.english().mentions(change.text()).stream()
            .filter(mention -> mention.span().overlaps(change.now()))
            .toList();
    return there.size() == 1 && !article.holds(there.getFirst().quantity());
  }

  private static @Nullable String change(String digits, RandomGenerator random) {
    List<Integer> places = places(digits);
    int at = places.get(random.nextInt(places.size()));
    char other = (char) ('1' + random.nextInt(9));
    return other == digits.charAt(at) ? null : with(digits, at, other);
  }

  /** Where a digit other than zero stands; the first place if all are zeros. */
  private static List<Integer> places(String digits) {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) >= '1' && digits.charAt(at) <= '9') {
        places.add(at);
      }
    }
    return places.isEmpty() ? List.of(0) : places;
  }

  private static String with(String digits, int at, char digit) {
    return digits.substring(0, at) + digit + digits.substring(at + 1);
  }

  private static @Nullable String drop(String digits, RandomGenerator random) {
    String plain = digits.replace(",", "");
    int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    if (whole < 2) {
      return null;
    }
    int at = random.nextInt(whole);
    String left = plain.substring(0, at) + plain.substring(at + 1);
    return left.startsWith("0") || left.startsWith(".") ? null : NumberTexts.grouped(left, digits);
  }

  private static @Nullable String transpose(String digits, RandomGenerator random) {
    String plain = digits.replace(",", "");
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at + 1 < plain.length(); at++) {
      boolean pair = Character.isDigit(plain.charAt(at)) && Character.isDigit(plain.charAt(at + 1));
      boolean leading = at == 0 && plain.charAt(1) == '0';
      if (pair && !leading && plain.charAt(at) != plain.charAt(at + 1)) {
        places.add(at);
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int at = places.get(random.nextInt(places.size()));
    String turned = with(with(plain, at, plain.charAt(at + 1)), at + 1, plain.charAt(at));
    return NumberTexts.grouped(turned, digits);
  }

  private static String redraw(String digits, RandomGenerator random) {
    StringBuilder other = new StringBuilder(digits);
    for (int at = 0; at < digits.length(); at++) {
      if (Character.isDigit(digits.charAt(at))) {
        other.setCharAt(at, (char) ('1' + random.nextInt(9)));
      }
    }
    return other.toString();
  }

  private static List<Planted> added(SoundText sound, Article article, RandomGenerator random) {
    String text = sound.text().stripTrailing();
    int end =
        text.endsWith(".") ? text.substring(0, text.length() - 1).stripTrailing().length() : -1;
    int number = 11 + random.nextInt(80);
    if (end < 0 || sound.mentions().isEmpty() || article.values().contains(Rational.of(number))) {
      return List.of();
    }
    String clause = CLAUSES.get(random.nextInt(CLAUSES.size())).replace("%d", "" + number);
    int at = end + clause.indexOf("" + number);
    Planted planted =
        new Planted(
            Planted.replace(sound.text(), new Span(end, end), clause),
            new Span(end, end),
            new Span(at, at + 2));
    return List.of(planted);
  }

  /** "twelve" told as "fourteen", "third" as "fifth". */
  static List<Planted> wordChanged(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Span word = firstWord(sound.text(), mention);
      String other = other(word.of(sound.text()), random);
      if (other != null && (NumberTexts.isPlain(mention) || isOrdinal(mention))) {
        add(planted, Planted.within(sound.text(), mention.span(), word, other), article);
      }
    }
    return planted;
  }

  private static boolean isOrdinal(Mention mention) {
    return mention.quantity() instanceof Amount amount && amount.kind() == Amount.Kind.ORDINAL;
  }

  private static Span firstWord(String text, Mention mention) {
    int end = mention.span().start();
    while (end < mention.span().end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(mention.span().start(), end);
  }

  private static @Nullable String other(String word, RandomGenerator random) {
    int number = NumberTexts.number(word);
    int rank = NumberTexts.rank(word);
    int by = 1 + random.nextInt(4);
    if (number >= 2) {
      return like(NumberTexts.words(number + by), word);
    }
    return rank >= 2 ? like(NumberTexts.ordinal(rank + by), word) : null;
  }

  private static @Nullable String like(@Nullable String words, String model) {
    return words == null ? null : NumberTexts.likeCase(words, model);
  }

  /** Millions for billions; a nought too many or too few where there is no scale word. */
  static List<Planted> scaleMoved(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Span number = mention.span();
      if (!NumberTexts.isPlain(mention)) {
        continue;
      }
      Matcher scale = scale(sound.text(), number);
      if (scale != null) {
        String other = OTHER_SCALE.getOrDefault(scale.group(), "thousand");
        Span word = new Span(scale.start(), scale.end());
        add(planted, Planted.within(sound.text(), number, word, other), article);
      } else {
        noughts(planted, sound, mention, article, random);
      }
    }
    return planted;
  }

  private static @Nullable Matcher scale(String text, Span number) {
    for (Pattern pattern : List.of(SCALE_WORD, SCALE_LETTER)) {
      Matcher scale = pattern.matcher(text).region(number.start(), number.end());
      scale.useTransparentBounds(true);
      if (scale.find()) {
        return scale;
      }
    }
    return null;
  }

  private static void noughts(
      List<Planted> planted,
      SoundText sound,
      Mention mention,
      Article article,
      RandomGenerator random) {
    Span digits = NumberTexts.digits(sound.text(), mention);
    if (digits == null || digits.length() < 2) {
      return;
    }
    String plain = digits.of(sound.text()).replace(",", "");
    boolean fewer = plain.endsWith("0") && plain.indexOf('.') < 0 && random.nextBoolean();
    String other = fewer ? plain.substring(0, plain.length() - 1) : tenTimes(plain);
    String written = NumberTexts.grouped(other, digits.of(sound.text()));
    add(planted, Planted.within(sound.text(), mention.span(), digits, written), article);
  }

  private static String tenTimes(String plain) {
    int point = plain.indexOf('.');
    if (point < 0) {
      return plain + "0";
    }
    String moved = plain.substring(0, point) + plain.charAt(point + 1);
    return plain.length() == point + 2 ? moved : moved + "." + plain.substring(point + 2);
  }

  /** A year told up to nine years early or late. */
  static List<Planted> yearShifted(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Matcher year = YEAR.matcher(sound.text());
      year.region(mention.span().start(), mention.span().end());
      if (mention.quantity() instanceof CalendarDate && year.find()) {
        int by = (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1);
        String other = "" + (Integer.parseInt(year.group()) + by);
        Span part = new Span(year.start(), year.end());
        add(planted, Planted.within(sound.text(), mention.span(), part, other), article);
      }
    }
    return planted;
  }
}
