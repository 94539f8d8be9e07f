package io.checksummary.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a number says, as JSON gives it: exact decimals as strings. {@code to}, {@code bound} and
 * {@code per} are left out where there is none; the others are always there.
 *
 * @param of what is counted or measured, as written; null where no noun says
 */
@JsonPropertyOrder({"kind", "value", "unit", "of", "to", "bound", "per"})
public record QuantityAnswer(
    String kind,
    @Nullable String value,
    @Nullable String unit,
    @Nullable String of,
    @JsonInclude(Include.NON_NULL) @Nullable String to,
    @JsonInclude(Include.NON_NULL) @Nullable String bound,
    @JsonInclude(Include.NON_NULL) @Nullable String per) {

  /** "412000000", "3000000 to 5000000", "more-than 400000000"; a dash where there is none. */
  String wholeValue() {
    return (bound == null ? "" : bound + " ") + orDash(value) + (to == null ? "" : " to " + to);
  }

  /** "USD", "USD per share"; a dash where there is none. */
  String wholeUnit() {
    return orDash(unit) + (per == null ? "" : " per " + per);
  }

  static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
