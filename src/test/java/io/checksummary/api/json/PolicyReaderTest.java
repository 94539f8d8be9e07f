package io.checksummary.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Contract;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.NumberPolicy.Rule;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request and a deployment say is done about numbers. */
class PolicyReaderTest {

  private static final ProblemFactory PROBLEMS = new ProblemFactory("a-test");

  private static final NumberPolicy STANDING =
      new NumberPolicy(Action.REJECT, List.of(new Rule(null, "money", null, Action.REDACT)));

  @Test
  void rulesAreReadInTheirOrder() throws JsonProcessingException {
    NumberPolicy policy =
        policy(
            """
            {"onUnsupported":"flag","policy":[{"verdict":"unchecked","then":"reject"},
             {"kind":"money","binding":"unclear","then":"repair"}]}\
            """);

    assertThat(policy)
        .isEqualTo(
            new NumberPolicy(
                Action.FLAG,
                List.of(
                    new Rule(Verdict.UNCHECKED, null, null, Action.REJECT),
                    new Rule(null, "money", Binding.UNCLEAR, Action.REPAIR))));
  }

  @Test
  void whatARequestLeavesOutIsTheDeployments() throws JsonProcessingException {
    assertThat(policy("{}")).isEqualTo(STANDING);
    assertThat(policy("{\"onUnsupported\":\"flag\"}"))
        .isEqualTo(new NumberPolicy(Action.FLAG, STANDING.rules()));
    assertThat(policy("{\"policy\":[]}")).isEqualTo(new NumberPolicy(Action.REJECT, List.of()));
  }

  @Test
  void aDeploymentIsConfiguredInTheSameWords() {
    NumberPolicy policy =
        PolicyReader.configured("redact", "[{\"verdict\":\"unchecked\",\"then\":\"reject\"}]");

    assertThat(policy)
        .isEqualTo(
            new NumberPolicy(
                Action.REDACT, List.of(new Rule(Verdict.UNCHECKED, null, null, Action.REJECT))));
    assertThat(PolicyReader.configured("repair", " ")).isEqualTo(NumberPolicy.REPAIR);
  }

  /** A policy that cannot be followed must not be passed over in silence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mend   | []                              | /onUnsupported",
        "repair | [{\"then\":\"reject\"}]         | /policy/0",
        "repair | [{\"kind\":\"money\"}]          | /policy/0/then",
        "repair | {\"kind\":\"money\"}            | /policy",
        "repair | [{\"kind\":                     | /policy",
      })
  void aDeploymentThatIsConfiguredWronglySaysWhere(
      String onUnsupported, String policy, String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyReader.configured(onUnsupported, policy))
        .withMessageContaining(pointer + ": ");
  }

  @Test
  void theSchemaNamesTheSameChoices() {
    JsonNode rule = Contract.published().at("/$defs/PolicyRule/properties");

    assertThat(texts(rule.at("/kind/enum"))).containsExactlyElementsOf(NumberPolicy.KINDS);
    assertThat(texts(rule.at("/then/enum")))
        .containsExactly("repair", "flag", "redact", "reject")
        .hasSameSizeAs(Action.values());
    assertThat(texts(rule.at("/verdict/enum"))).hasSameSizeAs(Verdict.values());
    assertThat(texts(rule.at("/binding/enum"))).hasSameSizeAs(Binding.values());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .toList();
  }

  private static NumberPolicy policy(String options) throws JsonProcessingException {
    JsonNode json = Contract.JSON.readTree("{\"text\":\"a\",\"options\":" + options + "}");
    return RequestReader.summarize(json, PROBLEMS).options().policyAmong(STANDING);
  }
}
