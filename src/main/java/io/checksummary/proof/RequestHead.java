package io.checksummary.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is of a request before its body. */
public interface RequestHead {

  /**
   * All values of a header, in whatever case it came; empty where there is none.
   *
   * @param name in lower case
   */
  List<String> header(String name);

  /** All values of a parameter of the query, unescaped; empty where there is none. */
  List<String> query(String name);

  /** The value of a header that is there once; null where there is none, or more than one. */
  default @Nullable String onlyHeader(String name) {
    return only(header(name));
  }

  /** The value of a parameter that is there once; null where there is none, or more than one. */
  default @Nullable String onlyParameter(String name) {
    return only(query(name));
  }

  private static @Nullable String only(List<String> values) {
    return values.size() == 1 ? values.getFirst() : null;
  }
}
