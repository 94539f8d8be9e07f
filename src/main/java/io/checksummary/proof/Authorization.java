package io.checksummary.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows the scheme in {@code Authorization: SCHEME CREDENTIALS} (RFC 9110, 11.6.2). */
public final class Authorization {

  static final String BEARER = "Bearer";

  private static final String HEADER = "authorization";

  private Authorization() {}

  /**
   * Null where there are none, others, or more than one.
   *
   * @param scheme in any case
   */
  public static @Nullable String credentials(RequestHead head, String scheme) {
    List<String> values = head.header(HEADER);
    String start = scheme + " ";
    if (values.size() != 1 || !values.getFirst().regionMatches(true, 0, start, 0, start.length())) {
      return null;
    }
    return values.getFirst().substring(start.length()).strip();
  }

  /** Whether there is more than one such header, of whatever scheme. */
  public static boolean isAmbiguous(RequestHead head) {
    return head.header(HEADER).size() > 1;
  }
}
