package io.checksummary.check.derivation.listing;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.text.Span;
import io.checksummary.text.word.Stemmer;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.List;
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
 * @param nouns of its language
 */
public record CountedNoun(List<String> words, @Nullable String head, NounCategories nouns) {

  private static final int MOST = 8;
  private static final int LONGEST = 5;
  private static final int COUNTER = 8;

  public static final CountedNoun NOTHING =
      new CountedNoun(List.of(), null, NounCategories.ENGLISH);

  /** In English. */
  public static CountedNoun byCardinal(String text, Span number) {
    return byCardinal(text, number, DerivationWords.ENGLISH);
  }

  /** What stands behind a cardinal: the last plural, "rowers" of "two young rowers". */
  public static CountedNoun byCardinal(String text, Span number, DerivationWords words) {
    if (Stemmer.of(words.language()).pairs()) {
      return byCounter(text, number, words.nouns());
    }
    List<Token> phrase = phrase(text, number, words);
    for (int i = phrase.size() - 1; i >= 0; i--) {
      String word = phrase.get(i).lower();
      if (!phrase.get(i).isPossessive() && words.nouns().isPlural(word)) {
        return new CountedNoun(
            lower(phrase.subList(0, i + 1)), words.nouns().singular(word), words.nouns());
      }
    }
    boolean compound = number.end() < text.length() && text.charAt(number.end()) == '-';
    return compound && !phrase.isEmpty()
        ? new CountedNoun(lower(phrase.subList(0, 1)), phrase.getFirst().lower(), words.nouns())
        : nothing(words);
  }

  /** Where no spaces part words: "三名嫌疑人", "3社". */
  private static CountedNoun byCounter(String text, Span number, NounCategories nouns) {
    int end = Math.min(text.length(), number.end() + COUNTER);
    String noun = nouns.longestAtStartOf(text.substring(number.end(), end).strip());
    return noun == null
        ? new CountedNoun(List.of(), null, nouns)
        : new CountedNoun(List.of(noun), nouns.singular(noun), nouns);
  }

  private static CountedNoun nothing(DerivationWords words) {
    return new CountedNoun(List.of(), null, words.nouns());
  }

  /** In English. */
  public static CountedNoun byOrdinal(String text, Span number) {
    return byOrdinal(text, number, DerivationWords.ENGLISH);
  }

  /** What stands behind an ordinal: the last word, "novel" of "first graphic novel". */
  public static CountedNoun byOrdinal(String text, Span number, DerivationWords words) {
    List<String> phrase = lower(phrase(text, number, words));
    return phrase.isEmpty()
        ? nothing(words)
        : new CountedNoun(phrase, words.nouns().singular(phrase.getLast()), words.nouns());
  }

  private static List<Token> phrase(String text, Span number, DerivationWords words) {
    List<Token> ahead = ProseTokens.first(MOST, text, number.end(), text.length());
    List<Token> phrase = new ArrayList<>();
    int i = 0;
    if (!ahead.isEmpty() && words.is(Role.ORIGIN, ahead.getFirst().lower())) {
      boolean determined = ahead.size() > 1 && words.is(Role.DETERMINER, ahead.get(1).lower());
      i = determined ? 2 : 1;
    }
    while (i < ahead.size() && phrase.size() < LONGEST && belongs(ahead.get(i), words)) {
      if (ahead.get(i).isWord()) {
        phrase.add(ahead.get(i));
      }
      i++;
    }
    return phrase;
  }

  private static List<String> lower(List<Token> words) {
    return words.stream().map(Token::lower).toList();
  }

  private static boolean belongs(Token word, DerivationWords words) {
    return word.isHyphen() || word.isNumber() || (word.isWord() && !words.isStop(word.lower()));
  }

  public @Nullable String headClass() {
    return head == null ? null : nouns.classOf(head);
  }

  public boolean isPerson() {
    return head != null && nouns.isPerson(head);
  }
}
