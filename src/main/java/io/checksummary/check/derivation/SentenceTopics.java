package io.checksummary.check.derivation;

import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of a source, and the words that say what each is about. */
final class SentenceTopics {

  private static final int SHORTEST = 3;
  private static final int FARTHEST = 400;

  /** What follows in a sentence without end says nothing of what it is about. */
  private static final int LONGEST = 2000;

  private final String text;
  private final List<Span> spans;
  private final Map<Integer, Set<String>> known = new ConcurrentHashMap<>();

  SentenceTopics(SourceText source) {
    this.text = source.text();
    this.spans = source.sentences();
  }

  int count() {
    return spans.size();
  }

  Span get(int index) {
    return spans.get(index);
  }

  /** The sentence at an offset, or the one before it. */
  int indexAt(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  /** The sentence around a place of a short text, as far as its signs tell, and not without end. */
  static String around(String text, Span place) {
    int from = place.start();
    while (from > 0 && place.start() - from < FARTHEST && !endsBefore(text, from)) {
      from--;
    }
    int to = place.end();
    while (to < text.length() && to - place.end() < FARTHEST && !endsBefore(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean endsBefore(String text, int at) {
    char sign = text.charAt(at - 1);
    boolean space = at == text.length() || Character.isWhitespace(text.charAt(at));
    return sign == '\n' || (space && (sign == '.' || sign == '!' || sign == '?'));
  }

  /** The words of a sentence; none where there is no such sentence. */
  Set<String> words(int index) {
    return index < 0 || index >= spans.size()
        ? Set.of()
        : known.computeIfAbsent(index, this::wordsOf);
  }

  private Set<String> wordsOf(int index) {
    Span span = spans.get(index);
    int end = Math.min(span.end(), span.start() + LONGEST);
    return Set.copyOf(words(text.substring(span.start(), end)));
  }

  /** Content words in a form that endings do not change. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Token word : ProseTokens.of(text)) {
      String lower = word.lower();
      if (word.isWord() && lower.length() >= SHORTEST && !NounCategories.ENGLISH.isStop(lower)) {
        words.add(NounCategories.stem(lower));
      }
    }
    return words;
  }
}
