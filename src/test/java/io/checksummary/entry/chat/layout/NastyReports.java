package io.checksummary.entry.chat.layout;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.chat.ChatFigure;
import io.checksummary.report.chat.ChatFinding;
import io.checksummary.report.chat.ChatReport;
import io.checksummary.report.number.FailingNumbers;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.number.NumberCounts;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.text.Span;
import io.checksummary.text.resource.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports made at random, always the same, of what could mean something to a chat platform. */
public final class NastyReports {

  private static final List<String> FRAGMENTS =
      Stream.concat(
              lines("nasty-fragments.txt"),
              Stream.of(
                  "\n",
                  "\n\n",
                  "\r\n",
                  "\u2028",
                  "\u202e",
                  "\u200f",
                  "\ud83d",
                  "\udc68",
                  "\0",
                  "\t",
                  "👨‍👩‍👧‍👦",
                  "e\u0301\u0302",
                  "🇩🇪",
                  "\u200b",
                  "\ufeff",
                  "\u2060",
                  "|",
                  "||",
                  "x".repeat(400)))
          .toList();
  private static final List<String> NUMBERS = lines("nasty-numbers.txt").toList();

  private final Random random;

  private final List<String> between;

  private NastyReports(long seed, List<String> between) {
    this.random = new Random(seed);
    this.between = between;
  }

  /** All but the first, which says what they are. */
  private static Stream<String> lines(String name) {
    return TextResource.text(NastyReports.class, name).lines().skip(1);
  }

  /** The first of all reports. */
  public static Stream<ChatReport> stream(int count) {
    return IntStream.range(0, count).mapToObj(NastyReports::report);
  }

  /**
   * One report in 500 is longer than a message of any platform, and of these every other is hardly
   * more than numbers.
   */
  private static ChatReport report(int seed) {
    return new NastyReports(seed, seed % 1000 == 500 ? List.of(",") : FRAGMENTS)
        .made(seed % 500 == 0 ? 3000 : 16);
  }

  private ChatReport made(int size) {
    List<ReportedNumber> numbers = new ArrayList<>();
    MarkedText title = random.nextBoolean() ? marked(SummaryPassage.TITLE, 6, numbers) : null;
    MarkedText summary = marked(SummaryPassage.SUMMARY, size, numbers);
    return new ChatReport(
        title,
        summary,
        Stream.generate(this::figure).limit(random.nextInt(size > 100 ? 51 : 4)).toList(),
        NumberCounts.of(numbers, 0).line(ReportWords.ENGLISH),
        FailingNumbers.among(numbers).stream().map(this::finding).toList(),
        Stream.generate(() -> words(8)).limit(random.nextInt(3)).toList(),
        ReportWords.ENGLISH);
  }

  private ChatFigure figure() {
    return new ChatFigure(
        words(4), pick(NUMBERS), pick(List.of(Verdict.values())), "judged", evidence());
  }

  private ChatFinding finding(FailingNumbers numbers) {
    return new ChatFinding(numbers.line(ReportWords.ENGLISH), words(8), evidence());
  }

  private @Nullable String evidence() {
    String evidence = words(12);
    return random.nextInt(4) == 0 ? null : evidence.substring(0, Math.min(600, evidence.length()));
  }

  private MarkedText marked(String in, int most, List<ReportedNumber> all) {
    StringBuilder text = new StringBuilder();
    List<ReportedNumber> numbers = new ArrayList<>();
    for (int left = random.nextInt(most) + 1; left > 0; left--) {
      text.append(pick(between));
      if (random.nextInt(3) == 0) {
        String number = pick(NUMBERS);
        numbers.add(number(in, text.length(), number));
        text.append(number);
      }
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    all.addAll(numbers);
    return MarkedText.of(new SummaryPassage(in, text.toString()), numbers);
  }

  private ReportedNumber number(String in, int start, String text) {
    Verdict verdict = pick(List.of(Verdict.values()));
    boolean supported = verdict == Verdict.SUPPORTED;
    return new ReportedNumber(
        in,
        new Span(start, start + text.length()),
        text,
        verdict,
        supported ? Match.EXACT : null,
        supported ? null : Reason.VALUE,
        Binding.CONFIRMED,
        List.of(),
        null,
        pick(List.of("One.", "Two.", "Three.")));
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder();
    for (int left = random.nextInt(most) + 1; left > 0; left--) {
      words.append(pick(FRAGMENTS)).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return words.toString();
  }

  private <T> T pick(List<T> all) {
    return Objects.requireNonNull(all.get(random.nextInt(all.size())));
  }
}
