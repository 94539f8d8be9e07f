package io.checksummary.proof.chat;

import static io.checksummary.proof.chat.Signer.BODY;
import static io.checksummary.proof.chat.Signer.CLOCK;
import static io.checksummary.proof.chat.Signer.SECONDS;
import static io.checksummary.proof.chat.Signer.TIME;
import static io.checksummary.proof.chat.Signer.bytes;
import static io.checksummary.proof.chat.Signer.slackHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import io.checksummary.proof.RequestHead;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String NEXT = "fedcba9876543210fedcba9876543210";

  /** By Python's hmac. */
  private static final String SIGNATURE =
      "v0=4a24e5fab20446d76861088fd2e975e8a2fa0a42fb4f56b7122b290886cc8c94";

  private static final SlackSignature SLACK = new SlackSignature(Set.of(SECRET), CLOCK);

  private static Admission admit(RequestHead head, String body) {
    return SLACK.prove(head, bytes(body)).admission();
  }

  @Test
  void whatSlackSignedIsAdmitted() {
    assertThat(admit(slackHead(TIME, SIGNATURE), BODY)).isEqualTo(Admission.ADMITTED);
    assertThat(Signer.slack(SECRET, TIME, bytes(BODY))).isEqualTo(SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Slack-Signature", "x-slack-signature", "X-SLACK-SIGNATURE"})
  void theCaseOfHeadersDoesNotMatter(String name) {
    Head head =
        Head.header(name, SIGNATURE)
            .and(name.replaceFirst("(?i)signature", "Request-Timestamp"), TIME);
    assertThat(admit(head, BODY)).isEqualTo(Admission.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, -299, 0, 299, 300})
  void clocksMayBeFiveMinutesApart(long seconds) {
    assertThat(at(SECONDS + seconds)).isEqualTo(Admission.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {-86_400, -301, 301, 86_400, -SECONDS, 400_000_000_000L})
  void butNoMore(long seconds) {
    assertThat(at(SECONDS + seconds)).isEqualTo(Admission.REFUSED);
  }

  private static Admission at(long now) {
    return new SlackSignature(Set.of(SECRET), Signer.clock(now))
        .prove(slackHead(TIME, SIGNATURE), bytes(BODY))
        .admission();
  }

  /** Each of them signed as it is: only the time is wrong. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "+1772600767",
        "-1772600767",
        "01772600767",
        "1772600767.0",
        "177260076٧",
        "1772600767 ",
        "1.7726e9",
        "0x69a7bf7f",
        "17726007671772600767",
        "1772600767000"
      })
  void aTimeIsTenDigits(String time) {
    String signature = Signer.slack(SECRET, time, bytes(BODY));
    assertThat(admit(slackHead(time, signature), BODY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void whileASecretIsChangedBothCount() {
    SlackSignature both = new SlackSignature(Set.of(SECRET, NEXT), CLOCK);
    String next = Signer.slack(NEXT, TIME, bytes(BODY));
    assertThat(both.prove(slackHead(TIME, SIGNATURE), bytes(BODY)).isAdmitted()).isTrue();
    assertThat(both.prove(slackHead(TIME, next), bytes(BODY)).isAdmitted()).isTrue();
    assertThat(admit(slackHead(TIME, next), BODY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void oneOtherByteIsAnotherBody() {
    for (int at = 0; at < bytes(BODY).length; at++) {
      byte[] other = bytes(BODY);
      other[at] ^= 1;
      assertThat(SLACK.prove(slackHead(TIME, SIGNATURE), other).isAdmitted()).isFalse();
    }
    assertThat(admit(slackHead(TIME, SIGNATURE), BODY + "\n")).isEqualTo(Admission.REFUSED);
    assertThat(admit(slackHead(TIME, SIGNATURE), "")).isEqualTo(Admission.REFUSED);
  }

  @Test
  void aBodyThatCameInBase64IsDecodedFirst() {
    String handedOver = Base64.getEncoder().encodeToString(bytes(BODY));
    byte[] body = Base64.getDecoder().decode(handedOver);
    assertThat(SLACK.prove(slackHead(TIME, SIGNATURE), body).isAdmitted()).isTrue();
    assertThat(admit(slackHead(TIME, SIGNATURE), handedOver)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void headersAreThereOnce() {
    assertThat(admit(Head.EMPTY, BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("X-Slack-Signature", SIGNATURE), BODY))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("X-Slack-Request-Timestamp", TIME), BODY))
        .isEqualTo(Admission.REFUSED);
    Head head = Head.header("x-slack-request-timestamp", TIME).and("x-slack-signature", SIGNATURE);
    assertThat(admit(head.and("X-Slack-Signature", SIGNATURE), BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(head.and("X-Slack-Request-Timestamp", TIME), BODY))
        .isEqualTo(Admission.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v0",
        "v0=",
        "v1=",
        "v0=zz",
        "v0=4a24e5fab20446d7",
        "v0=4a2",
        "=",
        "V0=",
        "🦊"
      })
  void whatIsNoSignatureIsRefused(String signature) {
    assertThat(admit(slackHead(TIME, signature), BODY)).isEqualTo(Admission.REFUSED);
    String behind = signature + SIGNATURE.substring("v0=".length());
    assertThat(admit(slackHead(TIME, behind), BODY))
        .isEqualTo(Admission.of(signature.equals("v0=")));
  }

  @Test
  void aSignatureHasOneSpelling() {
    String upper = "v0=" + SIGNATURE.substring(3).toUpperCase(Locale.ROOT);
    assertThat(admit(slackHead(TIME, upper), BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(slackHead(TIME, SIGNATURE + "0"), BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(slackHead(TIME, SIGNATURE + "x".repeat(1_000_000)), BODY))
        .isEqualTo(Admission.REFUSED);
  }

  @Test
  void aShortSecretIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SlackSignature(Set.of(), CLOCK));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackSignature(Set.of(SECRET, "too short"), CLOCK))
        .withMessageNotContaining("too short");
  }
}
