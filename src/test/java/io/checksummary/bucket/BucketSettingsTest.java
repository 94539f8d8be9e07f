package io.checksummary.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.store.ObjectAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketSettingsTest {

  @Test
  void refuseAnOutputWhereNothingWouldBeADocument() {
    for (String around : List.of("press/in/", "press/in/today/")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> settings(around, "press/in/today/"))
          .withMessageContaining("in/");
    }
    for (String beside : List.of("press/", "press/out/", "press/in/today/out/", "other/in/")) {
      assertThatCode(() -> settings(beside, "press/in/today/")).doesNotThrowAnyException();
    }
  }

  @Test
  void keepTheResultsOfSeveralBucketsApart() {
    ObjectNames names = new ObjectNames(settings("results/made/", "a", "b"));

    assertThat(names.result(new ObjectAddress("a", "x.html")))
        .isEqualTo(new ObjectAddress("results", "made/a/x.html.summary.json"));
    assertThat(names.result(new ObjectAddress("b", "x.html")))
        .isEqualTo(new ObjectAddress("results", "made/b/x.html.summary.json"));
    assertThat(new ObjectNames(settings("results/made/", "a")).problem(new ObjectAddress("a", "x")))
        .isEqualTo(new ObjectAddress("results", "made/x.problem.json"));
  }

  @Test
  void leaveTimeForWhatComesBehindASummary() {
    assertThat(lasting(Duration.ofSeconds(26)).longest()).isEqualTo(Duration.ofMillis(23_400));
    assertThat(lasting(Duration.ofMinutes(6)).longest()).isEqualTo(Duration.ofSeconds(350));
  }

  private static BucketSettings lasting(Duration lease) {
    return new BucketSettings(
        List.of(BucketPlace.of("a")), null, List.of(), 1, 1, ".claims/", lease, false);
  }

  private static BucketSettings settings(String output, String... inputs) {
    return new BucketSettings(
        List.of(inputs).stream().map(BucketPlace::of).toList(),
        BucketPlace.of(output),
        List.of(),
        1,
        1,
        ".claims/",
        Duration.ofSeconds(30),
        false);
  }
}
