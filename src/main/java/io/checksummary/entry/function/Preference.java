package io.checksummary.entry.function;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a client would like ({@code Prefer}, RFC 7240), which is no error to leave undone. */
final class Preference {

  static final String HEADER = "Prefer";
  static final String APPLIED = "Preference-Applied";

  /** That it need not wait for the answer: it fetches it. */
  static final String RESPOND_ASYNC = "respond-async";

  /** In characters: whoever prefers more than that is not read. */
  private static final int LONGEST = 1_000;

  /** A value may hold commas and whatever else. */
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

  private static final Pattern BEHIND_NAME = Pattern.compile("[;=]");

  private Preference() {}

  /** Whether one of a request's preferences has a name. */
  static boolean isGiven(HttpServerRequest request, String name) {
    return request.headers().getAll(HEADER).stream().anyMatch(field -> names(field, name));
  }

  /** Whether one in a field has a name; {@code wait=10, respond-async} has two. */
  static boolean names(String field, String name) {
    return field.length() <= LONGEST
        && Arrays.stream(QUOTED.matcher(field).replaceAll("").split(",", -1))
            .map(preference -> BEHIND_NAME.split(preference, 2)[0].strip())
            .anyMatch(name::equalsIgnoreCase);
  }
}
