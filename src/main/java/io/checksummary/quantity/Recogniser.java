package io.checksummary.quantity;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every mention of a number in a text of one language. Safe for use by many threads. */
public final class Recogniser {

  private static final Recogniser ENGLISH = new Recogniser();

  private Recogniser() {}

  /** The recogniser of English. */
  public static Recogniser english() {
    return ENGLISH;
  }

  /** Every mention, in order, without overlap; spans count in {@code text}. */
  public List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher digits = Pattern.compile("\\d+").matcher(text);
    while (digits.find()) {
      found.add(
          new Mention(
              Amount.of(Amount.Kind.NUMBER, Rational.of(digits.group()), null, Rational.ONE),
              new Span(digits.start(), digits.end()),
              "number.digits"));
    }
    return found;
  }
}
