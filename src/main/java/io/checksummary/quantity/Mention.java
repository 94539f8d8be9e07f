package io.checksummary.quantity;

import io.checksummary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number where it stands in a text.
 *
 * @param quantity what it says
 * @param span where it stands, its sign and unit included, in the text that was given to the
 *     recogniser
 * @param rule the name of the rule that found it, {@code money.sign-scale} for one
 * @param of what is counted or measured; null where no noun says, and where nobody has asked yet
 */
public record Mention(Quantity quantity, Span span, String rule, @Nullable CountedThing of) {

  /** A mention of which nobody has asked yet what it counts. */
  public Mention(Quantity quantity, Span span, String rule) {
    this(quantity, span, rule, null);
  }

  public Mention withOf(@Nullable CountedThing thing) {
    return new Mention(quantity, span, rule, thing);
  }
}
