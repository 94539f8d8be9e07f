package io.checksummary.bucket;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.store.ObjectDownload;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.text.hash.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A document's bytes, as they are summarised.
 *
 * @param bytes unpacked, where they are stored packed
 * @param hash of the bytes as stored: {@code sha256:} and 64 hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record DocumentBody(byte[] bytes, String hash) {

  private static final int STEP = 65_536;

  /**
   * Reads all that an object holds.
   *
   * @param most bytes, stored and unpacked
   * @throws ProblemException {@code too-large}, or {@code unsupported-document} where it is packed
   *     in a way that is not known, or not at all as it says
   * @throws StoreException if it breaks off
   */
  static DocumentBody of(ObjectStore store, OpenObject open, long most, ProblemFactory problems) {
    StoredObject object = open.object();
    requireRoom(object.size(), most, problems);
    byte[] stored = stored(store, open);
    String hash = Sha256.name(stored);
    return switch (object.encoding() == null ? "" : object.encoding().toLowerCase(Locale.ROOT)) {
      case "", "identity", "aws-chunked" -> new DocumentBody(stored, hash);
      case "gzip", "x-gzip", "aws-chunked,gzip", "gzip,aws-chunked" ->
          new DocumentBody(unpacked(stored, most, problems), hash);
      default ->
          throw problems.plain(
              ProblemType.UNSUPPORTED_DOCUMENT,
              "The object's Content-Encoding is not read; expected none, or gzip. Store it unpacked.",
              false);
    };
  }

  /** All of it, which is no more than its size says. */
  private static byte[] stored(ObjectStore store, OpenObject open) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.toIntExact(open.object().size()));
    try {
      ObjectDownload.toStream(store, open, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException("memory takes what it is given", impossible);
    }
  }

  private static byte[] unpacked(byte[] packed, long most, ProblemFactory problems) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return atMost(in, most, problems);
    } catch (IOException notPacked) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The object's Content-Encoding is gzip, but its bytes are none. Store it unpacked, or"
              + " without that header.",
          false);
    }
  }

  private static byte[] atMost(InputStream in, long most, ProblemFactory problems)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[STEP];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      requireRoom(out.size(), most, problems);
    }
    return out.toByteArray();
  }

  private static void requireRoom(long size, long most, ProblemFactory problems) {
    if (size > most) {
      throw problems.tooLarge(
          "The document has more than "
              + most
              + " bytes, the most that are read from a bucket. Drop a part of it, or raise"
              + " checksummary.storage.bytes.",
          most,
          size);
    }
  }
}
