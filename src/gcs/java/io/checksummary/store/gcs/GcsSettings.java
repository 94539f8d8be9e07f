package io.checksummary.store.gcs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is. Who we are there is found by Google's own client.
 *
 * @param emulator a store of one's own, which asks nobody who they are; null for Google's
 */
record GcsSettings(@Nullable URI emulator) {

  private static final String EMULATOR = "STORAGE_EMULATOR_HOST";

  /**
   * Takes the emulator's address as Google's clients in all languages do: with {@code http://} or
   * without.
   *
   * @throws IllegalArgumentException if the emulator's address is none
   */
  static GcsSettings of(Map<String, String> variables) {
    String host = variables.getOrDefault(EMULATOR, "").strip();
    return new GcsSettings(host.isEmpty() ? null : address(host));
  }

  private static URI address(String host) {
    try {
      URI address = new URI(host.contains("://") ? host : "http://" + host);
      if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException none) {
      // as little an address as others
    }
    throw new IllegalArgumentException(EMULATOR + " is no address: http://127.0.0.1:4443 for one");
  }
}
