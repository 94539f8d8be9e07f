package io.checksummary.check.derivation;

import static io.checksummary.quantity.Amount.Kind.AGE;
import static io.checksummary.quantity.Amount.Kind.NUMBER;
import static io.checksummary.quantity.Amount.Kind.ORDINAL;

import io.checksummary.check.derivation.listing.CountedNoun;
import io.checksummary.check.derivation.listing.DerivationWords;
import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.check.derivation.listing.ListMarkers;
import io.checksummary.check.derivation.listing.NounCategories;
import io.checksummary.check.derivation.listing.ProseTokens;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two equal numbers can count the same thing, as far as the nouns beside them tell: four
 * men are no four cars, the second round is not the second set, day three is no three wickets.
 *
 * <p>Only what surely differs is told apart: unknown nouns, and nouns left out, fit everything.
 */
public final class NounCompatibility {

  private static final int BACK = 24;
  private static final int FARTHEST = 400;

  /** So many words behind an ordinal, and so many of them shared, say that both rank one thing. */
  private static final int AFTER = 8;

  private static final int ENOUGH = 2;

  private NounCompatibility() {}

  /**
   * @param sentence the source's sentence that holds its number
   */
  public static boolean conflicts(
      String claim, Mention number, String source, Mention other, Span sentence) {
    if (!(number.quantity() instanceof Amount mine) || !(other.quantity() instanceof Amount its)) {
      return false;
    }
    if (mine.kind() == ORDINAL && its.kind() == ORDINAL) {
      return ordinals(claim, number.span(), source, other.span(), sentence);
    }
    if (mine.kind() == NUMBER && its.kind() == AGE) {
      return CountedNoun.byCardinal(claim, number.span()).head() != null;
    }
    return mine.kind() == NUMBER
        && its.kind() == NUMBER
        && cardinals(claim, number.span(), source, other.span());
  }

  /** Whether a number only numbers an item: the "3" of "3. Eggs". */
  public static boolean numbersAnItem(String text, Span number) {
    return ListMarkers.isMarker(text, number);
  }

  // --- ordinals

  private static boolean ordinals(
      String claim, Span number, String source, Span other, Span sentence) {
    CountedNoun mine = CountedNoun.byOrdinal(claim, number);
    if (mine.head() == null) {
      return false;
    }
    CountedNoun its = CountedNoun.byOrdinal(source, other);
    if (its.head() == null) {
      return !isElliptic(source, other)
          && !DerivationWords.ENGLISH.is(Role.RANK, mine.words().getFirst());
    }
    return !sharesWord(mine.words(), around(sentence, other).of(source))
        && !sameClass(mine.headClass(), its.headClass())
        && sharedAfter(claim, number.end(), source, other.end()) < ENOUGH;
  }

  /** How many of the words that follow follow both: "first sight of Norland Bay". */
  private static int sharedAfter(String claim, int mine, String source, int its) {
    List<String> theirs = after(source, its);
    return (int) after(claim, mine).stream().filter(theirs::contains).count();
  }

  private static List<String> after(String text, int offset) {
    return ProseTokens.first(AFTER, text, offset, text.length()).stream()
        .filter(Token::isWord)
        .map(Token::lower)
        .filter(word -> !NounCategories.ENGLISH.isStop(word))
        .map(NounCategories.ENGLISH::stem)
        .distinct()
        .toList();
  }

  private static boolean isElliptic(String source, Span ordinal) {
    String before = wordBefore(source, ordinal.start());
    return before != null && DerivationWords.ENGLISH.is(Role.ELLIPTIC, before);
  }

  /** The sentence, cut where it has no end. */
  private static Span around(Span sentence, Span number) {
    int start = Math.max(sentence.start(), number.start() - FARTHEST);
    int end = Math.min(sentence.end(), number.end() + FARTHEST);
    return new Span(Math.min(start, number.start()), Math.max(end, number.end()));
  }

  private static boolean sharesWord(List<String> words, String sentence) {
    return ProseTokens.of(sentence).stream()
        .map(Token::lower)
        .anyMatch(word ->
            words.stream()
                .anyMatch(mine ->
                    NounCategories.ENGLISH.stem(mine).equals(NounCategories.ENGLISH.stem(word))));
  }

  private static boolean sameClass(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  // --- cardinals

  private static boolean cardinals(String claim, Span number, String source, Span other) {
    CountedNoun mine = CountedNoun.byCardinal(claim, number);
    CountedNoun its = CountedNoun.byCardinal(source, other);
    String index = mine.head() == null ? indexBefore(claim, number) : null;
    if (index != null && its.head() != null) {
      return !index.equals(indexBefore(source, other));
    }
    String my = mine.headClass();
    String their = its.headClass();
    return my != null && their != null && !my.equals(their);
  }

  private static @Nullable String indexBefore(String text, Span number) {
    String before = wordBefore(text, number.start());
    return before != null && DerivationWords.ENGLISH.is(Role.INDEX, before) ? before : null;
  }

  private static @Nullable String wordBefore(String text, int offset) {
    List<Token> before = ProseTokens.first(BACK, text, Math.max(0, offset - BACK), offset);
    return before.isEmpty() || !before.getLast().isWord() ? null : before.getLast().lower();
  }
}
