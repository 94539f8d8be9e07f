package io.checksummary.entry.chat.wire;

import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses as they come with messages. */
public final class MessageLink {

  private MessageLink() {}

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
    return name.isEmpty() || isCalled(withoutSlash(address), withoutSlash(name))
        ? address
        : name + " " + address;
  }

  /** By all of it, or by its end: without a scheme, or by the last part of its path. */
  private static boolean isCalled(String address, String name) {
    return address.equals(name) || address.endsWith("/" + name) || address.endsWith(":" + name);
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
