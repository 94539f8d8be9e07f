package io.checksummary.check.context;

import io.checksummary.text.word.FunctionWords;
import io.checksummary.text.word.Stemmer;
import io.checksummary.text.word.TokenCursor;
import io.checksummary.text.word.Tokeniser;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a passage that say what it is about: function words and numbers left out, endings
 * cut, as {@link Stemmer} does it.
 *
 * <p>Across languages only what both write alike is shared: names, and words of one root. So few
 * shared words say nothing there.
 *
 * @param language primary tag
 * @param stems each at least two letters, in lower case
 */
public record ContentWords(String language, Set<String> stems) {

  public static ContentWords of(CharSequence text, String language) {
    FunctionWords functionWords = FunctionWords.of(language);
    Set<String> stems = new HashSet<>();
    TokenCursor words = Tokeniser.of(language).over(text);
    while (words.next()) {
      if (words.isWord() && !functionWords.contains(text, words.start(), words.end())) {
        stems.add(functionWords.stemmer().stem(words.text()));
      }
    }
    return new ContentWords(language, stems);
  }

  public int size() {
    return stems.size();
  }

  /** How many of these words stand among the others too. */
  public int shared(ContentWords others) {
    if (others.size() < size()) {
      return others.shared(this);
    }
    int shared = 0;
    for (String stem : stems) {
      if (others.stems.contains(stem)) {
        shared++;
      }
    }
    return shared;
  }

  public ContentWords and(ContentWords others) {
    if (stems.containsAll(others.stems)) {
      return this;
    }
    if (others.stems.containsAll(stems)) {
      return others;
    }
    Set<String> both = new HashSet<>(stems);
    both.addAll(others.stems);
    return new ContentWords(language, both);
  }
}
