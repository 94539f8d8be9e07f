package io.checksummary.proof;

import java.util.List;
import java.util.Map;

/** A request's head as a test wants it. */
record Head(Map<String, List<String>> headers, Map<String, List<String>> parameters)
    implements RequestHead {

  static final Head EMPTY = new Head(Map.of(), Map.of());

  static Head header(String name, String... values) {
    return new Head(Map.of(name, List.of(values)), Map.of());
  }

  static Head parameter(String name, String... values) {
    return new Head(Map.of(), Map.of(name, List.of(values)));
  }

  @Override
  public List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }

  @Override
  public List<String> query(String name) {
    return parameters.getOrDefault(name, List.of());
  }
}
