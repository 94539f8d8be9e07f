package io.checksummary.model.protocol;

/** An answer of status 200 in which the provider says that there will be none. */
public final class DeclinedException extends RuntimeException {

  private final String reason;

  /**
   * @param reason as {@link ProviderProtocol#declined} gives it
   */
  DeclinedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
