package io.checksummary.summary;

import io.checksummary.check.Source;

/** Placeholder. */
final class Plain {
  Plain(Source source) {}

  String of(String text) {
    return text.strip();
  }
}
