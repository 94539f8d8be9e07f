package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} gives: every number of title, summary and key figures, once, in order.
 *
 * @param source the text that the evidence's offsets count in, where it was asked for; else null
 */
@JsonPropertyOrder({"numbers", "check", "source"})
public record CheckAnswer(List<NumberAnswer> numbers, CheckCounts check, @Nullable String source) {

  public CheckAnswer {
    numbers = List.copyOf(numbers);
  }
}
