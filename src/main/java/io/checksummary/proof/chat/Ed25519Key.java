package io.checksummary.proof.chat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Public keys of Ed25519 (RFC 8032, 5.1.5), of their 32 bytes in hexadecimal digits. */
final class Ed25519Key {

  static final String ALGORITHM = "Ed25519";

  private static final HexFormat HEX = HexFormat.of();
  private static final int BYTES = 32;

  /** What stands before the bytes in a SubjectPublicKeyInfo (RFC 8410, 4). */
  private static final byte[] INFO = HEX.parseHex("302a300506032b6570032100");

  /** Of the last byte: the sign of x; the rest of a key is its y. */
  private static final int SIGN = 0x80;

  /**
   * The y of all points whose order is 8 or less, as they follow from the equation of the curve
   * (RFC 8032, 5.1). By such a key, all zeros for one, everybody can sign.
   */
  private static final Set<String> WEAK =
      Set.of(
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

  private Ed25519Key() {}

  /**
   * @throws IllegalArgumentException if it has other than 64 hexadecimal digits, is no point of the
   *     curve, or one by which everybody can sign
   */
  static PublicKey of(String digits) {
    String lower = digits.toLowerCase(Locale.ROOT);
    if (lower.length() != 2 * BYTES
        || !lower.chars().allMatch(HexFormat::isHexDigit)
        || WEAK.contains(withoutSign(lower))) {
      throw new IllegalArgumentException(
          "a public key has 64 hexadecimal digits, and is none that everybody can sign by");
    }
    try {
      return key(HEX.parseHex(lower));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no public key of Ed25519", e);
    }
  }

  private static String withoutSign(String digits) {
    byte[] bytes = HEX.parseHex(digits);
    bytes[BYTES - 1] &= (byte) ~SIGN;
    return HEX.formatHex(bytes);
  }

  /** Whether it is a point shows only when it is used. */
  private static PublicKey key(byte[] bytes) throws GeneralSecurityException {
    byte[] info = Arrays.copyOf(INFO, INFO.length + BYTES);
    System.arraycopy(bytes, 0, info, INFO.length, BYTES);
    PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(info));
    Signature.getInstance(ALGORITHM).initVerify(key);
    return key;
  }
}
