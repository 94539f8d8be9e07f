package io.checksummary.proof.chat;

import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Discord's signature, by "Validating Security Request Headers" of its page on interactions: {@code
 * X-Signature-Ed25519} is, in hexadecimal digits, the Ed25519 signature (RFC 8032) of {@code
 * X-Signature-Timestamp} and the body behind it, by the key that the application has of Discord.
 * How old it may be is ours to say: five minutes, as with Slack, so that none can be sent again for
 * ever.
 *
 * <p>Discord sends wrong ones on purpose, and turns off whoever takes them.
 */
public final class DiscordSignature implements ChatCheck {

  /** Hexadecimal digits of the 64 bytes. */
  private static final int DIGITS = 128;

  private final List<PublicKey> keys;
  private final InstantSource clock;

  /**
   * @param keys public keys of applications as Discord shows them: 64 hexadecimal digits each
   * @throws IllegalArgumentException if there is none, or one that is no key of Ed25519
   */
  public DiscordSignature(Set<String> keys, InstantSource clock) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("an application of Discord has a public key");
    }
    this.keys = keys.stream().map(Ed25519Key::of).toList();
    this.clock = clock;
  }

  @Override
  public Proof prove(RequestHead head, byte[] body) {
    String time = head.onlyHeader("x-signature-timestamp");
    String signature = head.onlyHeader("x-signature-ed25519");
    return Proof.of(
        time != null
            && signature != null
            && SigningTime.isNear(time, clock)
            && signature.length() == DIGITS
            && signature.chars().allMatch(HexFormat::isHexDigit)
            && isSigned(HexFormat.of().parseHex(signature), time, body));
  }

  private boolean isSigned(byte[] signature, String time, byte[] body) {
    byte[] start = time.getBytes(StandardCharsets.US_ASCII);
    return keys.stream().anyMatch(key -> isSignedBy(key, signature, start, body));
  }

  /** What cannot be a signature at all, the JDK throws at. */
  private static boolean isSignedBy(PublicKey key, byte[] signature, byte[] start, byte[] body) {
    try {
      Signature check = Signature.getInstance(Ed25519Key.ALGORITHM);
      check.initVerify(key);
      check.update(start);
      check.update(body);
      return check.verify(signature);
    } catch (SignatureException e) {
      return false;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("the key was seen to be one", e);
    }
  }
}
