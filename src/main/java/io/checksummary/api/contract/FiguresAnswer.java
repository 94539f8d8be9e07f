package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What {@code figures} gives: every quantity of the text, in order. */
@JsonPropertyOrder({"figures"})
public record FiguresAnswer(List<Figure> figures) {

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
  public record Figure(int start, int end, String text, QuantityAnswer quantity, String rule) {}
}
