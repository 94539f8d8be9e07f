package io.checksummary.entry.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.entry.terminal.command.CommandLineParser;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.input.SampleArticles;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.port.SummaryLength;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommandRunnerTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Object> requests = new ArrayList<>();
  private Charset charset = UTF_8;

  private static final Problem BAD_OPTION =
      new Problem(
          "/problems/invalid-request",
          "The request is not valid",
          400,
          "2 members are wrong.",
          "id",
          List.of(
              new Problem.Item("/options/sentences", "must be 1 to 20, is 99"),
              new Problem.Item("/publishedAt", "is no date")),
          null,
          null,
          null,
          null,
          null);

  /** Gives the same answers every time, or a problem where the text asks for one. */
  private final class Canned implements TerminalFunctions {

    @Override
    public SummarizeResult summarize(SummarizeRequest request, CallContext context) {
      requests.add(request);
      String text = ((ArticleInput.Text) request.article()).text();
      if (text.contains("trouble")) {
        throw new ProblemException(BAD_OPTION);
      }
      CheckedNumber number =
          text.contains("fails")
              ? Given.failing(
                  "summary", "12", "12", Verdict.UNSUPPORTED, Reason.NOT_FOUND, null, "No.")
              : Given.supported("summary", "12", "12", Given.evidence("12 cents", "At 12 cents."));
      return Given.summarized(
          Given.digest("“Fares”", "12 is what it says.", List.of(), List.of(number)), text);
    }

    @Override
    public CheckResult check(CheckRequest request, CallContext context) {
      requests.add(request);
      return Given.checked(((ArticleInput.Text) request.source()).text());
    }

    @Override
    public FiguresResult figures(FiguresRequest request, CallContext context) {
      requests.add(request);
      return Given.figures(((ArticleInput.Text) request.article()).text());
    }
  }

  private int take(String typed, String... arguments) {
    TerminalEnvironment environment =
        new TerminalEnvironment(Map.of(), false, false, false, charset);
    InputReader inputs =
        new InputReader(new SampleArticles(), new ByteArrayInputStream(typed.getBytes(UTF_8)));
    CommandRunner runner =
        new CommandRunner(
            new Canned(),
            inputs,
            environment,
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new CommandLineParser(environment).read(arguments)
            instanceof TerminalCommand.ServiceCommand command
        ? runner.run(command)
        : -1;
  }

  private String written() {
    return out.toString(UTF_8);
  }

  private String said() {
    return err.toString(UTF_8);
  }

  @Test
  void aDigestThatPassesEndsWithNought() {
    assertThat(take("Fares", "-")).isEqualTo(ExitCode.PASSED);
    assertThat(written()).startsWith("“Fares”\n\n12✓ is what it says.\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void aNumberThatFailsEndsWithOne() {
    assertThat(take("fails", "-")).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(take("fails", "--json", "-")).isEqualTo(ExitCode.NUMBERS_FAIL);
  }

  @Test
  void severalArticlesAreNamedAndEndWithTheWorst() {
    assertThat(take("fails", "pear-cake", "-", "quay-street")).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(written()).contains("== pear-cake ==", "== - ==", "== quay-street ==");
    assertThat(take("trouble", "pear-cake", "-")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void jsonIsOneDocumentALineWhateverTheTerminal() {
    charset = ISO_8859_1;
    assertThat(take("", "--json", "pear-cake", "quay-street")).isEqualTo(ExitCode.PASSED);
    assertThat(written()).matches("(\\{\"schema\":\"checksummary/1\",[^\n]*“Fares”[^\n]*\\}\n){2}");
    out.reset();
    assertThat(take("trouble", "--json", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(written()).matches("\\{\"type\":\"/problems/invalid-request\",[^\n]*\\}\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void optionsReachTheServiceAsTheyWereGiven() {
    take(
        "Fares",
        "-",
        "--words=50",
        "--max-figures=2",
        "--output-language=de",
        "--on-unsupported=reject",
        "--title=T",
        "--language=en",
        "--published-at=2024-05-14");
    assertThat(requests)
        .containsExactly(
            new SummarizeRequest(
                new ArticleInput.Text("Fares"),
                "T",
                "en",
                LocalDate.of(2024, 5, 14),
                new SummarizeOptions(
                    new SummaryLength.Words(50),
                    2,
                    "de",
                    false,
                    NumberPolicy.Action.REJECT,
                    null)));
    requests.clear();
    take("Fares", "-");
    assertThat(requests).containsExactly(SummarizeRequest.of("Fares"));
  }

  @Test
  void optionsThatMakeNoSenseAreAllToldAtOnce() {
    assertThat(
            take(
                "Fares", "-", "--sentences=99", "--words=9", "--language=12", "--on-unsupported=x"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(requests).isEmpty();
    assertThat(said())
        .contains("  --language: Expected a BCP 47 language tag")
        .contains("  --sentences: Expected an integer from 1 to 20; got 99.")
        .contains("  --words: Expected an integer from 20 to 1000; got 9.")
        .contains("  --words: Both \"sentences\" and \"words\" were given")
        .contains("  --on-unsupported: Expected \"repair\", \"flag\", \"redact\" or");
  }

  @Test
  void aProblemIsToldInTheWordsOfTheCommandLine() {
    assertThat(take("trouble", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(written()).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            checksummary: -: 2 members are wrong.
              --sentences: must be 1 to 20, is 99
              --published-at: is no date
            """);
  }

  @Test
  void nothingIsAskedWhereAnArticleIsMissing() {
    assertThat(take("", "pear-cake", "pear-cak")).isEqualTo(ExitCode.USAGE);
    assertThat(requests).isEmpty();
    assertThat(said())
        .isEqualTo("checksummary: no file or sample named 'pear-cak'; did you mean 'pear-cake'?\n");
  }

  @Test
  void aCheckTakesTwoTexts() {
    assertThat(take("It takes\n\n\n- no\n- time.\n", "check", "pear-cake", "-"))
        .isEqualTo(ExitCode.PASSED);
    assertThat(((CheckRequest) requests.getFirst()).summary()).startsWith("It takes\n");
    assertThat(written()).isEqualTo("It takes\n\n- no\n- time.\n\nPassed: no numbers\n");
  }

  @Test
  void aDigestIsCheckedAsItWasWhenItWasMade() {
    assertThat(take(digest("test", 0, List.of()), "check", "pear-cake", "-"))
        .isEqualTo(ExitCode.PASSED);
    assertThat(requests)
        .containsExactly(
            new CheckRequest(
                new ArticleInput.Text(pearCake()),
                "Nothing.",
                "Pears",
                null,
                List.of(),
                "en",
                "en",
                null,
                false));
    assertThat(written()).isEqualTo("Nothing.\n\nPassed: no numbers\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void aDigestThatWasChangedDoesNotPass() {
    CheckedNumber number = Given.supported("summary", "12", "12", Given.evidence("12", "12."));

    assertThat(take(digest("test", 0, List.of(number)), "check", "pear-cake", "-"))
        .isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(said()).contains("'-' does not hold the verdicts that its own rules give");
  }

  @Test
  void aDigestOfOtherRulesPassesWhereItsNumbersDo() {
    CheckedNumber number = Given.supported("summary", "12", "12", Given.evidence("12", "12."));

    assertThat(take(digest("others", 0, List.of(number)), "check", "pear-cake", "-"))
        .isEqualTo(ExitCode.PASSED);
    assertThat(said()).contains("was checked by other rules");
  }

  @Test
  void aDigestOfAPartDoesNotPass() {
    assertThat(take(digest("test", 1, List.of()), "check", "pear-cake", "-"))
        .isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(said()).contains("not read to the end");
  }

  @Test
  void aDigestOfAnotherSourceIsNotChecked() {
    assertThat(take(digest("test", 0, List.of()), "check", "quay-street", "-"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(requests).isEmpty();
    assertThat(said()).contains("'-' is the digest of another source than 'quay-street'");
  }

  @Test
  void aDigestSaysItselfWhatItsSourceIs() {
    assertThat(take(digest("test", 0, List.of()), "check", "--title=T", "pear-cake", "-"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("leave those options out");
  }

  /** Of the sample {@code pear-cake}, as {@code --json} writes it. */
  private static String digest(String rules, int failedChunks, List<CheckedNumber> numbers) {
    SummarizeResult result =
        Given.summarized(Given.digest("Pears", "Nothing.", List.of(), numbers), pearCake());
    ObjectNode digest =
        (ObjectNode) JsonCodec.parse(JsonCodec.bytes(AnswerMapper.answer(result)), "a-test");
    ((ObjectNode) digest.path("check")).put("checker", rules);
    ((ObjectNode) digest.path("coverage")).put("failedChunks", failedChunks);
    return digest.toString();
  }

  private static String pearCake() {
    try (InputStream file = CommandRunnerTest.class.getResourceAsStream("/samples/pear-cake.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void figuresStandInColumns() {
    assertThat(
            take("Shares cost about $3 to $5 a share; a few people bought them.", "figures", "-"))
        .isEqualTo(ExitCode.PASSED);
    assertThat(written())
        .isEqualTo(
            """
            START  TEXT      KIND   VALUE         UNIT           OF      RULE
            18     $3 to $5  money  about 3 to 5  USD per share  -       money.range
            36     a few     vague  -             -              people  vague.few
            """);
  }

  @Test
  void lettersGoOutAsTheTerminalReadsThem() {
    charset = ISO_8859_1;
    take("Fares", "-");
    assertThat(out.toString(ISO_8859_1)).startsWith("?Fares?\n\n12[ok] is what it says.\n");
  }
}
