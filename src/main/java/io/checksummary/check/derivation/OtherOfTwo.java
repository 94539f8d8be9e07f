package io.checksummary.check.derivation;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.check.derivation.listing.ProseTokens;
import io.checksummary.check.derivation.listing.SentenceTopics;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "A second ticket" where the source says "another ticket" or "the other one": the summary goes on
 * counting what the source tells apart. The two sentences must speak of the same.
 */
final class OtherOfTwo {

  private static final Rational TWO = Rational.of(2);
  private static final int SHARED = 2;
  private static final int MOST_WORDS = 400;

  private final String text;
  private final SentenceTopics sentences;

  OtherOfTwo(String text, SentenceTopics sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  Optional<Derivation> of(String claim, Mention number, ClaimTopic topic) {
    if (!(number.quantity() instanceof Amount amount)
        || amount.kind() != Kind.ORDINAL
        || !amount.value().equals(TWO)
        || topic.foreign()
        || isRank(claim, number.span(), topic)) {
      return Optional.empty();
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < sentences.count() && found.isEmpty(); i++) {
      if (topic.shared(sentences, i) >= SHARED) {
        other(sentences.get(i)).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Derivation(found, "a"));
  }

  /** "The second time", "the second quarter": another need not be the second. */
  private static boolean isRank(String claim, Span number, ClaimTopic topic) {
    List<Token> ahead = ProseTokens.first(1, claim, number.end(), claim.length());
    String next = ahead.isEmpty() ? "" : ahead.getFirst().lower();
    return topic.roles().is(Role.REPEAT, next)
        || topic.roles().is(Role.INDEX, next)
        || topic.roles().is(Role.RANK, next);
  }

  private Optional<Span> other(Span sentence) {
    return ProseTokens.first(MOST_WORDS, text, sentence.start(), sentence.end()).stream()
        .filter(word -> sentences.roles().is(Role.OTHER, word.lower()))
        .map(Token::span)
        .findFirst();
  }
}
