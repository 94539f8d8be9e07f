package io.checksummary.recognise.counted;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CountedThing;
import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that an amount describes: "a 12-game ban", "a $5 million deal", "a loss of about $5
 * million", "$5 million in damages", "5 Millionen Euro Schulden".
 */
final class ModifiedNouns {

  private static final int LONGEST = 4;

  private final NounPhraseWords words;
  private final NounPhraseReader phrases;

  ModifiedNouns(NounPhraseWords words, NounPhraseReader phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The noun that a hyphen joins to a number: "game" of "a 12-game ban". */
  @Nullable CountedThing joined(NumberPlace place) {
    int end = place.mention().span().end();
    String text = place.text();
    boolean hyphen = end + 1 < text.length() && isHyphen(text.charAt(end));
    if (!hyphen || !Character.isLetter(text.charAt(end + 1))) {
      return null;
    }
    List<PhraseWord> row = PhraseWords.behind(text, end + 1, words);
    return phrases.read(text, row.subList(0, 1), true);
  }

  /** What an amount measures, by the words around it. */
  @Nullable CountedThing around(NumberPlace place, List<PhraseWord> row, Amount.Kind kind) {
    CountedThing behind = isDirect(place, row, kind) ? phrases.read(place.text(), row, true) : null;
    CountedThing paid = behind == null && kind == Amount.Kind.MONEY ? paidIn(place, row) : behind;
    return paid == null && isBig(kind) ? ofAmount(place) : paid;
  }

  private static boolean isBig(Amount.Kind kind) {
    return switch (kind) {
      case MONEY, PERCENT, PERCENTAGE_POINT, MEASURE -> true;
      case NUMBER, ORDINAL, MULTIPLE, FRACTION, DURATION, AGE -> false;
    };
  }

  /** Behind "a $5 million" a noun has to follow; so it has behind "the two-year". */
  private boolean isDirect(NumberPlace place, List<PhraseWord> row, Amount.Kind kind) {
    if (row.isEmpty()) {
      return false;
    }
    List<PhraseWord> before = place.before();
    boolean article = !before.isEmpty() && words.is(WordSet.ARTICLE, before.getLast().last());
    boolean bare = phrases.capitals() && kind != Amount.Kind.MULTIPLE;
    return article || bare || isCompound(place);
  }

  /** "two-year", "20-minute", but no range. */
  private static boolean isCompound(NumberPlace place) {
    String number = place.mention().span().of(place.text());
    int hyphen = number.indexOf('-');
    boolean range = place.mention().quantity() instanceof Amount amount && amount.to() != null;
    return !range
        && hyphen > 0
        && hyphen + 1 < number.length()
        && Character.isLetter(number.charAt(hyphen + 1));
  }

  private @Nullable CountedThing paidIn(NumberPlace place, List<PhraseWord> row) {
    boolean in = row.size() > 1 && words.is(WordSet.IN, row.getFirst().last());
    if (!in || row.get(1).capital()) {
      return null;
    }
    List<PhraseWord> rest = row.subList(1, row.size());
    boolean other =
        rest.stream()
            .takeWhile(phrases::belongs)
            .anyMatch(word -> words.is(WordSet.IN_NOT, word.last()));
    return other ? null : phrases.read(place.text(), rest, true);
  }

  /** "a net loss of about $5 million": the article or verb, the noun, "of", a hedge, the amount. */
  private @Nullable CountedThing ofAmount(NumberPlace place) {
    List<PhraseWord> row = place.before();
    int of = row.size() - 1;
    while (of >= 0 && words.is(WordSet.HEDGE, row.get(of).last())) {
      of--;
    }
    int from = of;
    while (from > 0 && of - from < LONGEST && isOfNoun(row.get(from - 1))) {
      from--;
    }
    boolean noun =
        from > 0
            && from < of
            && words.is(WordSet.AMOUNT_OF, row.get(of).last())
            && opensNoun(row.get(from - 1));
    return noun ? whole(place.text(), row.subList(from, of)) : null;
  }

  /** The noun phrase that all of the words are; null where some of them are something else. */
  private @Nullable CountedThing whole(String text, List<PhraseWord> row) {
    CountedThing thing = phrases.read(text, row, true);
    int length = row.getLast().end() - row.getFirst().start();
    return thing != null && thing.text().length() == length ? thing : null;
  }

  private boolean isOfNoun(PhraseWord word) {
    return phrases.belongs(word) && !word.owner() && !phrases.endsPhrase(word);
  }

  /** An article, an owner, or a verb: "reported revenue of". */
  private boolean opensNoun(PhraseWord word) {
    return words.is(WordSet.OPENER, word.last())
        || words.is(WordSet.ARTICLE, word.last())
        || word.owner()
        || phrases.endsPhrase(word);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‑';
  }
}
