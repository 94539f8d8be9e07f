package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long and strange sources and summaries: a verdict for every number, in bounded time. */
@Timeout(120)
class CheckerPathologyTest {

  private static final int MANY = 100_000;

  private final Checker checker = new Checker();

  private List<CheckedNumber> check(String source, String summary) {
    Source read = new Source(SourceText.of(source), null, "en", null);
    return checker.check(read, List.of(new Passage(Passage.SUMMARY, summary)), "en");
  }

  private static String boats(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "The firm sold " + (7 * i + 3) + " boats to its best buyers. ")
        .collect(Collectors.joining());
  }

  private static String inOneSentence(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "and " + (7 * i + 3) + " boats, ")
        .collect(Collectors.joining());
  }

  @Test
  void findsTheLastOfManyNumbers() {
    List<CheckedNumber> numbers = check(boats(MANY), "It sold 699,996 boats, and 12 cars.");
    assertThat(numbers).hasSize(2);
    assertThat(numbers.getFirst().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(numbers.getLast().verdict()).isNotEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void readsManyNumbersOfOneSentence() {
    assertThat(check(inOneSentence(MANY), "It sold 699,996 boats."))
        .hasSize(1)
        .allMatch(number -> number.verdict() == Verdict.SUPPORTED);
  }

  @Test
  void takesDigitsInARowOnBothSides() {
    String digits = "7".repeat(MANY);
    assertThat(check(digits, "It is " + digits + ", and not 12."))
        .hasSize(2)
        .first()
        .matches(number -> number.verdict() == Verdict.SUPPORTED);
    assertThat(check("It is 12.", "It is " + digits + ".")).hasSize(1);
  }

  @Test
  void givesOneBadPhraseAmongManyGoodOnesNoMoreThanItsOwnVerdict() {
    String source = boats(200);
    String summary = boats(100) + "One in 1/0/0 of 5-- was lost. " + boats(100);
    assertThat(check(source, summary))
        .filteredOn(number -> number.verdict() == Verdict.SUPPORTED)
        .hasSizeGreaterThanOrEqualTo(200);
  }

  @Disabled("every claim is held against every number of the source: to be found by value first")
  @Test
  @Timeout(5)
  void holdsManyNumbersAgainstMany() {
    assertThat(check(boats(5_000), boats(2_000)))
        .hasSize(2_000)
        .allMatch(number -> number.verdict() == Verdict.SUPPORTED);
    assertThat(check(inOneSentence(5_000), inOneSentence(2_000))).hasSize(2_000);
  }
}
