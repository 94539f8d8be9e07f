package io.checksummary.recognise.counted;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import java.util.List;

/**
 * A number among the words and numbers around it.
 *
 * @param mentions all of the text, in order
 */
record NumberPlace(String text, List<Mention> mentions, int index, NounPhraseWords words) {

  Mention mention() {
    return mentions.get(index);
  }

  private boolean isLast() {
    return index + 1 == mentions.size();
  }

  private Mention next() {
    return mentions.get(index + 1);
  }

  /** Whether only a blank parts a place from the next number. */
  boolean isNext(int from) {
    return !isLast()
        && next().span().start() >= from
        && text.substring(from, next().span().start()).isBlank();
  }

  /**
   * The words behind the number, up to the next number; a word with a number in it is a word: "12
   * two-bedroom homes", "12 A320 jets".
   */
  List<PhraseWord> behind() {
    List<PhraseWord> row = PhraseWords.behind(text, mention().span().end(), words);
    int next = index + 1;
    for (int i = 0; i < row.size() && next < mentions.size(); i++) {
      next = mentions.get(next).span().end() <= row.get(i).start() ? next + 1 : next;
      if (next < mentions.size() && isParted(row.get(i), mentions.get(next))) {
        return row.subList(0, i);
      }
    }
    return row;
  }

  /** Whether a word is another number, or a part of one. */
  private static boolean isParted(PhraseWord word, Mention next) {
    boolean reached = word.end() > next.span().start();
    boolean within = word.compound() && word.end() > next.span().end();
    return reached && !within && !(next.quantity() instanceof Identifier);
  }

  /** The words that lead up to the number. */
  List<PhraseWord> before() {
    return PhraseWords.before(text, mention().span().start(), words);
  }

  /** Whether the number names the noun before it: "round two". */
  boolean namesNoun() {
    return words.is(WordSet.INDEX, PhraseWords.wordBefore(text, mention().span().start()));
  }

  /** Whether an ordinal is a part of a name: "the Fourth Amendment". */
  boolean isOfName() {
    List<PhraseWord> behind = behind();
    return Character.isUpperCase(text.charAt(mention().span().start()))
        && !behind.isEmpty()
        && behind.getFirst().capital();
  }

  /** Whether the word before an ordinal lets it rank a noun: "the first", but not "was first". */
  boolean ranksNoun() {
    List<PhraseWord> before = before();
    return words.all(WordSet.ORDINAL_BEFORE).isEmpty()
        || before.isEmpty()
        || before.getLast().owner()
        || words.is(WordSet.ORDINAL_BEFORE, before.getLast().last());
  }

  /**
   * Whether the number is a member of a list whose last number alone has the noun: "5 and 7
   * apples", "3, 5 and 7 apples".
   */
  boolean sharesNoun() {
    int last = index;
    while (last + 1 < mentions.size() && isComma(last)) {
      last++;
    }
    return last + 1 < mentions.size() && isAnd(last) && isLike(mention(), mentions.get(last + 1));
  }

  private boolean isComma(int i) {
    return i - index < 12 && gap(i).equals(",") && isLike(mention(), mentions.get(i + 1));
  }

  private boolean isAnd(int i) {
    String gap = gap(i);
    return words.is(WordSet.AND, gap.startsWith(",") ? gap.substring(1).strip() : gap);
  }

  private String gap(int i) {
    int from = mentions.get(i).span().end();
    int to = mentions.get(i + 1).span().start();
    return to - from > 12 ? "" : text.substring(from, to).strip();
  }

  private static boolean isLike(Mention one, Mention other) {
    return one.quantity() instanceof Amount a
        && other.quantity() instanceof Amount b
        && a.kind() == b.kind();
  }
}
