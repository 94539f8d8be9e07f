package io.checksummary.check.derivation.listing;

import io.checksummary.text.Span;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.FunctionWords;
import io.checksummary.text.word.Stemmer;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of a source, and the words that say what each is about. */
public final class SentenceTopics {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_PAIR = 2;
  private static final int FARTHEST = 400;

  /** What follows in a sentence without end says nothing of what it is about. */
  private static final int LONGEST = 2000;

  private final String text;
  private final String language;
  private final List<Span> spans;
  private final Map<Integer, Set<String>> known = new ConcurrentHashMap<>();
  private final Map<Integer, Set<String>> knownNames = new ConcurrentHashMap<>();

  public SentenceTopics(SourceText source) {
    this.text = source.text();
    this.language = LanguageDetector.primary(source.language());
    this.spans = source.sentences();
  }

  public DerivationWords roles() {
    return DerivationWords.of(language);
  }

  public String language() {
    return language;
  }

  public int count() {
    return spans.size();
  }

  public Span get(int index) {
    return spans.get(index);
  }

  /** The sentence at an offset, or the one before it. */
  public int indexAt(int offset) {
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
  public static String around(String text, Span place) {
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
    return sign == '\n'
        || "。！？".indexOf(sign) >= 0
        || (space && (sign == '.' || sign == '!' || sign == '?'));
  }

  /** The words of a sentence; none where there is no such sentence. */
  public Set<String> words(int index) {
    return isSentence(index) ? known.computeIfAbsent(index, this::wordsOf) : Set.of();
  }

  /** What a sentence shares with one of another language: its names and figures. */
  public Set<String> names(int index) {
    return isSentence(index)
        ? knownNames.computeIfAbsent(index, i -> Set.copyOf(names(beginning(i))))
        : Set.of();
  }

  private boolean isSentence(int index) {
    return index >= 0 && index < spans.size();
  }

  private Set<String> wordsOf(int index) {
    return Set.copyOf(words(beginning(index), language));
  }

  private String beginning(int index) {
    Span span = spans.get(index);
    return text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
  }

  /** Content words in a form that endings do not change. */
  public static Set<String> words(String text, String language) {
    NounCategories nouns = NounCategories.of(language);
    boolean pairs = Stemmer.of(language).pairs();
    Set<String> words = new HashSet<>();
    for (Token word : pairs ? Tokeniser.of(language).tokens(text) : ProseTokens.of(text)) {
      String lower = withoutArticle(word.lower());
      int shortest = pairs ? SHORTEST_PAIR : SHORTEST;
      if (word.isWord() && lower.length() >= shortest && !isEmpty(lower, nouns, pairs)) {
        words.add(nouns.stem(lower));
      }
    }
    return words;
  }

  /** "L'ouverture" is "ouverture"; what stands before the apostrophe is short. */
  private static String withoutArticle(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && apostrophe < SHORTEST ? word.substring(apostrophe + 1) : word;
  }

  private static boolean isEmpty(String word, NounCategories nouns, boolean pairs) {
    return pairs ? FunctionWords.of(nouns.language()).contains(word) : nouns.isStop(word);
  }

  /** Words with a capital or a digit, as written. */
  public static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    for (Token word : ProseTokens.of(text)) {
      boolean figure = word.isNumber() && word.text().length() > 1;
      if (figure || (word.isCapital() && word.text().length() >= SHORTEST)) {
        names.add(word.lower());
      }
    }
    return names;
  }
}
