package io.checksummary.check.verdict;

/** Why a number is not supported. {@link #code} is its name in JSON. */
public enum Reason {
  VALUE("value"),
  SCALE("scale"),
  UNIT("unit"),
  CURRENCY("currency"),
  BOUND("bound"),
  SUBJECT("subject"),
  MEASURE("measure"),
  PERIOD("period"),
  ROLE("role"),
  POLARITY("polarity"),
  STATUS("status"),
  NOT_FOUND("not-found"),
  OVERSTATED("overstated"),
  CONFLICT("conflict"),
  LANGUAGE("language"),
  VAGUE("vague"),
  UNLICENSED("unlicensed");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
