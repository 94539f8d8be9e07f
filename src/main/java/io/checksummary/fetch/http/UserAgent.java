package io.checksummary.fetch.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as servers are told.
 *
 * @param version the program's
 * @param contact where whoever runs it is reached; null for nowhere
 */
public record UserAgent(String version, @Nullable String contact) {

  /** What may stand in a comment of a header (RFC 9110, 5.6.5). */
  private static final Pattern CONTACT = Pattern.compile("[!-'*-\\[\\]-~]+");

  /**
   * @throws IllegalArgumentException if the contact is no address
   */
  public UserAgent {
    if (contact != null && !CONTACT.matcher(contact).matches()) {
      throw new IllegalArgumentException(
          "checksummary.links.contact is an address of the web or of mail, without blanks");
    }
  }

  /** {@code Checksummary/0.1.0 (reads articles that people link to; +https://example.org/bot)}. */
  public String header() {
    String reach = contact == null ? "" : "; +" + contact;
    return "Checksummary/" + version + " (reads articles that people link to" + reach + ")";
  }
}
