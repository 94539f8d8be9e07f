package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * How the number words of a language go together. One for each family of languages; {@link
 * NumeralGrammars} knows which one a language has. All but {@link #at} read on after a number in
 * digits: "3 million", "3 hundred and five", "3 and a half", "3 point five".
 */
public interface NumeralGrammar {

  /** The number in words that begins at token {@code i}; null where none does. */
  @Nullable Numeral at(NumberTokens t, int i);

  /** What follows a scale ("three hundred thousand" after "five million"), larger ones before. */
  Numeral afterScale(NumberTokens t, Numeral n, Rational scale);

  /** What follows "hundred": "and five". */
  Numeral tail(NumberTokens t, Numeral hundreds);

  /** "point seven two" after a whole number; the token {@code point} is the word. */
  Numeral decimals(NumberTokens t, Numeral n, int point);

  /** "and a half" after a number. */
  Numeral mixed(NumberTokens t, Numeral n);
}
