package io.checksummary.proof.chat;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that a platform signs with by HMAC-SHA256 (RFC 2104). There may be several, so that one
 * can be changed for another without a gap.
 */
final class SigningSecrets {

  private static final String ALGORITHM = "HmacSHA256";

  /** Bytes: fewer could be guessed. */
  private static final int SHORTEST = 16;

  private final List<SecretKeySpec> keys;

  /**
   * @throws IllegalArgumentException if there is none, or one of fewer than 16 bytes; its message
   *     names no secret
   */
  SigningSecrets(List<byte[]> secrets) {
    if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length < SHORTEST)) {
      throw new IllegalArgumentException(
          "a secret to sign with has " + SHORTEST + " bytes or more");
    }
    keys = secrets.stream().map(secret -> new SecretKeySpec(secret, ALGORITHM)).toList();
  }

  /**
   * Whether a signature is that of the parts, one behind the other, by one of the secrets. It is
   * compared to the end, and with all of them.
   *
   * @param written how the platform writes the 32 bytes of a signature
   */
  boolean haveSigned(String signature, Function<byte[], String> written, byte[]... parts) {
    byte[] actual = signature.getBytes(StandardCharsets.UTF_8);
    boolean signed = false;
    for (SecretKeySpec key : keys) {
      String expected = written.apply(code(key, parts));
      signed |= MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), actual);
    }
    return signed;
  }

  private static byte[] code(SecretKeySpec key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
