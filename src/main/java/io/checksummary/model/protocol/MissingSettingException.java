package io.checksummary.model.protocol;

/** A variable that has to be set before a provider can be asked. */
public final class MissingSettingException extends IllegalStateException {

  private final String variable;

  public MissingSettingException(String variable) {
    super(variable + " is not set");
    this.variable = variable;
  }

  public String variable() {
    return variable;
  }
}
