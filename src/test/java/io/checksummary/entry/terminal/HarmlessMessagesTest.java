package io.checksummary.entry.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.api.problem.Problem;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.entry.terminal.command.CommandLineParser;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.InputException;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.checksummary.entry.terminal.print.ProblemText;
import io.checksummary.entry.terminal.print.SampleSheet;
import io.checksummary.report.DigestView;
import io.checksummary.report.sheet.DigestSheet;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.report.sheet.SheetStyle;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.Digest.KeyFigure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sign that could steer a terminal gets through, wherever it stands. */
class HarmlessMessagesTest {

  private static final SheetStyle PLAIN = new SheetStyle(72, false, true, false);

  private final TerminalEnvironment environment =
      new TerminalEnvironment(Map.of(), false, false, false, UTF_8);

  /** Each of C0 but NUL, DEL, C1, and the marks of direction and of lines. */
  static Stream<String> signs() {
    IntStream marks =
        IntStream.of(
            0x7F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
            0x2066, 0x2067, 0x2068, 0x2069);
    IntStream controls =
        IntStream.concat(IntStream.rangeClosed(1, 0x1F), IntStream.rangeClosed(0x80, 0x9F));
    return IntStream.concat(marks, controls).mapToObj(Character::toString);
  }

  @ParameterizedTest
  @MethodSource("signs")
  void inArguments(String sign) {
    String word = "x" + sign + "[2Jy";
    for (List<String> arguments :
        List.of(
            List.of("--" + word),
            List.of("--sentences", word, "a"),
            List.of("--sentences=" + word, "a"),
            List.of("--words", "20", word, "check", "a", "b"),
            List.of("check", "a", "b", word),
            List.of("serve", word),
            List.of("serve", "--port", word),
            List.of("--colour=" + word, "a"))) {
      if (new CommandLineParser(environment).read(arguments.toArray(String[]::new))
          instanceof TerminalCommand.Message message) {
        isHarmless(message.text(), sign);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("signs")
  void inNamesOfFiles(String sign) {
    InputReader reader =
        new InputReader(new SampleArticles(), new ByteArrayInputStream(new byte[0]));

    assertThatThrownBy(() -> reader.findAll(List.of("no" + sign + "[2Jfile")))
        .isInstanceOf(InputException.class)
        .satisfies(told -> isHarmless(String.valueOf(told.getMessage()), sign));
  }

  @ParameterizedTest
  @MethodSource("signs")
  void inNamesOfSamples(String sign) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    TerminalCommand show =
        new CommandLineParser(environment).read("samples", "no" + sign + "[2Jsample");

    if (show instanceof TerminalCommand.ShowSamples samples) {
      new SampleSheet(
              new SampleArticles(),
              environment,
              new PrintStream(err, true, UTF_8),
              new PrintStream(err, true, UTF_8))
          .show(samples);
    }

    assertThat(err.toString(UTF_8)).isNotEmpty();
    isHarmless(err.toString(UTF_8), sign);
  }

  @ParameterizedTest
  @MethodSource("signs")
  void inTitlesArticlesAndWhatAModelWrites(String sign) {
    String hostile = "Sold " + sign + "]0;owned" + sign + "[2J 12 cents" + sign + " now";
    Evidence evidence = Given.evidence(0, "12" + sign + "[2J", hostile, null);
    CheckedNumber supported = Given.supported("summary", hostile, "12", evidence);
    CheckedNumber failing =
        Given.failing(
            "keyFigures/0/text",
            hostile,
            "12",
            Verdict.CONTRADICTED,
            Reason.VALUE,
            evidence,
            "No: " + hostile);
    Digest digest =
        Given.digest(
            hostile,
            hostile,
            List.of(new KeyFigure(hostile, hostile, 1)),
            List.of(supported, failing));

    isHarmless(new DigestSheet(DigestView.of(digest, null), PLAIN).whole().text(), sign);
    isHarmless(new DigestSheet(DigestView.of(digest, null), PLAIN).brief().text(), sign);
  }

  @ParameterizedTest
  @MethodSource("signs")
  void inProblems(String sign) {
    String hostile = "a" + sign + "[2Jb";
    Problem problem =
        new Problem(
            "/problems/invalid-request",
            hostile,
            400,
            hostile,
            "id",
            List.of(new Problem.Item("/x" + hostile, hostile)),
            null,
            null,
            null,
            null,
            null);

    isHarmless(ProblemText.sheet(problem, hostile, PLAIN).text(), sign);
  }

  @ParameterizedTest
  @MethodSource("signs")
  void inJsonOnAScreen(String sign) {
    String escaped = HarmlessText.json("{\"a\":\"b" + sign + "c\"}");

    isHarmless(escaped, sign);
    assertThat(escaped).contains(String.format("\\u%04x", (int) sign.charAt(0)));
  }

  /** A message has line feeds of its own, and a title or a summary keeps its lines. */
  private static void isHarmless(String told, String sign) {
    if (!sign.equals("\n")) {
      assertThat(told).doesNotContain(sign);
    }
  }
}
