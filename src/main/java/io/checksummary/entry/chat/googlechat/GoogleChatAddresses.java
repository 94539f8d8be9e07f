package io.checksummary.entry.chat.googlechat;

import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.util.List;

/**
 * Where Google Chat is, and where its tokens come from.
 *
 * @param api ends with a slash
 * @param metadata the server that tells a program on Google Cloud what it runs as; ends with a
 *     slash, and is reached in the open, within the machine
 * @param tokens where a key of a service account is good for a token
 */
public record GoogleChatAddresses(URI api, URI metadata, URI tokens) {

  /** Google's own. */
  public static final GoogleChatAddresses GOOGLE =
      new GoogleChatAddresses(
          URI.create("https://chat.googleapis.com/"),
          URI.create("http://metadata.google.internal/"),
          URI.create("https://oauth2.googleapis.com/token"));

  /** All at one other place: a double's. */
  public static GoogleChatAddresses at(URI origin) {
    return new GoogleChatAddresses(
        origin.resolve("/"), origin.resolve("/"), origin.resolve("/token"));
  }

  /** The hosts of one of them alone. */
  static TrustedHosts hosts(URI address) {
    return TrustedHosts.of().with(List.of(address));
  }
}
