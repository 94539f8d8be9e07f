package io.checksummary.check;

import io.checksummary.check.frame.Frame;
import io.checksummary.quantity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A number of the summary, with the words that say what it is a number of.
 *
 * @param words of its sentence; of the label too, where it is a key figure
 * @param surroundings what stands around it in its sentence
 * @param asked all that says how the number is come by: its sentence with a gap for it, the
 *     question that this answers, a key figure's label
 * @param frame whose it is and what it counts; null where nobody will ask
 */
record Claim(
    Passage passage,
    Mention mention,
    Words words,
    Surroundings surroundings,
    Slots slots,
    String asked,
    @Nullable Frame frame) {

  String text() {
    return mention.span().of(passage.text());
  }
}
