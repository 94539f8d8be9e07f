package io.checksummary.proof.chat;

import io.checksummary.proof.Authorization;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import java.util.Base64;
import java.util.Set;

/**
 * The signature of an outgoing webhook of Microsoft Teams, by the page "Create Outgoing Webhooks"
 * of Microsoft Learn: {@code Authorization: HMAC CODE}, where {@code CODE} is, in base64, the
 * HMAC-SHA256 of the body by the security token, which is itself bytes in base64.
 *
 * <p>No time is signed: a request that somebody has seen can be sent again.
 */
public final class TeamsSignature implements ChatCheck {

  private static final String SCHEME = "HMAC";

  private final SigningSecrets secrets;

  /**
   * @param secrets security tokens as Teams shows them, in base64
   * @throws IllegalArgumentException if there is none, or one that is no base64 or of fewer than 16
   *     bytes
   */
  public TeamsSignature(Set<String> secrets) {
    this.secrets = new SigningSecrets(secrets.stream().map(TeamsSignature::decoded).toList());
  }

  /** The library's message would name a letter of the secret. */
  @SuppressWarnings("UnusedException")
  private static byte[] decoded(String secret) {
    try {
      return Base64.getDecoder().decode(secret);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a security token of Teams is base64");
    }
  }

  @Override
  public Proof prove(RequestHead head, byte[] body) {
    String code = Authorization.credentials(head, SCHEME);
    return Proof.of(
        code != null && secrets.haveSigned(code, Base64.getEncoder()::encodeToString, body));
  }
}
