package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What {@code check} gives: every number of title, summary and key figures, once, in order. */
@JsonPropertyOrder({"numbers", "check"})
public record CheckAnswer(List<NumberAnswer> numbers, CheckCounts check) {

  public CheckAnswer {
    numbers = List.copyOf(numbers);
  }
}
