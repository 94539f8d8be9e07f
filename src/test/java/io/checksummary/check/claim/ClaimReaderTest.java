package io.checksummary.check.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

  @Test
  void findsEveryNumberOfEveryPassageInOrder() {
    List<Claim> claims =
        claims(
            new SummaryPassage(SummaryPassage.TITLE, "Sales of $412 million"),
            new SummaryPassage(SummaryPassage.SUMMARY, "They rose 12% in 2024."));

    assertThat(claims).extracting(Claim::text).containsExactly("$412 million", "12%", "2024");
    assertThat(claims).extracting(Claim::index).containsExactly(0, 1, 2);
    assertThat(claims.getFirst().passage().in()).isEqualTo(SummaryPassage.TITLE);
  }

  @Test
  void findsNothingWhereThereIsNoNumber() {
    assertThat(claims(new SummaryPassage(SummaryPassage.SUMMARY, "Sales rose."))).isEmpty();
  }

  @Test
  void asksWithAGapForTheNumber() {
    Claim claim =
        claims(new SummaryPassage(SummaryPassage.SUMMARY, "Wages fell. Sales rose 12%."))
            .getFirst();

    assertThat(claim.question()).contains("Sales rose ◦").doesNotContain("12%", "Wages");
  }

  @Test
  void asksWithTheQuestionThatTheSentenceAnswers() {
    Claim claim =
        claims(new SummaryPassage(SummaryPassage.SUMMARY, "How much did sales rise? By 12%."))
            .getFirst();

    assertThat(claim.question()).startsWith("How much did sales rise? By").doesNotContain("12%");
  }

  @Test
  void takesTheWordsOfAKeyFiguresLabelToItsText() {
    List<Claim> claims =
        claims(SummaryPassage.label(0, "Harbour revenue"), SummaryPassage.figure(0, "412"));

    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().question()).startsWith("Harbour revenue ");
    assertThat(claims.getFirst().words().size()).isEqualTo(2);
  }

  @Test
  void leavesOtherLabelsOut() {
    List<Claim> claims =
        claims(SummaryPassage.label(1, "Harbour revenue"), SummaryPassage.figure(0, "412"));

    assertThat(claims.getFirst().question()).doesNotContain("Harbour");
    assertThat(claims.getFirst().words().size()).isZero();
  }

  @Test
  void takesTheWordsOfItsOwnSentenceOnly() {
    List<Claim> claims =
        claims(
            new SummaryPassage(SummaryPassage.SUMMARY, "Wages fell 3%. Norland's sales rose 12%."));

    assertThat(claims.getFirst().words().stems()).hasSize(2);
    assertThat(claims.getLast().words().shared(claims.getFirst().words())).isZero();
  }

  private static List<Claim> claims(SummaryPassage... passages) {
    return ClaimReader.of(List.of(passages), Recogniser.english(), "en", false);
  }
}
