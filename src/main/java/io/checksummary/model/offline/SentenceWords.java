package io.checksummary.model.offline;

import static io.checksummary.text.word.Tokeniser.Option.MIXED;
import static io.checksummary.text.word.Tokeniser.Option.PAIRS;

import io.checksummary.recognise.Recogniser;
import io.checksummary.text.word.FunctionWords;
import io.checksummary.text.word.TokenCursor;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a sentence, and those among them that carry meaning.
 *
 * <p>A caveat: the language is not asked for, so that a word which any known language has for a
 * function word, as German has "die", is one everywhere.
 */
final class SentenceWords {

  private static final Tokeniser TOKENISER = Tokeniser.with(MIXED, PAIRS);

  private static final List<FunctionWords> FUNCTION_WORDS =
      Recogniser.languages().stream().map(FunctionWords::of).toList();

  private SentenceWords() {}

  /**
   * Runs of letters and digits, in lower case; of scripts that put no spaces between words, pairs
   * of neighbouring characters.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    TokenCursor word = TOKENISER.over(text);
    int past = 0;
    while (word.next()) {
      // The last character of a run is in the pair before.
      if (word.end() > past) {
        words.add(word.text().toLowerCase(Locale.ROOT));
      }
      past = word.end();
    }
    return words;
  }

  /** Those of the words that are no function words, each once, in order. */
  static Set<String> content(List<String> words) {
    return words.stream()
        .filter(word -> !isFunction(word))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean isFunction(String word) {
    return FUNCTION_WORDS.stream().anyMatch(words -> words.contains(word));
  }
}
