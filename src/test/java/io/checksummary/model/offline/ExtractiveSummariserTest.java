package io.checksummary.model.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.port.SummaryLength;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractiveSummariserTest {

  private static final SummaryLength TWO = new SummaryLength.Sentences(2);

  private static final String NEWS =
      "OSTER (Reuters) - Harbour Foods said on Thursday that its revenue rose to $412 million. "
          + "\"We are very glad of what our people have done in these harbours,\" said its chief. "
          + "Do people still like tinned fish as much as they once did? "
          + "What a year! "
          + "Harbour Foods (pictured) will open a new plant in the harbour of Oster next March. "
          + "Harbour Foods said that revenue rose to $412 million on Thursday. "
          + "The weather in the north has been mild since the beginning of the month.";

  @Test
  void theBeginCountsAndScrapsAreLeftOut() {
    assertThat(ExtractiveSummariser.of(NEWS, TWO, 0, "en").summary())
        .isEqualTo(
            "Harbour Foods said on Thursday that its revenue rose to $412 million. "
                + "Harbour Foods will open a new plant in the harbour of Oster next March.");
  }

  @Test
  void shortSentencesFillUpAndScrapsStandOnlyAlone() {
    assertThat(ExtractiveSummariser.of("Sales rose. Really? Costs fell.", TWO, 0, "en").summary())
        .isEqualTo("Sales rose. Costs fell.");
    assertThat(
            ExtractiveSummariser.of("Did the sales of Harbour Foods rise?", TWO, 0, "en").summary())
        .isEqualTo("Did the sales of Harbour Foods rise?");
  }

  @Test
  void wordsAreFilledUpButNotExceeded() {
    String text =
        IntStream.range(0, 40)
            .mapToObj(i ->
                "Plant %c%c of the company packs fish in the harbour."
                    .formatted('a' + i % 26, 'a' + i / 3))
            .collect(Collectors.joining(" "));

    String summary = ExtractiveSummariser.of(text, new SummaryLength.Words(60), 0, "en").summary();

    assertThat(summary.split(" ")).hasSizeLessThanOrEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Foods paid a dividend of 12 cents a share in March.         | Harbour Foods, dividend                         | 12 cents a share
          The fleet, whose value is estimated at $105 million, was sold.      | Value                                           | $105 million
          After the storm, 40 people were brought to hospital in Oster.       | People were brought to hospital in Oster        | 40 people
          Mara Lind, chief of the company, earned $3 million last year.       | Mara Lind, earnings                             | $3 million
          The storm left more than 20,000 people without power in the north.  | The storm left people without power in the north | more than 20,000 people
          The council may hire up to 40 teachers before the end of the year.  | The council may hire teachers                   | up to 40 teachers
          But revenue of the company fell by 9% in the first half of 2024.    | Revenue of the company fell                     | 9%
          Wages will go up by 4.5 per cent in all of the plants next year.    | Wages will go up                                | 4.5 per cent
          Debt fell from $58 million to $41 million in the course of 2024.    | Debt                                            | $41 million
          """)
  void labelsAreWordsOfTheSentence(String sentence, String label, String text) {
    Extract extract = ExtractiveSummariser.of(sentence, TWO, 1, "en");

    assertThat(extract.figures()).containsExactly(new Extract.Figure(label, text, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Foods was founded on 14 March 1986 by two brothers from Oster.",
        "The company still flies its A320 from Oster to the islands every day.",
        "The band sold a 7-inch single in the three-storey shop near the harbour.",
        "Oster, a city of 1.6 million in the north, was spared by the storm.",
        "The team reports it in Sleep Letters (doi: 10.4821/slp.2026.0117) this week.",
        "It burns 40 tons of coal and it was built by men from the north.",
        "Dozens of people came to the opening of the plant in the harbour."
      })
  void datesNamesAndDescriptionsAreNoKeyFigures(String sentence) {
    assertThat(ExtractiveSummariser.of(sentence, TWO, 6, "en").figures()).isEmpty();
  }

  @Test
  void noFigureComesTwiceAndNoMoreThanAsked() {
    String text =
        "Revenue of Harbour Foods rose to $412 million in the first half of the year. "
            + "Its revenue of $412 million was more than anybody in Oster had expected. "
            + "Norland, its rival in the north, reported revenue of $655 million for the year. "
            + "The harbour of Oster handled 90,000 tons of fish in the same period of time.";

    assertThat(ExtractiveSummariser.of(text, TWO, 2, "en").figures())
        .extracting(Extract.Figure::text)
        .containsExactly("$412 million", "$655 million");
  }

  @Test
  void digestsOfPartsAreCombined() {
    String notes =
        """
        Part 1: Revenue of Harbour Foods rose to $412 million in the first half.
        - Revenue: $412 million

        Part 2: The harbour of Oster handled 90,000 tons of fish in the same time.
        - Fish handled: in tons: 90,000
        """;

    Extract extract = ExtractiveSummariser.ofDigests(notes, TWO, 6, "en");

    assertThat(extract.summary())
        .isEqualTo(
            "Revenue of Harbour Foods rose to $412 million in the first half. "
                + "The harbour of Oster handled 90,000 tons of fish in the same time.");
    assertThat(extract.figures())
        .extracting(figure -> figure.label() + " = " + figure.text())
        .containsExactly("Revenue = $412 million", "Fish handled: in tons = 90,000");
  }

  @Test
  void theSameTextGivesTheSameExtract() {
    assertThat(ExtractiveSummariser.of(NEWS, TWO, 6, "en"))
        .isEqualTo(ExtractiveSummariser.of(NEWS, TWO, 6, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "7", "!", "\uD800", "(CNN)", "\"", "…", "7%."})
  void strangeTextsMakeSmallExtracts(String text) {
    assertThat(ExtractiveSummariser.of(text, TWO, 6, "en").summary())
        .hasSizeLessThanOrEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A ", "7 ", "Sales rose 7%, ", "a, ", "A. ", "(CNN) ", "- ", "\" "})
  void longRunsEnd(String unit) {
    String text = unit.repeat(300_000 / unit.length());

    assertThat(ExtractiveSummariser.of(text, TWO, 6, "en").figures()).hasSizeLessThanOrEqualTo(6);
  }
}
