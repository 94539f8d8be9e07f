package io.checksummary.text;

import java.io.Reader;

/**
 * Hands a text to a parser in pieces, and passes a {@link Checkpoint} before each: so a library
 * that knows nothing of checkpoints ends at the next piece, too.
 */
public final class CheckpointReader extends Reader {

  /** In characters. */
  private static final int PIECE = 4_096;

  private final String text;
  private int at;

  public CheckpointReader(String text) {
    this.text = text;
  }

  /**
   * @throws java.util.concurrent.CancellationException if nobody waits for the parser any more
   */
  @Override
  public int read(char[] buffer, int offset, int length) {
    Checkpoint.pass();
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + Math.min(length, PIECE));
    text.getChars(at, end, buffer, offset);
    int count = end - at;
    at = end;
    return count;
  }

  @Override
  public void close() {
    at = text.length();
  }
}
