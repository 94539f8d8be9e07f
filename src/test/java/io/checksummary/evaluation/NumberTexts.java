package io.checksummary.evaluation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers are written: their digits, and words for small ones. */
final class NumberTexts {

  private static final Pattern RUN = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
  private static final List<String> ORDINALS =
      List.of("first second third fourth fifth sixth seventh eighth ninth tenth".split(" ", -1));

  private NumberTexts() {}

  /** The first digits of the mention, grouping and decimals included; null where it has none. */
  static @Nullable Span digits(String text, Mention mention) {
    Matcher run = RUN.matcher(text).region(mention.span().start(), mention.span().end());
    return run.find() ? new Span(run.start(), trimmed(text, run.end())) : null;
  }

  private static int trimmed(String text, int end) {
    return text.charAt(end - 1) == ',' ? end - 1 : end;
  }

  /** Whether the mention has one run of digits only, so that no range or compound is broken. */
  static boolean isSimple(String text, Mention mention) {
    Matcher run = RUN.matcher(mention.span().of(text));
    return run.find() && !run.find();
  }

  /** A plain amount, of a kind whose digits may be changed and still make one. */
  static boolean isPlain(Mention mention) {
    return mention.quantity() instanceof Amount amount
        && amount.to() == null
        && amount.bound() == null
        && amount.kind() != Amount.Kind.ORDINAL
        && amount.kind() != Amount.Kind.FRACTION
        && amount.kind() != Amount.Kind.MULTIPLE;
  }

  /** 12345.6 as 12,345.6, where the model has a comma. */
  static String grouped(String plain, String model) {
    if (model.indexOf(',') < 0) {
      return plain;
    }
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** "forty-two"; null from a hundred on. */
  static @Nullable String words(int number) {
    if (number < 0 || number > 99) {
      return null;
    }
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
  }

  /** 42 for "forty-two", whatever its case; -1 where it is no such word. */
  static int number(String word) {
    for (int number = 0; number < 100; number++) {
      if (word.equalsIgnoreCase(words(number))) {
        return number;
      }
    }
    return -1;
  }

  /** "third" for 3; null from eleven on. */
  static @Nullable String ordinal(int number) {
    return number >= 1 && number <= ORDINALS.size() ? ORDINALS.get(number - 1) : null;
  }

  /** 3 for "third", whatever its case; -1 where it is no such word. */
  static int rank(String word) {
    for (int rank = 1; rank <= ORDINALS.size(); rank++) {
      if (word.equalsIgnoreCase(ordinal(rank))) {
        return rank;
      }
    }
    return -1;
  }

  /** The words with a capital where the model has one. */
  static String likeCase(String words, String model) {
    return Character.isUpperCase(model.charAt(0))
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }
}
