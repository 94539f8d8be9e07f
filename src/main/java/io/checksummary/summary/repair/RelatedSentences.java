package io.checksummary.summary.repair;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.TokenCursor;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the sentences of a source that speak of what some other sentence speaks of: those that
 * share its rarest words.
 *
 * <p>The source is read once for all the sentences that are asked for. Texts without spaces between
 * words share little here.
 */
final class RelatedSentences {

  /** Shorter words are mostly grammar. */
  private static final int SHORTEST_WORD = 4;

  /** What a word is worth that stands in one sentence only; in n sentences it is worth an n-th. */
  private static final int WORTH = 1_000;

  private static final Tokeniser TOKENISER = Tokeniser.with();

  private final SourceText text;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /**
   * @param asked the sentences that will be asked for
   */
  RelatedSentences(SourceText text, List<String> asked) {
    this.text = text;
    asked.forEach(
        sentence -> words(sentence, word -> places.computeIfAbsent(word, w -> new ArrayList<>())));
    List<Span> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      note(sentences.get(i).of(text.text()), i);
    }
  }

  /** The most like sentences, best first; none that shares fewer than two words. */
  List<String> to(String sentence, int most) {
    Map<Integer, Integer> worth = new HashMap<>();
    Map<Integer, Integer> shared = new HashMap<>();
    for (String word : wordsOf(sentence)) {
      List<Integer> holders = places.getOrDefault(word, List.of());
      for (int holder : holders) {
        worth.merge(holder, WORTH / holders.size(), Integer::sum);
        shared.merge(holder, 1, Integer::sum);
      }
    }
    return worth.keySet().stream()
        .filter(i -> shared.getOrDefault(i, 0) >= 2)
        .sorted(
            Comparator.<Integer>comparingInt(i -> worth.getOrDefault(i, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .map(i -> text.sentences().get(i).of(text.text()).strip())
        .toList();
  }

  private void note(String sentence, int index) {
    for (String word : wordsOf(sentence)) {
      List<Integer> holders = places.get(word);
      if (holders != null) {
        holders.add(index);
      }
    }
  }

  private static Set<String> wordsOf(String sentence) {
    Set<String> words = new HashSet<>();
    words(sentence, words::add);
    return words;
  }

  private static void words(String sentence, Consumer<String> to) {
    TokenCursor word = TOKENISER.over(sentence);
    while (word.next()) {
      if (word.isWord() && word.end() - word.start() >= SHORTEST_WORD) {
        to.accept(word.text().toLowerCase(Locale.ROOT));
      }
    }
  }
}
