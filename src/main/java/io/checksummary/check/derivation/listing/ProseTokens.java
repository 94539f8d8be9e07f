package io.checksummary.check.derivation.listing;

import static io.checksummary.text.word.Tokeniser.Option.APOSTROPHES;
import static io.checksummary.text.word.Tokeniser.Option.DECIMALS;
import static io.checksummary.text.word.Tokeniser.Option.MIXED;
import static io.checksummary.text.word.Tokeniser.Option.SIGNS;

import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.List;

/** The tokens of prose: "Japan's 12 well-known ships" is Japan, 12, well, -, known, ships. */
public final class ProseTokens {

  private static final Tokeniser TOKENISER = Tokeniser.with(SIGNS, MIXED, DECIMALS, APOSTROPHES);

  private ProseTokens() {}

  public static List<Token> of(String text) {
    return TOKENISER.tokens(text);
  }

  /** The first tokens of a stretch, so many at most. */
  public static List<Token> first(int most, String text, int from, int to) {
    return TOKENISER.first(most, text, new Span(from, to));
  }
}
