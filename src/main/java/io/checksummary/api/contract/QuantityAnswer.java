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
    @JsonInclude(Include.NON_NULL) @Nullable String per) {}
