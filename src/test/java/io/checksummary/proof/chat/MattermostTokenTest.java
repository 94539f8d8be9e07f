package io.checksummary.proof.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MattermostTokenTest {

  private static final String TOKEN = "xr3j5x3p4pfk7kk6ck7b4e6ghh";
  private static final String OTHER = "k1m4n9pfk7kk6ck7b4e6ghhxr3";
  private static final Head FORM = Head.header("Content-Type", "application/x-www-form-urlencoded");
  private static final Head JSON = Head.header("content-type", "Application/JSON; charset=utf-8");
  private static final MattermostToken MATTERMOST = new MattermostToken(Set.of(TOKEN, OTHER));

  private static Admission admit(Head head, String body) {
    return MATTERMOST.prove(head, body.getBytes(StandardCharsets.UTF_8)).admission();
  }

  @Test
  void aTokenInTheBodyIsFound() {
    assertThat(admit(FORM, "team=x&token=" + TOKEN + "&text=%2Ftoken%3Dx"))
        .isEqualTo(Admission.ADMITTED);
    assertThat(admit(FORM, "token=" + OTHER)).isEqualTo(Admission.ADMITTED);
    assertThat(admit(FORM, "token=%78" + TOKEN.substring(1))).isEqualTo(Admission.ADMITTED);
    assertThat(
            admit(JSON, "{\"a\":{\"token\":1},\"b\":[[]],\"token\":\"" + TOKEN + "\",\"c\":null}"))
        .isEqualTo(Admission.ADMITTED);
  }

  @Test
  void aTokenInTheHeadComesBeforeOneInTheBody() {
    Head head = FORM.and("Authorization", "Token " + TOKEN);
    assertThat(admit(head, "")).isEqualTo(Admission.ADMITTED);
    assertThat(admit(head, "token=x")).isEqualTo(Admission.ADMITTED);
    assertThat(admit(FORM.and("Authorization", "Token x"), "token=" + TOKEN))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(FORM.and("Authorization", "Basic eDp5"), "token=" + TOKEN))
        .as("of somebody between us")
        .isEqualTo(Admission.ADMITTED);
    assertThat(admit(head.and("authorization", "Token " + TOKEN), "token=" + TOKEN))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("authorization", "token " + TOKEN), ""))
        .isEqualTo(Admission.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "token",
        "token=",
        "Token=" + TOKEN,
        "xtoken=" + TOKEN,
        "token=" + TOKEN + "x",
        "token=" + TOKEN + "&token=" + TOKEN,
        "token=" + TOKEN + "&token=x",
        "token=%7",
        "token=%zz" + TOKEN,
        "{\"token\":\"" + TOKEN + "\"}"
      })
  void aFormHasItOnce(String body) {
    assertThat(admit(FORM, body)).isEqualTo(Admission.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "\"" + TOKEN + "\"",
        "[\"token\",\"" + TOKEN + "\"]",
        "{\"token\":\"" + TOKEN + "\"",
        "{\"token\":\"" + TOKEN + "\",\"token\":\"" + TOKEN + "\"}",
        "{\"token\":\"x\",\"token\":\"" + TOKEN + "\"}",
        "{\"token\":[\"" + TOKEN + "\"]}",
        "{\"token\":{\"token\":\"" + TOKEN + "\"}}",
        "{\"token\":null}",
        "{\"a\":{\"token\":\"" + TOKEN + "\"}}",
        "{'token':'" + TOKEN + "'}",
        "{\"Token\":\"" + TOKEN + "\"}",
        "token=" + TOKEN
      })
  void anObjectHasItOnceAndAtItsTop(String body) {
    assertThat(admit(JSON, body)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void hostileBodiesAreRefused() {
    String token = "\"token\":\"" + TOKEN + "\"";
    assertThat(admit(JSON, "{" + token + ",\"a\":" + "[".repeat(100_000)))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(JSON, "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "," + token + "}"))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(JSON, "{\"token\":\"" + "x".repeat(1_000_000) + "\"}"))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(FORM, "&".repeat(1_000_000))).isEqualTo(Admission.REFUSED);
    assertThat(admit(FORM, "token=" + "%41".repeat(300_000))).isEqualTo(Admission.REFUSED);
    assertThat(MATTERMOST.prove(JSON, new byte[] {'{', '"', -1, -2, '"'}).isAdmitted()).isFalse();
  }

  @Test
  void whatABodyIsItSays() {
    assertThat(admit(Head.EMPTY, "token=" + TOKEN)).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("content-type", "text/plain"), "token=" + TOKEN))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(FORM.and("Content-Type", "application/json"), "token=" + TOKEN))
        .isEqualTo(Admission.REFUSED);
  }

  @Test
  void aShortTokenIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MattermostToken(Set.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new MattermostToken(Set.of(TOKEN, "x")));
  }
}
