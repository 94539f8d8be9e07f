package io.checksummary.proof.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519KeyTest {

  private static final String INFO = "302a300506032b6570032100";

  /** The point at which all counting begins, and the number nought. */
  private static final byte[] NOTHING = HexFormat.of().parseHex("01" + "00".repeat(63));

  /** By a key of order 8, every eighth or so is taken for signed. */
  private static final int MESSAGES = 200;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "C7176A703D4DD84FBA3C0B760D10670F2A2053FA2C39CCC64EC7FD7792AC03FA",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
      })
  void keysThatEverybodyCanSignByAreNotTaken(String key) throws Exception {
    assertThat(isForged(key)).as("by the JDK").isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> Ed25519Key.of(key));
  }

  /** Whether a signature by nobody is taken for one of some message. */
  private static boolean isForged(String key) throws Exception {
    PublicKey weak =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(INFO + key)));
    for (int message = 0; message < MESSAGES; message++) {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(weak);
      signature.update(String.valueOf(message).getBytes(StandardCharsets.US_ASCII));
      if (signature.verify(NOTHING)) {
        return true;
      }
    }
    return false;
  }
}
