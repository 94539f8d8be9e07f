package io.checksummary.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * A version that is being read; to be closed.
 *
 * @param object the version; its size is that of the whole, wherever reading began
 * @param bytes as stored, not unpacked; fails with an {@link IOException} where it breaks off
 */
public record OpenObject(StoredObject object, InputStream bytes) implements AutoCloseable {

  /** What is wrong with it by then is wrong with nothing that was wanted of it. */
  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException ignored) {
      // all that was wanted has been read
    }
  }
}
