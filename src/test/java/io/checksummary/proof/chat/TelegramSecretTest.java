package io.checksummary.proof.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSecretTest {

  private static final String SECRET = "an-Open_sesame-0123456789";
  private static final String NEXT = "the-Sesame_of_next_month";
  private static final String NAME = "X-Telegram-Bot-Api-Secret-Token";
  private static final byte[] BODY = {'{', '}'};
  private static final TelegramSecret TELEGRAM = new TelegramSecret(Set.of(SECRET, NEXT));

  private static Admission admit(Head head) {
    return TELEGRAM.prove(head, BODY).admission();
  }

  @Test
  void whoKnowsASecretIsAdmitted() {
    assertThat(admit(Head.header(NAME, SECRET))).isEqualTo(Admission.ADMITTED);
    assertThat(admit(Head.header(NAME, NEXT))).isEqualTo(Admission.ADMITTED);
    assertThat(admit(Head.header("x-telegram-bot-api-SECRET-token", SECRET)))
        .isEqualTo(Admission.ADMITTED);
  }

  @Test
  void whoDoesNotIsRefused() {
    assertThat(admit(Head.EMPTY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header(NAME, ""))).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header(NAME, SECRET + "x"))).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header(NAME, SECRET.substring(1)))).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header(NAME, SECRET, SECRET))).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("X-Telegram-Secret", SECRET))).isEqualTo(Admission.REFUSED);
    assertThat(admit(Head.header("Authorization", "Bearer " + SECRET)))
        .isEqualTo(Admission.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "short", "a secret with blanks", "größer-als-sechzehn", "x\u0000xxxxxx"})
  void whatTelegramWouldNotTakeIsNone(String secret) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TelegramSecret(Set.of(secret)));
    assertThatIllegalArgumentException().isThrownBy(() -> new TelegramSecret(Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TelegramSecret(Set.of("x".repeat(257))));
  }
}
