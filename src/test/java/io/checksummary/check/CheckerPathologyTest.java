package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and strange sources and summaries: a verdict for every number, in bounded time. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class CheckerPathologyTest {

  private static final int MANY = 100_000;

  private final Checker checker = new Checker();

  private List<CheckedNumber> check(String source, String summary) {
    SourceDocument read = new SourceDocument(SourceText.of(source), null, "en", null);
    return checker.check(read, List.of(new SummaryPassage(SummaryPassage.SUMMARY, summary)), "en");
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

  /** "No." ends a sentence in German, and begins a number. */
  @Test
  void readsANumberThatReachesBeyondItsSentence() {
    SourceDocument read =
        new SourceDocument(SourceText.of("No. 5 is here", "de"), null, "de", null);
    assertThat(
            checker.check(
                read, List.of(new SummaryPassage(SummaryPassage.SUMMARY, "No. 5 is here")), "de"))
        .hasSize(1)
        .allMatch(number -> number.verdict() == Verdict.SUPPORTED);
  }

  /** "May." ends a sentence here, and the date goes on behind it. */
  @Test
  void readsADateThatReachesBeyondItsSentence() {
    assertThat(
            check("Sales were 5 boats on 3 May. 2021 brought 7.", "Together they sold 17 boats."))
        .hasSize(1)
        .allMatch(number -> number.verdict() == Verdict.UNSUPPORTED);
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

  @Test
  void holdsManyNumbersAgainstMany() {
    assertThat(check(boats(5_000), boats(2_000)))
        .hasSize(2_000)
        .allMatch(number -> number.verdict() == Verdict.SUPPORTED);
    assertThat(check(inOneSentence(5_000), inOneSentence(2_000))).hasSize(2_000);
    assertThat(check(inOneSentence(MANY), inOneSentence(2_000))).hasSize(2_000);
  }

  @Test
  void findsNoneOfManyWrongNumbers() {
    String wrong = boats(2_000).replace(" boats", ".5 cats");
    assertThat(check(boats(20_000), wrong))
        .hasSize(2_000)
        .noneMatch(number -> number.verdict() == Verdict.SUPPORTED);
  }

  /** Uninterrupted, it takes minutes. */
  @Test
  void endsSoonOnceNobodyWaitsForIt() throws InterruptedException {
    String source = boats(40_000);
    String wrong = boats(40_000).replace(" boats", ".5 cats");
    AtomicReference<@Nullable Throwable> end = new AtomicReference<>();
    Thread checking =
        Thread.ofPlatform()
            .daemon()
            .uncaughtExceptionHandler((thread, thrown) -> end.set(thrown))
            .start(() -> check(source, wrong));
    checking.join(Duration.ofSeconds(5));

    checking.interrupt();

    assertThat(checking.join(Duration.ofSeconds(30))).isTrue();
    assertThat(end.get()).isInstanceOf(CancellationException.class);
  }

  @Test
  void bindsManyNumbersToManyRows() {
    assertThat(check(boxScore(4_000), players(2_000)))
        .hasSize(4_000)
        .allMatch(number -> number.verdict() == Verdict.SUPPORTED);
  }

  private static String boxScore(int rows) {
    return "| Player | PTS | REB |\n|---|---|---|\n"
        + IntStream.range(0, rows)
            .mapToObj(i -> "| " + name(i) + " | " + i % 41 + " | " + i % 17 + " |\n")
            .collect(Collectors.joining());
  }

  private static String players(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> name(i) + " had " + i % 41 + " points and " + i % 17 + " rebounds. ")
        .collect(Collectors.joining());
  }

  private static String name(int i) {
    String given = List.of("Ana", "Bo", "Carl", "Dora", "Eve", "Finn", "Gil", "Hana").get(i % 8);
    char third = (char) ('a' + i / 676 % 26);
    return given + " Ru" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + third;
  }

  /** Two hundred thousand words without a stop, names among them, on both sides. */
  @Test
  void readsASentenceWithoutEndOnBothSides() {
    String endless = endless(2_000);
    assertThat(check(endless, endless)).hasSize(2_000);
    assertThat(check(boxScore(500) + "\n\n" + endless, endless)).hasSize(2_000);
  }

  private static String endless(int numbers) {
    return IntStream.range(0, numbers)
        .mapToObj(i -> name(i) + " earned " + (i + 17) + " dollars and " + "went along ".repeat(47))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "\"",
        "“",
        "' ",
        "[",
        "aged 4, ",
        "fourth day ",
        "\"5\" ",
        "(6) ",
        "1) ",
        "- ",
        "in 1990, ",
        "on 3 May ",
        "about 5 km ",
        "more than 7%, ",
        "a few ",
        "3-1, ",
        "at 5 pm ",
        "COVID-19 ",
        "5 in all, ",
        "Ruiz had 5 and ",
        "| 5 ",
        "5\n",
        "5\t5\n",
        "two of three men "
      })
  void takesRepeatsOfAnythingOnBothSides(String repeated) {
    String source = repeated.repeat(MANY / repeated.length());
    String summary = repeated.repeat(1 + 10_000 / repeated.length());
    assertThat(check(source + "It sold 5 boats.", "It sold 5 boats. " + summary)).isNotEmpty();
  }
}
