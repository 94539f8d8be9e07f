package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.injection.InjectionCase;
import io.checksummary.injection.Obedience;
import io.checksummary.injection.Verdicts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles that try to steer the function, as a whole and with a model that obeys them: the cases
 * are the files {@code injection/orders.txt} and {@code hidden.txt}.
 */
@QuarkusTest
@WithTestResource(ObedientServer.class)
class InjectionTest {

  static Stream<InjectionCase> attacks() {
    return InjectionCase.all().filter(InjectionCase::attack);
  }

  static Stream<InjectionCase> sound() {
    return InjectionCase.all().filter(any -> !any.attack());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void whatAModelObeysIsNotWhatIsSaid(InjectionCase attack) {
    JsonNode digest = Http.answer("summarize", attack.request(Obedience.BY_SIGHT));

    Verdicts.holdOfAttack(attack, digest);
    if (!attack.isSeen()) {
      assertThat(digest.path("summary").asText())
          .as("the model saw nothing to obey")
          .isEqualTo(
              "Tern Valley Dairy said that its revenue rose to $412 million in the year to June.");
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void theWorstAnswerIsNotWhatIsSaid(InjectionCase attack) {
    Verdicts.holdOfAttack(attack, Http.answer("summarize", attack.request(Obedience.ALWAYS)));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void aSoundArticleLosesNothing(InjectionCase sound) {
    Verdicts.holdOfSound(sound, Http.answer("summarize", sound.request(Obedience.NEVER)));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(attacks()).hasSizeGreaterThan(80);
    assertThat(sound()).hasSizeGreaterThan(12);
  }
}
