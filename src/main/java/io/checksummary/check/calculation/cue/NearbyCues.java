package io.checksummary.check.calculation.cue;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.text.Span;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the words right beside a number of the source say of it: what it is for, as in
 * "($499/month)", or that it is a change, as in "$21 million more".
 */
public final class NearbyCues {

  private static final int BEFORE = 16;
  private static final int BEHIND = 28;

  private NearbyCues() {}

  /** Those of them that name a period. */
  public static Map<CueKind, String> periods(CueTable table, EvidenceCandidate candidate) {
    Map<CueKind, String> found = new EnumMap<>(CueKind.class);
    of(table, candidate)
        .forEach((kind, cue) -> {
          if (kind.isPeriod()) {
            found.put(kind, cue);
          }
        });
    return found;
  }

  public static Map<CueKind, String> of(CueTable table, EvidenceCandidate candidate) {
    String text = candidate.text().text();
    Span number = candidate.mention().span();
    Span sentence = candidate.sentence().span();
    int from = Math.max(Math.min(sentence.start(), number.start()), number.start() - BEFORE);
    int to = Math.min(Math.max(sentence.end(), number.end()), number.end() + BEHIND);
    return table.around(text.substring(from, number.start()), text.substring(number.end(), to));
  }
}
