package io.checksummary.wiring;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;

/**
 * Stands in where the settings name no model that is known: checks and figures work all the same,
 * and a caller who asks for a summary learns which setting is wrong.
 *
 * @param detail which setting is wrong, and what was expected
 */
record UnusableModel(String detail) implements SummaryModel {

  static final String NONE = "none";

  @Override
  public String provider() {
    return NONE;
  }

  @Override
  public String name() {
    return NONE;
  }

  /** So much that no article is read in parts: one call is enough to say no. */
  @Override
  public int budget() {
    return Integer.MAX_VALUE / 4;
  }

  @Override
  public ModelAnswer ask(ModelRequest assignment) {
    return new ModelAnswer.Failure(ModelAnswer.Failure.Kind.UNUSABLE, detail, null);
  }
}
