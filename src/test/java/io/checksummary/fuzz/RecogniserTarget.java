package io.checksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.List;

/** Mentions stand in the text, in order, apart; the same text gives the same ones. */
final class RecogniserTarget implements Target {

  @Override
  public void feed(Chance chance) {
    String language = chance.language();
    String text = chance.text(language);
    Recogniser recogniser = Recogniser.of(chance.oneIn(8) ? chance.language() : language);
    List<Mention> mentions = recogniser.mentions(text);
    int end = 0;
    for (Mention mention : mentions) {
      boolean fits =
          mention.span().start() >= end
              && mention.span().length() > 0
              && mention.span().end() <= text.length();
      if (!fits || mention.rule().isBlank()) {
        throw new AssertionError(mention + " after " + end + " of " + text.length());
      }
      end = mention.span().end();
    }
    assertThat(recogniser.mentions(text).equals(mentions)).as("read alike twice").isTrue();
  }
}
