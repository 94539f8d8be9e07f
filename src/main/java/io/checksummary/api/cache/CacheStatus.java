package io.checksummary.api.cache;

import java.time.Duration;

/** Where a digest came from, in the words of RFC 9211 (Cache-Status). */
public sealed interface CacheStatus {

  /** The field's name. */
  String HEADER = "Cache-Status";

  /**
   * It was remembered.
   *
   * @param left how long it still will be
   */
  record Hit(Duration left) implements CacheStatus {}

  /** The same was being made for somebody else, who shares it. */
  record Collapsed() implements CacheStatus {}

  /**
   * It was made for this request.
   *
   * @param stored whether it is remembered now
   */
  record Miss(boolean stored) implements CacheStatus {}

  /** Nothing is remembered here. */
  record Bypass() implements CacheStatus {}

  /** The field's value: {@code checksummary; hit; ttl=543}. */
  default String field() {
    return "checksummary; "
        + switch (this) {
          case Hit(Duration left) -> "hit; ttl=" + left.toSeconds();
          case Collapsed() -> "fwd=miss; collapsed";
          case Miss(boolean stored) -> stored ? "fwd=miss; stored" : "fwd=miss";
          case Bypass() -> "fwd=bypass";
        };
  }
}
