package io.checksummary.check.boxscore.table;

import static io.checksummary.text.word.Tokeniser.Option.MIXED;
import static io.checksummary.text.word.Tokeniser.Option.SIGNS;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Plurals;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words as terms: what a reader of the field takes for the same gets the same term.
 *
 * <p>Example: "13 boards", the head "REB" and its legend "rebounds" all give {@code rebound}; "from
 * the floor" gives {@code field-goal}. Words that no table knows are their own term, without a
 * plural's s.
 */
public final class StatSynonyms {

  private static final Tokeniser TOKENISER = Tokeniser.with(SIGNS, MIXED);

  private static final StatSynonyms ENGLISH = new StatSynonyms("en");

  /** The terms of phrases, by the phrase's words between spaces, and how long those get. */
  private final Map<String, List<String>> phrases = new HashMap<>();

  private final Map<String, List<String>> heads = new HashMap<>();
  private final Set<String> empty;
  private int longest = 1;

  private StatSynonyms(String language) {
    for (List<String> row : TableFile.of(StatSynonyms.class, language + "/terms.txt").rows()) {
      for (String phrase : TableFile.parts(row.get(1))) {
        phrases.put(phrase, TableFile.words(row.get(0)));
        longest = Math.max(longest, TableFile.words(phrase).size());
      }
    }
    for (List<String> row : TableFile.of(StatSynonyms.class, language + "/heads.txt").rows()) {
      for (String head : TableFile.parts(row.get(0))) {
        heads.put(head, TableFile.words(row.get(1)));
      }
    }
    empty = TableFile.of(StatSynonyms.class, language + "/empty.txt").words();
  }

  public static StatSynonyms english() {
    return ENGLISH;
  }

  /** The terms of words in small letters, in order, those that say nothing left out. */
  public Set<String> of(List<String> words) {
    Set<String> terms = new LinkedHashSet<>();
    int i = 0;
    while (i < words.size()) {
      int end = phrase(words, i, terms);
      if (end == i) {
        String word = words.get(i);
        if (!empty.contains(word)) {
          terms.add(Plurals.english().singular(word));
        }
        end = i + 1;
      }
      i = end;
    }
    return terms;
  }

  /** Whether a word tells nothing of what is counted. */
  boolean isEmpty(String word) {
    return empty.contains(word);
  }

  public Set<String> of(String text) {
    return of(words(text));
  }

  /** The words that a head stands for where it is abbreviated; its own where nobody knows. */
  List<String> ofHead(String head) {
    List<String> known = heads.get(head.toLowerCase(Locale.ROOT));
    return known == null ? words(head) : known;
  }

  /** The listed phrase of so many words or more that words begin with; none where there is none. */
  public Set<String> phrase(List<String> words, int least) {
    Set<String> terms = new LinkedHashSet<>();
    return phrase(words, 0, terms) < least ? Set.of() : terms;
  }

  private int phrase(List<String> words, int from, Set<String> terms) {
    for (int to = Math.min(words.size(), from + longest); to > from; to--) {
      List<String> found = phrases.get(String.join(" ", words.subList(from, to)));
      if (found != null) {
        terms.addAll(found);
        return to;
      }
    }
    return from;
  }

  /** The words of a text in lower case: runs of letters and digits; "%" is a word. */
  public static List<String> words(String text) {
    return TOKENISER.tokens(text).stream()
        .filter(token -> token.isWord() || token.isNumber() || token.is("%"))
        .map(Token::lower)
        .toList();
  }
}
