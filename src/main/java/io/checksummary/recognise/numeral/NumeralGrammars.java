package io.checksummary.recognise.numeral;

import io.checksummary.recognise.lexicon.LanguageFormat;
import io.checksummary.recognise.lexicon.Lexicon;

/** Finds the {@link NumeralGrammar} that a language's {@link LanguageFormat} names. */
public final class NumeralGrammars {

  private NumeralGrammars() {}

  public static NumeralGrammar of(Lexicon lexicon) {
    return switch (lexicon.format.numerals()) {
      case ROMANCE -> new RomanceNumerals(lexicon);
      case GERMANIC -> new GermanicNumerals(lexicon);
      case LEFT_TO_RIGHT -> new AdditiveNumerals(lexicon);
    };
  }
}
