package io.checksummary.fetch.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param headers all values of each, by its name in lower case
 * @param body as it was sent; empty where it was not wanted
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record WebAnswer(int status, Map<String, List<String>> headers, byte[] body) {

  public WebAnswer {
    headers = Map.copyOf(headers);
  }

  /** The first value of a header; null where there is none. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
    return values == null ? null : values.getFirst();
  }

  WebAnswer withBody(byte[] bytes) {
    return new WebAnswer(status, headers, bytes);
  }
}
