package io.checksummary.evaluation;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.List;

/**
 * A text whose numbers are right, as far as people can tell.
 *
 * @param origin {@code summary}, or {@code sentence} where a sentence of the source stands for its
 *     own summary
 */
record SoundText(String sourceId, String origin, String text, List<Mention> mentions) {

  static final String SUMMARY = "summary";
  static final String SENTENCE = "sentence";

  static SoundText of(String sourceId, String origin, String text) {
    return new SoundText(sourceId, origin, text, Recogniser.english().mentions(text));
  }
}
