package io.checksummary.model;

/** A variable that has to be set before a provider can be asked. */
final class MissingSetting extends IllegalStateException {

  private final String variable;

  MissingSetting(String variable) {
    super(variable + " is not set");
    this.variable = variable;
  }

  String variable() {
    return variable;
  }
}
