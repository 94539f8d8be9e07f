package io.checksummary.check.source;

import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.Checkpoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a source by their words, and the numbers of each.
 *
 * <p>Example: asked for a context with the word "Norland", it gives every number of every sentence
 * that has "Norland". A caveat: a word that is in more than a hundred sentences finds none, and of
 * a table without end only the first hundred numbers of a sentence are kept.
 */
final class SentenceIndex {

  /** A word in more sentences than these does not tell them from each other. */
  private static final int MOST_SENTENCES = 100;

  private static final int MOST_NUMBERS = 100;

  /** By the place of each sentence. */
  private final List<List<EvidenceCandidate>> numbers = new ArrayList<>();

  private final Map<Long, List<SourceSentence>> byWord = new HashMap<>();

  /**
   * @param candidates those of one sentence in a row, sentences in the order of their places
   */
  SentenceIndex(List<EvidenceCandidate> candidates) {
    for (EvidenceCandidate candidate : candidates) {
      Checkpoint.pass();
      SourceSentence sentence = candidate.sentence();
      if (sentence.index() == numbers.size()) {
        numbers.add(new ArrayList<>(2));
        addWords(candidate.terms(), sentence);
      }
      List<EvidenceCandidate> held = numbers.get(sentence.index());
      if (held.size() < MOST_NUMBERS) {
        held.add(candidate);
      }
    }
  }

  private void addWords(PositionalTerms terms, SourceSentence sentence) {
    for (int i = sentence.firstTerm(); i < sentence.endTerm(); i++) {
      if (terms.isContent(i)) {
        List<SourceSentence> known = byWord.computeIfAbsent(terms.stem(i), s -> new ArrayList<>(2));
        if (known.size() <= MOST_SENTENCES && (known.isEmpty() || known.getLast() != sentence)) {
          known.add(sentence);
        }
      }
    }
  }

  /** How many sentences hold a number. */
  int size() {
    return numbers.size();
  }

  /** The numbers of a sentence, in order. */
  List<EvidenceCandidate> numbersOf(SourceSentence sentence) {
    return Collections.unmodifiableList(numbers.get(sentence.index()));
  }

  /** The numbers in whose sentences some word of a context is, each once. */
  List<EvidenceCandidate> numbersNear(NumberContext context) {
    BitSet seen = new BitSet(numbers.size());
    List<EvidenceCandidate> found = new ArrayList<>();
    for (int i = 0; i < context.size(); i++) {
      for (SourceSentence sentence : sentencesWith(context.stem(i))) {
        if (!seen.get(sentence.index())) {
          seen.set(sentence.index());
          found.addAll(numbers.get(sentence.index()));
        }
      }
    }
    return found;
  }

  private List<SourceSentence> sentencesWith(long stem) {
    List<SourceSentence> known = byWord.getOrDefault(stem, List.of());
    return known.size() <= MOST_SENTENCES ? known : List.of();
  }
}
