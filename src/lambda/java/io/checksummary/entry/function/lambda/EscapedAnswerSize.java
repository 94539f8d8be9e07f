package io.checksummary.entry.function.lambda;

import io.checksummary.api.call.AnswerSize;
import jakarta.inject.Singleton;

/** An answer over HTTP is a string inside of JSON: its quotation marks take two bytes each. */
@Singleton
class EscapedAnswerSize implements AnswerSize {

  /** In bytes: status, headers, and what stands between them. */
  private static final int AROUND = 4_096;

  @Override
  public long of(String answer) {
    return AROUND + answer.chars().mapToLong(EscapedAnswerSize::size).sum();
  }

  /** The halves of a surrogate pair take four bytes together. */
  private static int size(int unit) {
    if (unit == '"' || unit == '\\') {
      return 2;
    }
    if (unit < ' ') {
      return 6;
    }
    if (unit < 0x80) {
      return 1;
    }
    return unit < 0x800 || Character.isSurrogate((char) unit) ? 2 : 3;
  }
}
