package io.checksummary.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a document, wherever they are kept. They do not change while they are read; many
 * threads may read them at once.
 */
public interface DocumentContent {

  /** In bytes. */
  long size();

  /** How many of the bytes are in memory while it is read. */
  default long held() {
    return size();
  }

  /**
   * All of them, from the first, as often as they are asked for.
   *
   * @throws IOException if they cannot be had
   */
  InputStream open() throws IOException;

  /** Bytes in memory; they are not copied, as they may be many. */
  static DocumentContent of(byte[] bytes) {
    return new DocumentContent() {

      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
