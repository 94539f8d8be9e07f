package io.checksummary.check.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.claim.ClaimReader;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessRanksTest {

  private static final List<String> SENTENCES =
      List.of(
          "Norland sold 12 boats in the harbour. ",
          "Harbour Foods packed 12 tons of fish in 2016. ",
          "The council of Oakmere opened 12 schools. ",
          "About 12% of the boats of Norland sank. ",
          "Costs fell by 30 million dollars. ");

  @Test
  void ranksTheLikestFirst() {
    SourceNumbers numbers = numbers(1);
    List<EvidenceCandidate> best = ranks(numbers).bestFirst(claim(), numbers.all().subList(0, 3));

    assertThat(best.getFirst()).isSameAs(numbers.all().getFirst());
  }

  /** Also where a source has more numbers than are ranked. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 90, 300})
  void ordersByRankWhateverTheKinds(int repeated) {
    SourceNumbers numbers = numbers(repeated);
    LikenessRanks ranks = ranks(numbers);
    List<EvidenceCandidate> all = numbers.all();
    List<EvidenceCandidate> oneKind = numbers.matching(claim().mention().quantity());

    assertThat(ranks.bestFirst(claim(), all)).isEqualTo(byRank(ranks, all));
    assertThat(ranks.bestFirst(claim(), oneKind)).isEqualTo(byRank(ranks, oneKind));
  }

  private static List<EvidenceCandidate> byRank(
      LikenessRanks ranks, List<EvidenceCandidate> candidates) {
    return candidates.stream()
        .sorted(Comparator.comparingInt(candidate -> ranks.rank(claim(), candidate)))
        .toList();
  }

  private static LikenessRanks ranks(SourceNumbers numbers) {
    return new LikenessRanks(numbers, new CandidateRanking(numbers));
  }

  private static SourceNumbers numbers(int repeated) {
    SourceText text = SourceText.of(String.join("", SENTENCES).repeat(repeated), "en");
    return SourceNumbers.of(new SourceDocument(text, null, "en", null), Recogniser.english());
  }

  private static Claim claim() {
    SummaryPassage passage =
        new SummaryPassage(SummaryPassage.SUMMARY, "Norland sold 12 boats last year.");
    return ClaimReader.of(List.of(passage), Recogniser.english(), "en", false).getFirst();
  }
}
