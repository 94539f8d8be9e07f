package io.checksummary.proof.chat;

import io.checksummary.proof.Head;
import io.checksummary.proof.RequestHead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the platforms do, at one moment. */
public final class Signer {

  static final long SECONDS = 1_772_600_767;
  public static final String TIME = String.valueOf(SECONDS);
  public static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(SECONDS));

  public static final String BODY = "token=x&text=%2B1 €5 🦊";

  /** Secret 32 bytes 0, 1, 2 … and the public key that OpenSSL gives for them. */
  public static final String DISCORD_SECRET =
      "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

  public static final String DISCORD_KEY =
      "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";

  private Signer() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static InstantSource clock(long seconds) {
    return InstantSource.fixed(Instant.ofEpochSecond(seconds));
  }

  public static RequestHead slackHead(String time, String signature) {
    return Head.header("X-Slack-Request-Timestamp", time).and("X-Slack-Signature", signature);
  }

  public static String slack(String secret, String time, byte[] body) {
    byte[] code = code(bytes(secret), bytes("v0:" + time + ":"), body);
    return "v0=" + HexFormat.of().formatHex(code);
  }

  static String teams(String secret, byte[] body) {
    return Base64.getEncoder().encodeToString(code(Base64.getDecoder().decode(secret), body));
  }

  private static byte[] code(byte[] secret, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RequestHead discordHead(String time, String signature) {
    return Head.header("X-Signature-Timestamp", time).and("X-Signature-Ed25519", signature);
  }

  public static String discord(String secret, String time, byte[] body) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(
                  new EdECPrivateKeySpec(
                      NamedParameterSpec.ED25519, HexFormat.of().parseHex(secret)));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(bytes(time));
      signature.update(body);
      return HexFormat.of().formatHex(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
