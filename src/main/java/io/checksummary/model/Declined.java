package io.checksummary.model;

/** An answer of status 200 in which the provider says that there will be none. */
final class Declined extends RuntimeException {

  private final String reason;

  /**
   * @param reason as {@link Wire#declined} gives it
   */
  Declined(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
