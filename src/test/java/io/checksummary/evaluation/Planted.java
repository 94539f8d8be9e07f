package io.checksummary.evaluation;

import io.checksummary.text.Span;

/**
 * A text with one number changed, or with one word that says what the number means.
 *
 * <p>Example: from "Revenue rose 12% to $412 million." with {@code was} on "12%" comes "Revenue
 * fell 12% to $412 million." with {@code now} on "12%".
 *
 * @param text the changed text
 * @param was the number in the text as it was
 * @param now the number in {@code text}
 */
record Planted(String text, Span was, Span now) {

  /** A part of the number, or all of it, said in other words. */
  static Planted within(String text, Span number, Span part, String by) {
    int grown = by.length() - part.length();
    return new Planted(
        replace(text, part, by), number, new Span(number.start(), number.end() + grown));
  }

  /** Words before the number, or after it, replaced by others. */
  static Planted beside(String text, Span number, Span words, String by) {
    int shift = words.end() <= number.start() ? by.length() - words.length() : 0;
    return new Planted(replace(text, words, by), number, number.shift(shift));
  }

  static String replace(String text, Span part, String by) {
    return text.substring(0, part.start()) + by + text.substring(part.end());
  }
}
