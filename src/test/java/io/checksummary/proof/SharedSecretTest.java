package io.checksummary.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSecretTest {

  private static final String SECRET = "an open sesame of some length";
  private static final String OLD = "the sesame of the month before";
  private static final SharedSecret BEARER = SharedSecret.bearer(Set.of(SECRET, OLD));
  private static final SharedSecret HEADER =
      SharedSecret.inHeader("X-Checksummary-Secret", Set.of(SECRET));
  private static final SharedSecret QUERY = SharedSecret.inQuery("secret", Set.of(SECRET));

  @Test
  void whoKnowsItIsAdmitted() {
    assertThat(BEARER.admit(Head.header("authorization", "Bearer " + SECRET)))
        .isEqualTo(Admission.ADMITTED);
    assertThat(BEARER.admit(Head.header("authorization", "bearer  " + OLD)))
        .isEqualTo(Admission.ADMITTED);
    assertThat(HEADER.admit(Head.header("x-checksummary-secret", SECRET)))
        .isEqualTo(Admission.ADMITTED);
    assertThat(QUERY.admit(Head.parameter("secret", SECRET))).isEqualTo(Admission.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Bearer", "an open sesame", SECRET + "x", "AN OPEN SESAME"})
  void whoDoesNotIsRefused(String other) {
    assertThat(BEARER.admit(Head.header("authorization", "Bearer " + other)))
        .isEqualTo(Admission.REFUSED);
    assertThat(BEARER.admit(Head.header("authorization", other))).isEqualTo(Admission.REFUSED);
    assertThat(HEADER.admit(Head.header("x-checksummary-secret", other)))
        .isEqualTo(Admission.REFUSED);
    assertThat(QUERY.admit(Head.parameter("secret", other))).isEqualTo(Admission.REFUSED);
  }

  @Test
  void itIsLookedForInOnePlaceAndOnce() {
    for (SharedSecret check : List.of(BEARER, HEADER, QUERY)) {
      assertThat(check.admit(Head.EMPTY)).isEqualTo(Admission.REFUSED);
    }
    assertThat(BEARER.admit(Head.header("authorization", "Basic " + SECRET)))
        .isEqualTo(Admission.REFUSED);
    assertThat(BEARER.admit(Head.header("authorization", "Bearer " + SECRET, "Bearer " + SECRET)))
        .isEqualTo(Admission.REFUSED);
    assertThat(QUERY.admit(Head.parameter("secret", SECRET, "x"))).isEqualTo(Admission.REFUSED);
    assertThat(QUERY.admit(Head.header("secret", SECRET))).isEqualTo(Admission.REFUSED);
    assertThat(HEADER.admit(Head.header("x-checksummary-secret", SECRET.repeat(10_000))))
        .isEqualTo(Admission.REFUSED);
  }

  @Test
  void aShortOneIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> SharedSecret.bearer(Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SharedSecret.bearer(Set.of(SECRET, "too short")))
        .withMessageNotContaining("too short");
  }

  @Test
  void ofSeveralChecksOneIsEnoughAndOfNoneNone() {
    Head head = Head.parameter("secret", SECRET);
    assertThat(new AnySender(List.of(BEARER, QUERY)).admit(head)).isEqualTo(Admission.ADMITTED);
    assertThat(new AnySender(List.of(BEARER, HEADER)).admit(head)).isEqualTo(Admission.REFUSED);
    assertThat(new AnySender(List.of()).admit(head)).isEqualTo(Admission.REFUSED);
  }
}
