package io.checksummary.check.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.Recogniser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "412 | [412, 412]",
        "10 to 15 | [10, 15]",
        "more than 400 | (400, ∞)",
        "at least 400 | [400, ∞)",
        "less than 400 | (∞, 400)",
        "at most 400 | (∞, 400]",
        "about 400 | [350, 450]",
        "about 410 | [405, 415]",
        "about 412 | [411.5, 412.5]",
        "about 4.2 | [4.15, 4.25]",
        "about $4.2 billion | [4150000000, 4250000000]",
        "almost 400 | [300, 400)",
        "almost 412 | [411, 412)"
      })
  void leavesOpenWhatTheWordsDo(String words, String values) {
    assertThat(written(Interval.of(amount(words)))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "412 | [411.5, 412.5]",
        "400 | [399.5, 400.5]",
        "about 400 | [350, 450]",
        "$400 million | [350000000, 450000000]",
        "$412 million | [411500000, 412500000]",
        "4.20 | [4.195, 4.205]"
      })
  void roundsToTheLastPlaceThatTheWriterAnswersFor(String words, String values) {
    assertThat(written(Interval.roundingTo(amount(words)))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | 100",
        "410 | 10",
        "412 | 1",
        "250 | 50",
        "150 | 50",
        "50 | 10",
        "15 | 5",
        "255 | 5",
        "5 | 1",
        "0 | 1",
        "2.5 | 0.5"
      })
  void boundsLieAStepApart(String words, String step) {
    assertThat(Interval.boundStep(amount(words))).hasToString(step);
  }

  /**
   * Pairs of intervals; the third cell: does the first hold the second, the fourth: do they meet.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 to 15 | 12 | true | true",
        "10 to 15 | 10 | true | true",
        "10 to 15 | 15 | true | true",
        "10 to 15 | 9 | false | false",
        "10 to 15 | 16 | false | false",
        "10 to 15 | 12 to 16 | false | true",
        "10 to 15 | 9 to 12 | false | true",
        "10 to 15 | 15 to 20 | false | true",
        "more than 400 | 400 | false | false",
        "more than 400 | 401 | true | true",
        "at least 400 | 400 | true | true",
        "at least 400 | 399 | false | false",
        "at least 400 | more than 400 | true | true",
        "more than 400 | at least 400 | false | true",
        "more than 400 | more than 400 | true | true",
        "more than 400 | less than 400 | false | false",
        "less than 400 | 400 | false | false",
        "less than 400 | 399 | true | true",
        "at most 400 | 400 | true | true",
        "at most 400 | less than 400 | true | true",
        "less than 400 | at most 400 | false | true",
        "less than 400 | more than 400 | false | false",
        "at most 400 | at least 400 | false | true",
        "at most 400 | 401 | false | false",
        "412 | at least 400 | false | true",
        "412 | at most 500 | false | true",
        "412 | at least 413 | false | false"
      })
  void holdAndMeetOthers(String one, String other, boolean holds, boolean meets) {
    Interval first = Interval.of(amount(one));
    Interval second = Interval.of(amount(other));
    assertThat(first.contains(second)).isEqualTo(holds);
    assertThat(first.overlaps(second)).isEqualTo(meets);
    assertThat(second.overlaps(first)).isEqualTo(meets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"412 | true", "10 to 15 | false", "more than 400 | false", "at most 400 | false"})
  void isAPointWhereNothingIsLeftOpen(String words, boolean point) {
    assertThat(Interval.of(amount(words)).isPoint()).isEqualTo(point);
  }

  private static Amount amount(String words) {
    String sentence = "There were " + words + " of them.";
    return (Amount) Recogniser.of("en").mentions(sentence).getFirst().quantity();
  }

  private static String written(Interval interval) {
    return (interval.lowOpen() || interval.low() == null ? "(" : "[")
        + end(interval.low())
        + ", "
        + end(interval.high())
        + (interval.highOpen() || interval.high() == null ? ")" : "]");
  }

  private static String end(@Nullable Rational end) {
    return end == null ? "∞" : end.toString();
  }
}
