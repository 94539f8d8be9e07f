package io.checksummary.check.derivation;

import static io.checksummary.quantity.Amount.Kind.ORDINAL;

import io.checksummary.check.derivation.listing.DerivationWords;
import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.check.derivation.listing.ProseTokens;
import io.checksummary.check.derivation.listing.SentenceTopics;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.List;
import java.util.Optional;

/**
 * The source's own halves: "the second half of the document" speaks of the text, which has two. A
 * caveat: what is said to stand there is nobody's number, and is not judged.
 */
final class DocumentHalfMentions {

  private static final Rational TWO = Rational.of(2);
  private static final int AHEAD = 4;

  private final SentenceTopics sentences;

  DocumentHalfMentions(SentenceTopics sentences) {
    this.sentences = sentences;
  }

  Optional<Derivation> of(String claim, Mention number) {
    boolean half =
        number.quantity() instanceof Amount amount
            && amount.kind() == ORDINAL
            && amount.value().compareTo(TWO) <= 0
            && isOfItself(claim, number.span());
    if (!half || sentences.count() < 2) {
      return Optional.empty();
    }
    boolean first = ((Amount) number.quantity()).value().equals(Rational.ONE);
    Span place = sentences.get(first ? 0 : sentences.count() / 2);
    return Optional.of(new Derivation(List.of(place), "text / 2"));
  }

  /** "half of the document", from within or behind the number. */
  private static boolean isOfItself(String claim, Span number) {
    List<Token> inside = ProseTokens.first(AHEAD, claim, number.start(), number.end());
    List<Token> ahead = ProseTokens.first(AHEAD, claim, number.end(), claim.length());
    int at = DerivationWords.ENGLISH.is(Role.HALF, inside.getLast().lower()) ? 0 : 1;
    boolean named =
        at == 0
            || (!ahead.isEmpty()
                && DerivationWords.ENGLISH.is(Role.HALF, ahead.getFirst().lower()));
    return named
        && ahead.size() > at + 2
        && DerivationWords.ENGLISH.is(Role.SELF, ahead.get(at + 2).lower());
  }
}
