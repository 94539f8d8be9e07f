package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code figures} gives: every quantity of the text, in order.
 *
 * @param source the text that offsets count in, where it was asked for; else null
 */
@JsonPropertyOrder({"figures", "source"})
public record FiguresAnswer(List<Figure> figures, @Nullable String source) {

  public FiguresAnswer {
    figures = List.copyOf(figures);
  }

  /**
   * A number where it stands in the text that was sent.
   *
   * @param start in UTF-16 code units
   * @param end one past the last
   */
  @JsonPropertyOrder({"start", "end", "text", "quantity", "rule"})
  public record Figure(int start, int end, String text, QuantityAnswer quantity, String rule) {

    /** As a table has it: where it starts, text, kind, value, unit, what it counts, rule. */
    public List<String> cells() {
      return List.of(
          Integer.toString(start),
          text,
          quantity.kind(),
          quantity.wholeValue(),
          quantity.wholeUnit(),
          QuantityAnswer.orDash(quantity.of()),
          rule);
    }
  }
}
