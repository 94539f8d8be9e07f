package io.checksummary.text.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, and how names are written with it.
 *
 * <p>Example: the name of no bytes at all begins with {@code sha256:e3b0c442}. A name tells whether
 * two things are the same; it does not tell who made them.
 */
public final class Sha256 {

  private Sha256() {}

  /** A hash to which bytes are still to be added. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The 32 bytes of the hash of a text's UTF-8 bytes. */
  public static byte[] hash(String text) {
    return begin().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of a text's UTF-8 bytes in 64 hexadecimal digits. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(hash(text));
  }

  /** {@code sha256:} and 64 hexadecimal digits. */
  public static String name(byte[] bytes) {
    MessageDigest hash = begin();
    hash.update(bytes);
    return name(hash);
  }

  /** The name of all bytes that were added to a hash, which begins anew. */
  public static String name(MessageDigest hash) {
    return "sha256:" + HexFormat.of().formatHex(hash.digest());
  }

  /** The name of a text is that of its UTF-8 bytes. */
  public static String name(String text) {
    return name(text.getBytes(StandardCharsets.UTF_8));
  }
}
