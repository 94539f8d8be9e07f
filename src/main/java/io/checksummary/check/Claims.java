package io.checksummary.check;

import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Recogniser;
import io.checksummary.text.SourceText;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the claims of a summary: every number of every passage, once, in order. */
final class Claims {

  private Claims() {}

  static List<Claim> of(List<Passage> passages, Recogniser recogniser) {
    Map<String, Words> labels = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : passages) {
      labels.put(passage.in(), Words.of(passage.text()));
      Words label = labels.getOrDefault(labelOf(passage), Words.of(""));
      SourceText read = SourceText.of(passage.text());
      for (Mention mention : recogniser.mentions(passage.text())) {
        Words words = Words.of(sentence(read, mention.span()));
        claims.add(new Claim(passage, mention, words.and(label)));
      }
    }
    return claims;
  }

  /** {@code keyFigures/0/label} for {@code keyFigures/0/text}; the passage itself for any other. */
  private static String labelOf(Passage passage) {
    return passage.in().replaceFirst("^(keyFigures/.*)/text$", "$1/label");
  }

  private static CharSequence sentence(SourceText read, Span number) {
    for (Span sentence : read.sentences()) {
      Span received = read.toReceived(sentence);
      if (received.contains(number.start())) {
        return received.of(read.received());
      }
    }
    return read.received();
  }
}
