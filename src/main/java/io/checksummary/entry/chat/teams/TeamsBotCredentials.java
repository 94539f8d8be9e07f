package io.checksummary.entry.chat.teams;

import java.util.regex.Pattern;

/**
 * What a bot is registered as.
 *
 * @param application its id
 * @param secret of the application
 * @param tenant of the application, by id or domain; {@link #ANY_TENANT} for a bot of many tenants
 */
public record TeamsBotCredentials(String application, String secret, String tenant) {

  public static final String ANY_TENANT = "botframework.com";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,253}");

  /**
   * @throws IllegalArgumentException if the application or the tenant is none, or there is no
   *     secret
   */
  public TeamsBotCredentials {
    if (!NAME.matcher(application).matches() || !NAME.matcher(tenant).matches()) {
      throw new IllegalArgumentException("a bot has the id of an application, and of a tenant");
    }
    if (secret.isBlank()) {
      throw new IllegalArgumentException("a bot has a secret");
    }
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "bot " + application + " of " + tenant;
  }
}
