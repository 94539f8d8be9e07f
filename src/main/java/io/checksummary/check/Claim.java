package io.checksummary.check;

import io.checksummary.quantity.Mention;

/**
 * A number of the summary, with the words that say what it is a number of.
 *
 * @param words of its sentence; of the label too, where it is a key figure
 * @param surroundings what stands around it in its sentence
 */
record Claim(
    Passage passage, Mention mention, Words words, Surroundings surroundings, Slots slots) {

  String text() {
    return mention.span().of(passage.text());
  }
}
