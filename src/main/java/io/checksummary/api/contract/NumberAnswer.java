package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a summary and what the source says of it.
 *
 * @param in {@code title}, {@code summary}, {@code keyFigures/0/label} or {@code keyFigures/0/text}
 * @param match only where the verdict is {@code supported}
 * @param reason only where it is not
 * @param why the name of the rule that decided
 * @param evidence best first, five at most
 */
@JsonPropertyOrder({
  "in",
  "start",
  "end",
  "text",
  "quantity",
  "rule",
  "verdict",
  "match",
  "reason",
  "binding",
  "why",
  "formula",
  "evidence",
  "nearest",
  "message"
})
public record NumberAnswer(
    String in,
    int start,
    int end,
    String text,
    QuantityAnswer quantity,
    String rule,
    String verdict,
    @Nullable String match,
    @Nullable String reason,
    String binding,
    String why,
    @Nullable String formula,
    List<EvidenceAnswer> evidence,
    @Nullable EvidenceAnswer nearest,
    String message) {

  public NumberAnswer {
    evidence = List.copyOf(evidence);
  }
}
