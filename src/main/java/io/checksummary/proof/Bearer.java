package io.checksummary.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The token of {@code Authorization: Bearer TOKEN}. */
final class Bearer {

  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  /** Null where there is none, or more than one. */
  static @Nullable String token(RequestHead head) {
    List<String> values = head.header("authorization");
    if (values.size() != 1
        || !values.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    return values.getFirst().substring(SCHEME.length()).strip();
  }
}
