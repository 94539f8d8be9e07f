package io.checksummary.model.protocol;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses of servers as people write them. */
public final class ServerAddress {

  private static final Pattern VERSION = Pattern.compile(".*/v\\d+[a-z0-9]*");

  private ServerAddress() {}

  /**
   * An address without a slash at its end.
   *
   * @throws IllegalArgumentException if it is none; the message holds nothing of it
   */
  public static String of(String written) {
    try {
      URI uri = new URI(written);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
        return written.replaceAll("/+$", "");
      }
    } catch (URISyntaxException none) {
      // What is wrong with it may quote it, and it may hold a password.
    }
    throw new IllegalArgumentException("is no address: it begins with http:// or https://.");
  }

  /**
   * An address with the version of the interface at its end, added where it has none: with {@code
   * v1}, {@code https://api.mistral.ai} is {@code https://api.mistral.ai/v1}.
   *
   * @throws IllegalArgumentException if it is no address
   */
  public static String versioned(String written, String version) {
    String address = of(written);
    return VERSION.matcher(address).matches() ? address : address + "/" + version;
  }
}
