package io.checksummary.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryPassageTest {

  @Test
  void aDigestIsCheckedFromItsTitleToItsLastKeyFigure() {
    List<Map.Entry<String, String>> figures =
        List.of(Map.entry("Revenue", "$412"), Map.entry("Profit", "$38"));

    assertThat(
            SummaryPassage.of(
                "A year", "It rose.", figures, Map.Entry::getKey, Map.Entry::getValue))
        .containsExactly(
            new SummaryPassage("title", "A year"),
            new SummaryPassage("summary", "It rose."),
            new SummaryPassage("keyFigures/0/label", "Revenue"),
            new SummaryPassage("keyFigures/0/text", "$412"),
            new SummaryPassage("keyFigures/1/label", "Profit"),
            new SummaryPassage("keyFigures/1/text", "$38"));
    assertThat(SummaryPassage.of(null, "It rose.", List.<String>of(), x -> x, x -> x))
        .containsExactly(new SummaryPassage("summary", "It rose."));
  }

  /** A supported number says how, any other says why not, and never both. */
  @Test
  void matchAndReasonGoWithTheVerdict() {
    assertThat(number(Verdict.SUPPORTED, Match.EXACT, null, 5).evidence()).hasSize(5);
    assertThat(number(Verdict.UNSUPPORTED, null, Reason.NOT_FOUND, 0).match()).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> number(Verdict.SUPPORTED, null, null, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number(Verdict.SUPPORTED, Match.EXACT, Reason.VALUE, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number(Verdict.CONTRADICTED, Match.EXACT, Reason.VALUE, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number(Verdict.CONTRADICTED, null, null, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number(Verdict.SUPPORTED, Match.EXACT, null, 6));
  }

  private static CheckedNumber number(
      Verdict verdict, @Nullable Match match, @Nullable Reason reason, int evidence) {
    Mention mention = Recogniser.english().mentions("12 ships").getFirst();
    Evidence place = new Evidence(Evidence.Part.TEXT, mention.span(), "12", "12 ships", null);
    return new CheckedNumber(
        "summary",
        mention,
        "12",
        verdict,
        match,
        reason,
        Binding.NONE,
        "rule",
        null,
        Collections.nCopies(evidence, place),
        null,
        "");
  }
}
