package io.checksummary.document.html.css.sheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Addresses that hold a style sheet themselves: {@code data:text/css,.x%7Bdisplay:none%7D}. */
public final class DataAddress {

  private DataAddress() {}

  /** The sheet; empty where the address is another one. */
  public static String sheet(String address) {
    String stripped = address.strip();
    int comma = stripped.indexOf(',');
    String head = comma < 0 ? "" : stripped.substring(0, comma).toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:text/css")) {
      return "";
    }
    String body = stripped.substring(comma + 1);
    try {
      String decoded = decoded(body);
      return head.endsWith(";base64")
          ? new String(Base64.getMimeDecoder().decode(decoded), StandardCharsets.UTF_8)
          : decoded;
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** Without what is no more than a bare sign for per cent. */
  private static String decoded(String body) {
    String signs = body.replace("+", "%2B").replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    return URLDecoder.decode(signs, StandardCharsets.UTF_8);
  }
}
