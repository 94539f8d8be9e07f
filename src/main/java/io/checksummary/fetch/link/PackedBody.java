package io.checksummary.fetch.link;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.http.WebAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The body of an answer as it was before it was packed for the way, which it may be by gzip. */
final class PackedBody {

  static final String GZIP = "gzip";

  private static final Set<String> PACKED = Set.of(GZIP, "x-gzip");
  private static final String IDENTITY = "identity";

  private PackedBody() {}

  /** Whether it can be unpacked, by the header that says how it was packed. */
  static boolean isReadable(WebAnswer answer) {
    String coding = coding(answer);
    return coding.equals(IDENTITY) || PACKED.contains(coding);
  }

  /**
   * All of it.
   *
   * @param most bytes; of a larger one no more than that is unpacked
   * @throws FetchException {@code TOO_LARGE}, or {@code UNREACHABLE} if it cannot be unpacked
   */
  static byte[] whole(WebAnswer answer, int most) throws FetchException {
    byte[] bytes = beginning(answer, most + 1);
    if (bytes.length > most) {
      throw new FetchException(Reason.TOO_LARGE);
    }
    return bytes;
  }

  /**
   * So much of it, or all if it is smaller.
   *
   * @throws FetchException {@code UNREACHABLE} if it cannot be unpacked
   */
  static byte[] beginning(WebAnswer answer, int most) throws FetchException {
    try (InputStream packed = new ByteArrayInputStream(answer.body());
        InputStream plain = isPacked(answer) ? new GZIPInputStream(packed) : packed) {
      return plain.readNBytes(most);
    } catch (IOException broken) {
      throw new FetchException(Reason.UNREACHABLE, broken);
    }
  }

  /** Servers that say so of an empty body mean the one that they do not send. */
  private static boolean isPacked(WebAnswer answer) {
    return PACKED.contains(coding(answer)) && answer.body().length > 0;
  }

  private static String coding(WebAnswer answer) {
    String coding = answer.header("content-encoding");
    return coding == null || coding.isBlank() ? IDENTITY : coding.strip().toLowerCase(Locale.ROOT);
  }
}
