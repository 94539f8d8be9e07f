package io.checksummary.proof;

import io.vertx.core.MultiMap;
import java.util.List;

/** A request's head as a test wants it, and as the server that we run on keeps it. */
public record Head(MultiMap headers, MultiMap parameters) implements RequestHead {

  public static final Head EMPTY = new Head(empty(), empty());

  public static Head header(String name, String... values) {
    return EMPTY.and(name, values);
  }

  public static Head parameter(String name, String... values) {
    return new Head(empty(), added(empty(), name, List.of(values)));
  }

  /** The same with a header more. */
  public Head and(String name, String... values) {
    return new Head(added(empty().addAll(headers), name, List.of(values)), parameters);
  }

  private static MultiMap added(MultiMap map, String name, List<String> values) {
    return map.add(name, values);
  }

  private static MultiMap empty() {
    return MultiMap.caseInsensitiveMultiMap();
  }

  @Override
  public List<String> header(String name) {
    return headers.getAll(name);
  }

  @Override
  public List<String> query(String name) {
    return parameters.getAll(name);
  }
}
