package io.checksummary.store;

import io.checksummary.store.StoreException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a version of an object to its end, whatever its size, in pieces: where the connection
 * breaks off, it goes on behind the last byte that came.
 */
public final class ObjectDownload {

  /** How often one download goes on after a break, however little came in between. */
  static final int RESUMPTIONS = 4;

  private static final int PIECE = 64 * 1024;

  private final ObjectStore store;
  private final StoredObject object;
  private final OutputStream target;
  private @Nullable OpenObject opened;
  private long done;

  private ObjectDownload(
      ObjectStore store, StoredObject object, @Nullable OpenObject opened, OutputStream target) {
    this.store = store;
    this.object = object;
    this.opened = opened;
    this.target = target;
  }

  /**
   * Writes the bytes of a version to a stream, which stays open.
   *
   * @throws StoreException if the object is another by now ({@code CHANGED}), or the connection
   *     broke off too often ({@code UNAVAILABLE}); the stream may hold a part by then
   * @throws IOException if the stream does not take them
   */
  public static void toStream(ObjectStore store, StoredObject object, OutputStream target)
      throws IOException {
    new ObjectDownload(store, object, null, target).run();
  }

  /**
   * The same of a version that is open already, from its beginning, and is closed here.
   *
   * @throws StoreException as above
   * @throws IOException if the stream does not take the bytes
   */
  public static void toStream(ObjectStore store, OpenObject opened, OutputStream target)
      throws IOException {
    new ObjectDownload(store, opened.object(), opened, target).run();
  }

  private void run() throws IOException {
    IOException broken = pull();
    for (int resumed = 0; broken != null; resumed++) {
      if (resumed == RESUMPTIONS || done > object.size()) {
        throw new StoreException(
            Kind.UNAVAILABLE,
            "A download from bucket %s broke off %d times; %d of %d bytes came."
                .formatted(object.address().bucket(), resumed + 1, done, object.size()),
            broken);
      }
      broken = pull();
    }
  }

  private OpenObject next() {
    OpenObject first = opened;
    opened = null;
    return first == null ? store.open(object.address(), object.version(), done) : first;
  }

  /** Why it broke off; null where all has come. */
  private @Nullable IOException pull() throws IOException {
    byte[] piece = new byte[PIECE];
    try (Source source = new Source(next())) {
      for (int read = source.read(piece); read >= 0; read = source.read(piece)) {
        target.write(piece, 0, read);
        done += read;
      }
      return done == object.size() ? null : source.orTooShort();
    }
  }

  /**
   * A stream that ends where it breaks off, and then says why: so its faults are never the
   * target's.
   */
  private static final class Source implements AutoCloseable {

    private final OpenObject opened;
    private @Nullable IOException broken;

    Source(OpenObject opened) {
      this.opened = opened;
    }

    int read(byte[] piece) {
      try {
        return opened.bytes().read(piece);
      } catch (IOException e) {
        broken = e;
        return -1;
      }
    }

    IOException orTooShort() {
      return broken == null ? new IOException("the answer is of another length") : broken;
    }

    @Override
    public void close() {
      opened.close();
    }
  }
}
