package io.checksummary.document.html.css;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Addresses that hold a style sheet themselves: {@code data:text/css,.x%7Bdisplay:none%7D}. */
final class DataAddress {

  private DataAddress() {}

  /** The sheet; empty where the address is another one. */
  static String sheet(String address) {
    String stripped = address.strip();
    int comma = stripped.indexOf(',');
    String head = comma < 0 ? "" : stripped.substring(0, comma).toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:text/css")) {
      return "";
    }
    String body = stripped.substring(comma + 1);
    try {
      return head.endsWith(";base64")
          ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
          : URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
