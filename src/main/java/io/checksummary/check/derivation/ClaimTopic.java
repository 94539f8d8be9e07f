package io.checksummary.check.derivation;

import io.checksummary.check.derivation.listing.DerivationWords;
import io.checksummary.check.derivation.listing.SentenceTopics;
import io.checksummary.quantity.Mention;
import java.util.Set;

/**
 * What a claim's sentence speaks of, to be found again in the sentences of a source. In another
 * language that is told by names and figures alone.
 *
 * @param around the sentence
 * @param roles the words of the claim's language
 * @param words in the form that the sentences of the source have them
 * @param foreign whether the source is of another language
 */
record ClaimTopic(String around, DerivationWords roles, Set<String> words, boolean foreign) {

  static ClaimTopic of(
      String claim, Mention number, DerivationWords roles, SentenceTopics sentences) {
    String around = SentenceTopics.around(claim, number.span());
    boolean foreign = roles != sentences.roles();
    Set<String> words =
        foreign ? SentenceTopics.names(around) : SentenceTopics.words(around, roles.language());
    return new ClaimTopic(around, roles, words, foreign);
  }

  /** The words of a source's sentence that can be among this one's. */
  Set<String> wordsOf(SentenceTopics sentences, int index) {
    return foreign ? sentences.names(index) : sentences.words(index);
  }

  int shared(SentenceTopics sentences, int index) {
    return shared(wordsOf(sentences, index));
  }

  int shared(Set<String> others) {
    return (int) others.stream().filter(words::contains).count();
  }

  /** So many shared words say as much as others do in one language. */
  int enough(int inOneLanguage) {
    return foreign ? 1 : inOneLanguage;
  }
}
