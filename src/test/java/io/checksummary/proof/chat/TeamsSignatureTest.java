package io.checksummary.proof.chat;

import static io.checksummary.proof.chat.Signer.BODY;
import static io.checksummary.proof.chat.Signer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsSignatureTest {

  /** The bytes 0 to 31. */
  private static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private static final String NEXT = "HxwdHhsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

  /** By Python's hmac. */
  private static final String CODE = "HIMwyspORppFJ9U7O7wq53ueruXICg4VgQvsKAXPFoc=";

  private static final TeamsSignature TEAMS = new TeamsSignature(Set.of(SECRET));

  private static Admission admit(Head head, String body) {
    return TEAMS.prove(head, bytes(body)).admission();
  }

  private static Admission admit(String authorization) {
    return admit(Head.header("Authorization", authorization), BODY);
  }

  @Test
  void whatTeamsSignedIsAdmitted() {
    assertThat(admit("HMAC " + CODE)).isEqualTo(Admission.ADMITTED);
    assertThat(admit("hmac  " + CODE)).isEqualTo(Admission.ADMITTED);
    assertThat(admit(Head.header("AUTHORIZATION", "HMAC " + CODE), BODY))
        .isEqualTo(Admission.ADMITTED);
    assertThat(Signer.teams(SECRET, bytes(BODY))).isEqualTo(CODE);
  }

  @Test
  void whileASecretIsChangedBothCount() {
    TeamsSignature both = new TeamsSignature(Set.of(SECRET, NEXT));
    Head old = Head.header("Authorization", "HMAC " + CODE);
    Head next = Head.header("Authorization", "HMAC " + Signer.teams(NEXT, bytes(BODY)));
    assertThat(both.prove(old, bytes(BODY)).isAdmitted()).isTrue();
    assertThat(both.prove(next, bytes(BODY)).isAdmitted()).isTrue();
    assertThat(admit(next, BODY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void oneOtherByteIsAnotherBody() {
    Head head = Head.header("Authorization", "HMAC " + CODE);
    for (int at = 0; at < bytes(BODY).length; at++) {
      byte[] other = bytes(BODY);
      other[at] ^= (byte) 0x80;
      assertThat(TEAMS.prove(head, other).isAdmitted()).isFalse();
    }
    assertThat(admit(head, "")).isEqualTo(Admission.REFUSED);
    assertThat(admit(head, Base64.getEncoder().encodeToString(bytes(BODY))))
        .as("not decoded")
        .isEqualTo(Admission.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HMAC",
        "HMAC ",
        "HMAC =",
        "HMAC !!!!",
        "HMAC HIMwyspO",
        CODE,
        "Bearer " + CODE,
        "HMAC" + CODE,
        "HMAC " + CODE + "=",
        "HMAC HIMwyspORppFJ9U7O7wq53ueruXICg4VgQvsKAXPFoc",
        "HMAC HIMwyspORppFJ9U7O7wq53ueruXICg4VgQvsKAXPFod=",
        "HMAC HMAC " + CODE
      })
  void whatIsNoSignatureIsRefused(String authorization) {
    assertThat(admit(authorization)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void theHeaderIsThereOnce() {
    assertThat(admit(Head.EMPTY, BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("Authorization", "HMAC " + CODE, "HMAC " + CODE), BODY))
        .isEqualTo(Admission.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAEC", "no base64 at all, whatever its length"})
  void aSecretIsBase64OfSixteenBytesOrMore(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TeamsSignature(Set.of(SECRET, secret)))
        .withMessageMatching("a (security token|secret) .*")
        .withNoCause();
    assertThatIllegalArgumentException().isThrownBy(() -> new TeamsSignature(Set.of()));
  }
}
