package io.checksummary.recognise.counted;

import io.checksummary.quantity.CountedThing;
import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import io.checksummary.recognise.lexicon.LanguageTables;
import io.checksummary.text.resource.TableFile;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nouns of a text that puts nothing between its words: those of the table, wherever they stand; and
 * a short run of ideographs or katakana that a word of the table, a kana or a sign ends.
 */
final class UnspacedPhrases {

  private static final String COUNTERS = "counters.txt";

  private static final int LONGEST_WORD = 6;

  /** A longer run is more than a noun. */
  private static final int LONGEST_RUN = 4;

  /** So many characters may describe a noun of the table. */
  private static final int LONGEST_PHRASE = 8;

  /** So many nouns of the table may make one. */
  private static final int MOST_NOUNS = 3;

  /** The head of a longer noun is its end. */
  private static final int HEAD = 2;

  private final NounPhraseWords words;
  private final Set<String> counters;

  UnspacedPhrases(String language) {
    words = new NounPhraseWords(language);
    counters =
        new LanguageTables(language)
            .rows(COUNTERS).stream()
                .flatMap(row -> TableFile.parts(row.get(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
  }

  boolean is(WordSet set, String word) {
    return words.is(set, word);
  }

  /** Where the counter at a place ends; the place itself where none begins. */
  int counterEnd(String text, int from) {
    return longest(counters, text, skipBlank(text, from));
  }

  /** Where the word of a set at a place ends, blanks before it left out; else the place itself. */
  int skip(WordSet set, String text, int from) {
    int start = skipBlank(text, from);
    int end = longest(words.all(set), text, start);
    return end > start ? end : from;
  }

  static int skipBlank(String text, int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  private static int longest(Set<String> known, String text, int from) {
    for (int end = Math.min(text.length(), from + LONGEST_WORD); end > from; end--) {
      if (known.contains(text.substring(from, end))) {
        return end;
      }
    }
    return from;
  }

  /** The noun of the table that begins at a place. */
  @Nullable CountedThing known(String text, int from) {
    int start = skipBlank(text, from);
    int end = nounsEnd(text, start);
    return end > start ? thing(text, start, end) : null;
  }

  /** Where the nouns of the table that begin at a place end: 学生家长 is two. */
  private int nounsEnd(String text, int from) {
    int end = from;
    for (int nouns = 0; nouns < MOST_NOUNS; nouns++) {
      end = longest(words.all(WordSet.NOUN), text, end);
    }
    return end;
  }

  /** The noun of the table that ends right before a place: 死者12人. */
  @Nullable CountedThing knownBefore(String text, int to) {
    for (int start = Math.max(0, to - LONGEST_WORD); start < to - 1; start++) {
      if (words.is(WordSet.NOUN, text.substring(start, to))) {
        return thing(text, start, to);
      }
    }
    return null;
  }

  /** The noun that begins at a place: one of the table with what describes it, or a short run. */
  @Nullable CountedThing run(String text, int from) {
    int start = skipBlank(text, from);
    int end = runEnd(text, start);
    for (int noun = start; noun < end; noun++) {
      int nouns = nounsEnd(text, noun);
      if (nouns > noun) {
        return thing(text, start, nouns);
      }
    }
    int length = end - start;
    return length >= HEAD && length <= LONGEST_RUN ? thing(text, start, end) : null;
  }

  /** Where ideographs and katakana end, or a word begins that is no part of a noun. */
  private int runEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST_PHRASE && isOfNoun(text.charAt(end))) {
      if (longest(words.all(WordSet.END), text, end) > end) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** The noun that stands before a share: 有権者の37%, 选民的37%. */
  @Nullable CountedThing before(String text, int to) {
    int of = to - 1;
    if (of < 1 || !words.is(WordSet.AMOUNT_OF, text.substring(of, to))) {
      return null;
    }
    int start = of;
    while (start > 0 && of - start <= LONGEST_PHRASE && isOfNoun(text.charAt(start - 1))) {
      start--;
    }
    boolean end = hasEnd(text, start, of);
    return of - start < HEAD || of - start > LONGEST_PHRASE || end
        ? knownBefore(text, of)
        : thing(text, start, of);
  }

  private boolean hasEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (longest(words.all(WordSet.END), text, i) > i) {
        return true;
      }
    }
    return false;
  }

  CountedThing thing(String text, int from, int to) {
    int start = skipBlank(text, from);
    return new CountedThing(
        text.substring(start, to), text.substring(Math.max(start, to - HEAD), to));
  }

  /** Ideographs, katakana and its long mark, letters: what nouns are written in. */
  private static boolean isOfNoun(char c) {
    return Character.isIdeographic(c)
        || (c >= 'ァ' && c <= 'ヺ')
        || c == 'ー'
        || c == '々'
        || (c < 128 && Character.isLetter(c));
  }
}
