package io.checksummary.check.derivation;

import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts or an ordinal ranks: the words of the noun phrase behind it.
 *
 * <p>Example: of "two young Indian rowers have" the words are "young", "indian", "rowers", the head
 * is "rower". A caveat: no grammar is read, a noun phrase ends at the first function word or sign,
 * so a verb right behind the noun is taken in.
 *
 * @param words in lower case, in order
 * @param head in the singular; null where the noun is left out ("the two were")
 */
record CountedNoun(List<String> words, @Nullable String head) {

  private static final int MOST = 8;
  private static final int LONGEST = 5;
  private static final String OF = "of";
  private static final Set<String> DETERMINERS =
      TableFile.of(CountedNoun.class, "en/determiners.txt").words();

  static final CountedNoun NOTHING = new CountedNoun(List.of(), null);

  /** What stands behind a cardinal: the last plural, "rowers" of "two young rowers". */
  static CountedNoun byCardinal(String text, Span number) {
    List<Token> phrase = phrase(text, number);
    for (int i = phrase.size() - 1; i >= 0; i--) {
      String word = phrase.get(i).lower();
      if (!phrase.get(i).isPossessive() && NounCategories.ENGLISH.isPlural(word)) {
        return new CountedNoun(
            lower(phrase.subList(0, i + 1)), NounCategories.ENGLISH.singular(word));
      }
    }
    boolean compound = number.end() < text.length() && text.charAt(number.end()) == '-';
    return compound && !phrase.isEmpty()
        ? new CountedNoun(lower(phrase.subList(0, 1)), phrase.getFirst().lower())
        : NOTHING;
  }

  /** What stands behind an ordinal: the last word, "novel" of "first graphic novel". */
  static CountedNoun byOrdinal(String text, Span number) {
    List<String> words = lower(phrase(text, number));
    return words.isEmpty()
        ? NOTHING
        : new CountedNoun(words, NounCategories.ENGLISH.singular(words.getLast()));
  }

  private static List<Token> phrase(String text, Span number) {
    List<Token> ahead = ProseTokens.first(MOST, text, number.end(), text.length());
    List<Token> words = new ArrayList<>();
    int i = 0;
    if (!ahead.isEmpty() && ahead.getFirst().lower().equals(OF)) {
      i = ahead.size() > 1 && isDeterminer(ahead.get(1).lower()) ? 2 : 1;
    }
    while (i < ahead.size() && words.size() < LONGEST && belongs(ahead.get(i))) {
      if (ahead.get(i).isWord()) {
        words.add(ahead.get(i));
      }
      i++;
    }
    return words;
  }

  private static List<String> lower(List<Token> words) {
    return words.stream().map(Token::lower).toList();
  }

  private static boolean belongs(Token word) {
    return word.isHyphen()
        || word.isNumber()
        || (word.isWord() && !NounCategories.ENGLISH.isStop(word.lower()));
  }

  private static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  @Nullable String headClass() {
    return head == null ? null : NounCategories.ENGLISH.classOf(head);
  }
}
