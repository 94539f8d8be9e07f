package io.checksummary.check.rule.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A headline that says another number than its body leaves both in doubt. */
class SourceConflictTest {

  private static final String BODY =
      "The group said on Friday that Norland's yearly profit rose to $41 million."
          + " Its shares closed at $12.";

  @Test
  void headlineAndBodyDisagree() {
    CheckedNumber number = check("Norland's profit rises to $48 million", BODY, "$48 million");

    assertThat(number.verdict()).isEqualTo(Verdict.UNCHECKED);
    assertThat(number.reason()).isEqualTo(Reason.CONFLICT);
    assertThat(number.nearest()).isNotNull();
    assertThat(number.message()).contains("$48 million").contains("$41 million");
  }

  @Test
  void bodyAndHeadlineDisagree() {
    CheckedNumber number = check("Norland's profit rises to $48 million", BODY, "$41 million");

    assertThat(number.reason()).isEqualTo(Reason.CONFLICT);
  }

  @Test
  void theyAgree() {
    CheckedNumber number = check("Norland's profit rises to $41 million", BODY, "$41 million");

    assertThat(number.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aHeadlineOfAnotherThingIsNoDisagreement() {
    CheckedNumber number = check("Harbour buys a shed for $48 million", BODY, "$41 million");

    assertThat(number.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private static CheckedNumber check(String title, String body, String figure) {
    SourceDocument source =
        new SourceDocument(SourceText.of(body, "en"), SourceText.of(title, "en"), "en", null);
    String summary = "Norland's profit rose to " + figure + ".";
    return new Checker()
        .check(source, List.of(new SummaryPassage(SummaryPassage.SUMMARY, summary)), "en")
        .getFirst();
  }
}
