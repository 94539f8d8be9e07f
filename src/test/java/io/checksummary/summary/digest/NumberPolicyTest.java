package io.checksummary.summary.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.NumberPolicy.Rule;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, FLAG",
    "CONTRADICTED, REDACT",
    "UNSUPPORTED, REDACT",
    "UNCHECKED, FLAG",
  })
  void withoutRulesOnlyWhatFailsIsActedOn(Verdict verdict, Action action) {
    NumberPolicy policy = new NumberPolicy(Action.REDACT, List.of());

    assertThat(policy.actionFor(number("$412 million", verdict, Binding.UNCLEAR)))
        .isEqualTo(action);
  }

  @Test
  void theFirstRuleThatMatchesDecides() {
    NumberPolicy policy =
        new NumberPolicy(
            Action.REPAIR,
            List.of(
                new Rule(Verdict.UNCHECKED, null, null, Action.REJECT),
                new Rule(null, "money", null, Action.REDACT),
                new Rule(Verdict.CONTRADICTED, null, null, Action.FLAG)));

    assertThat(policy.actionFor(number("$412", Verdict.UNCHECKED, Binding.NONE)))
        .isEqualTo(Action.REJECT);
    assertThat(policy.actionFor(number("$412", Verdict.CONTRADICTED, Binding.NONE)))
        .isEqualTo(Action.REDACT);
    assertThat(policy.actionFor(number("9%", Verdict.CONTRADICTED, Binding.NONE)))
        .isEqualTo(Action.FLAG);
    assertThat(policy.actionFor(number("9%", Verdict.UNSUPPORTED, Binding.NONE)))
        .isEqualTo(Action.REPAIR);
  }

  @Test
  void moneyMustBeConfirmed() {
    NumberPolicy policy =
        new NumberPolicy(
            Action.FLAG,
            List.of(
                new Rule(null, "money", Binding.UNCLEAR, Action.REJECT),
                new Rule(null, "money", Binding.NONE, Action.REJECT)));

    assertThat(policy.actionFor(number("$412", Verdict.SUPPORTED, Binding.UNCLEAR)))
        .isEqualTo(Action.REJECT);
    assertThat(policy.actionFor(number("$412", Verdict.SUPPORTED, Binding.CONFIRMED)))
        .isEqualTo(Action.FLAG);
    assertThat(policy.actionFor(number("9%", Verdict.SUPPORTED, Binding.UNCLEAR)))
        .isEqualTo(Action.FLAG);
  }

  @Test
  void aRuleForAKindAloneLeavesWhatIsSupportedAlone() {
    NumberPolicy policy =
        new NumberPolicy(Action.FLAG, List.of(new Rule(null, "money", null, Action.REJECT)));

    assertThat(policy.actionFor(number("$412", Verdict.SUPPORTED, Binding.UNCLEAR)))
        .isEqualTo(Action.FLAG);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void whatIsSupportedAndConfirmedStaysWhateverARuleSays(Action action) {
    NumberPolicy policy =
        new NumberPolicy(
            action,
            List.of(
                new Rule(Verdict.SUPPORTED, null, null, action),
                new Rule(null, null, Binding.CONFIRMED, action)));

    assertThat(policy.actionFor(number("$412", Verdict.SUPPORTED, Binding.CONFIRMED)))
        .isEqualTo(Action.FLAG);
  }

  @Test
  void aRuleHasACondition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rule(null, null, null, Action.REJECT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rule(null, "dollars", null, Action.REJECT));
  }

  @Test
  void rulesAreBounded() {
    Rule rule = new Rule(null, "money", null, Action.FLAG);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberPolicy(Action.FLAG, Collections.nCopies(21, rule)));
  }

  /** Whatever the recogniser finds must be of a kind that a rule can name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "third",
        "doubled",
        "two thirds",
        "$5",
        "9%",
        "2 percentage points",
        "5 km",
        "3 days",
        "aged 40",
        "14 March 2024",
        "14:00",
        "won 3-1",
        "dozens",
        "A320"
      })
  void everyKindCanBeNamed(String text) {
    assertThat(NumberPolicy.KINDS).contains(mention(text).quantity().kindCode());
  }

  private static Mention mention(String text) {
    return Recogniser.english().mentions(text).getFirst();
  }

  static CheckedNumber number(String text, Verdict verdict, Binding binding) {
    boolean supported = verdict == Verdict.SUPPORTED;
    @Nullable Match match = supported ? Match.EXACT : null;
    @Nullable Reason reason = supported ? null : Reason.VALUE;
    return new CheckedNumber(
        "summary",
        mention(text),
        text,
        verdict,
        match,
        reason,
        binding,
        "rule",
        null,
        List.of(),
        null,
        "");
  }
}
