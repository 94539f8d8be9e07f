package io.checksummary.check.claim;

import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.ArrayList;
import java.util.List;

/** Finds the claims of a summary: every number of every passage, once, in order. */
public final class ClaimReader {

  private ClaimReader() {}

  /**
   * @param language of the passages, as a primary tag
   * @param framed whether the claims need frames
   */
  public static List<Claim> of(
      List<SummaryPassage> passages, Recogniser recogniser, String language, boolean framed) {
    List<Claim> claims = new ArrayList<>();
    for (SummaryPassage passage : passages) {
      List<Mention> mentions = recogniser.countedMentions(passage.text());
      if (!mentions.isEmpty()) {
        String label = label(passages, passage);
        PassageReader reader = new PassageReader(passage, mentions, label, language, framed);
        mentions.forEach(mention -> claims.add(reader.claim(claims.size(), mention)));
      }
    }
    return claims;
  }

  /** The words of a key figure's label and a blank; nothing for any other passage. */
  private static String label(List<SummaryPassage> passages, SummaryPassage passage) {
    String in = labelOf(passage);
    return passages.stream()
        .filter(p -> p.in().equals(in) && !p.equals(passage))
        .map(label -> label.text() + " ")
        .findFirst()
        .orElse("");
  }

  /** {@code keyFigures/0/label} for {@code keyFigures/0/text}; the passage itself for any other. */
  private static String labelOf(SummaryPassage passage) {
    return passage.in().replaceFirst("^(keyFigures/.*)/text$", "$1/label");
  }
}
