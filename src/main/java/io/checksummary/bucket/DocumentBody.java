package io.checksummary.bucket;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.document.DocumentContent;
import io.checksummary.store.ObjectDownload;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.text.hash.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestOutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A document's bytes, as they are summarised; gone once this is closed. */
final class DocumentBody implements AutoCloseable {

  private static final int STEP = 65_536;

  private final DocumentSpool stored = new DocumentSpool();
  private final DocumentSpool unpacked = new DocumentSpool();
  private DocumentSpool content = stored;

  /**
   * Reads all that an object holds.
   *
   * @param most bytes, stored and unpacked
   * @return the hash of the bytes as stored: {@code sha256:} and 64 hexadecimal digits
   * @throws ProblemException {@code too-large}, or {@code unsupported-document} where it is packed
   *     in a way that is not known, or not at all as it says
   * @throws StoreException if it breaks off, or there is no room for it
   */
  String read(ObjectStore store, OpenObject open, long most, ProblemFactory problems) {
    requireRoom(open.object().size(), most, problems);
    boolean packed = isPacked(open.object(), problems);
    try {
      DigestOutputStream hashed = new DigestOutputStream(stored, Sha256.begin());
      ObjectDownload.toStream(store, open, hashed);
      if (packed) {
        unpack(most, problems);
      }
      return Sha256.name(hashed.getMessageDigest());
    } catch (IOException e) {
      throw new StoreException(
          StoreException.Kind.UNAVAILABLE,
          "The folder for temporary files (java.io.tmpdir) does not take the document.",
          e);
    }
  }

  /** The bytes, unpacked where they are stored packed. */
  DocumentContent content() {
    return content;
  }

  private static boolean isPacked(StoredObject object, ProblemFactory problems) {
    return switch (object.encoding() == null ? "" : object.encoding().toLowerCase(Locale.ROOT)) {
      case "", "identity", "aws-chunked" -> false;
      case "gzip", "x-gzip", "aws-chunked,gzip", "gzip,aws-chunked" -> true;
      default ->
          throw problems.plain(
              ProblemType.UNSUPPORTED_DOCUMENT,
              "The object's Content-Encoding is not read; expected none, or gzip. Store it unpacked.",
              false);
    };
  }

  private void unpack(long most, ProblemFactory problems) throws IOException {
    try (InputStream in = new GZIPInputStream(stored.open(), STEP)) {
      byte[] step = new byte[STEP];
      for (int read = in.read(step); read >= 0; read = in.read(step)) {
        requireRoom(unpacked.size() + read, most, problems);
        unpacked.write(step, 0, read);
      }
    } catch (ZipException | EOFException notPacked) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The object's Content-Encoding is gzip, but its bytes are none. Store it unpacked, or"
              + " without that header.",
          false);
    }
    stored.close();
    content = unpacked;
  }

  @Override
  public void close() {
    stored.close();
    unpacked.close();
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
