package io.checksummary.entry.storage.event;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a sender of CloudEvents learns that it may send them here, by the webhook specification of
 * CloudEvents: it asks by {@code OPTIONS} with {@code WebHook-Request-Origin}, the name of its host
 * ({@code eventgrid.azure.net}), and is answered 200 with {@code WebHook-Allowed-Origin}, the same
 * name, and {@code WebHook-Allowed-Rate: *}. Without that header in the answer it sends nothing.
 *
 * @param origin in lower case, fit to be sent back in a header
 */
public record WebhookHandshake(String origin) {

  /** Characters of a host's name. */
  private static final int LONGEST_ORIGIN = 253;

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*");

  /**
   * @throws IllegalArgumentException if it is no name of a host in lower case
   */
  public WebhookHandshake {
    if (origin.length() > LONGEST_ORIGIN || !HOST.matcher(origin).matches()) {
      throw new IllegalArgumentException("an origin is the name of a host");
    }
  }

  /**
   * The handshake to be answered; empty where the sender is none of those that may.
   *
   * @param requestOrigin the header's value as it came
   * @param allowed names of hosts in lower case
   */
  public static Optional<WebhookHandshake> of(String requestOrigin, Set<String> allowed) {
    return allowed.stream()
        .filter(requestOrigin.strip()::equalsIgnoreCase)
        .findFirst()
        .map(WebhookHandshake::new);
  }
}
