package io.checksummary.entry.chat.wire;

import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses as they come with messages. */
public final class WebAddress {

  private WebAddress() {}

  /** Null for what is none. */
  public static @Nullable URI parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return new URI(text);
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  /** The address itself where it is at one of these hosts; null for others. */
  public static @Nullable String at(TrustedHosts hosts, @Nullable String text) {
    URI address = parse(text);
    return address != null && hosts.include(address) ? text : null;
  }

  /**
   * A link as plain text: what it is called, then where it leads; where it leads alone where it is
   * called just that.
   *
   * @param label null where it has none
   */
  public static String plain(String address, @Nullable String label) {
    String name = label == null ? "" : label.strip();
    return name.isEmpty() || address.contains(name) ? address : name + " " + address;
  }
}
