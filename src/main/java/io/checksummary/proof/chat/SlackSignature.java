package io.checksummary.proof.chat;

import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Set;

/**
 * Slack's signature, by the page "Verifying requests from Slack" of its documentation: {@code
 * X-Slack-Signature} is {@code v0=} and, in lower-case hexadecimal digits, the HMAC-SHA256 of
 * {@code v0:TIME:BODY} by the app's signing secret; {@code TIME} is {@code
 * X-Slack-Request-Timestamp}, and five minutes off at most.
 */
public final class SlackSignature implements ChatCheck {

  private static final String VERSION = "v0";

  private final SigningSecrets secrets;
  private final InstantSource clock;

  /**
   * @param secrets as Slack shows them: 32 hexadecimal digits, which are signed with as they are
   * @throws IllegalArgumentException if there is none, or one of fewer than 16 bytes
   */
  public SlackSignature(Set<String> secrets, InstantSource clock) {
    this.secrets = new SigningSecrets(secrets.stream().map(SlackSignature::bytes).toList());
    this.clock = clock;
  }

  @Override
  public Proof prove(RequestHead head, byte[] body) {
    String time = head.onlyHeader("x-slack-request-timestamp");
    String signature = head.onlyHeader("x-slack-signature");
    return Proof.of(
        time != null
            && signature != null
            && SigningTime.isNear(time, clock)
            && secrets.haveSigned(
                signature, SlackSignature::written, bytes(VERSION + ":" + time + ":"), body));
  }

  private static String written(byte[] code) {
    return VERSION + "=" + HexFormat.of().formatHex(code);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
