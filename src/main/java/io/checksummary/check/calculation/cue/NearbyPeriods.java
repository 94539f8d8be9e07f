package io.checksummary.check.calculation.cue;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.text.Span;
import java.util.EnumMap;
import java.util.Map;

/** What the words right beside a number of the source say that it is for: "($499/month)". */
public final class NearbyPeriods {

  private static final int BEFORE = 16;
  private static final int BEHIND = 28;

  private NearbyPeriods() {}

  public static Map<CueKind, String> of(CueTable table, EvidenceCandidate candidate) {
    String text = candidate.text().text();
    Span number = candidate.mention().span();
    Span sentence = candidate.sentence().span();
    int from = Math.max(Math.min(sentence.start(), number.start()), number.start() - BEFORE);
    int to = Math.min(Math.max(sentence.end(), number.end()), number.end() + BEHIND);
    Map<CueKind, String> found = new EnumMap<>(CueKind.class);
    table
        .around(text.substring(from, number.start()), text.substring(number.end(), to))
        .forEach((kind, cue) -> {
          if (kind.isPeriod()) {
            found.put(kind, cue);
          }
        });
    return found;
  }
}
