package io.checksummary.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a platform answered. Its body is not copied: do not change it.
 *
 * @param headers all values of each, by its name in lower case
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record PlatformAnswer(int status, Map<String, List<String>> headers, byte[] body) {

  public PlatformAnswer {
    headers = Map.copyOf(headers);
  }

  /** Whether the platform did as it was asked, by its status (2xx). */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /** The first value of a header, in whatever case it is asked for; null where there is none. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
    return values == null || values.isEmpty() ? null : values.getFirst();
  }

  /** Tells nothing of its content. */
  @Override
  public String toString() {
    return "status " + status + ", " + body.length + " bytes";
  }
}
