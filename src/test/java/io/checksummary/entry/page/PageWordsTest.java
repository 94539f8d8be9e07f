package io.checksummary.entry.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.DigestView;
import io.checksummary.report.GivenNumbers;
import io.checksummary.report.number.ReportedNumber;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.VerdictSign;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.text.resource.TextResource;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page says what a report says. Its script runs under Node.js; where that is not installed,
 * only the tables are held to be the sole place of signs and words.
 */
class PageWordsTest {

  private static final String PAGE = "/META-INF/resources/page/";
  private static final String SUMMARY = "Between 1 and 2, not 3 but 4 or 5.";

  private static final ReportWords WORDS = ReportWords.ENGLISH;
  private static final ObjectMapper JSON = new ObjectMapper();

  private @TempDir Path folder;

  @BeforeEach
  void laysOutTheScript() throws IOException {
    for (String file : List.of("words.js", "say-lines.mjs")) {
      String path = file.equals("words.js") ? PAGE + file : file;
      Files.writeString(folder.resolve(file), TextResource.text(PageWordsTest.class, path));
    }
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.css", "page.js", "answer.js", "words.js", "../index.html"})
  void noSignIsWrittenOutsideTheTable(String file) {
    String text =
        TextResource.text(PageWordsTest.class, Path.of(PAGE, file).normalize().toString());
    assertThat(Arrays.stream(Verdict.values()).map(VerdictSign::of))
        .noneMatch(sign -> text.contains(sign.unicode()));
  }

  @Test
  void everyVerdictHasTheSignAndTheWordsOfAReport() throws Exception {
    JsonNode said = said(List.of(), List.of());
    List<Verdict> verdicts = List.of(Verdict.values());
    assertThat(texts(said.get("words"))).isEqualTo(verdicts.stream().map(WORDS::verdict).toList());
    assertThat(texts(said.get("signs")))
        .isEqualTo(verdicts.stream().map(VerdictSign::of).map(VerdictSign::unicode).toList());
    assertThat(texts(said.get("meanings")))
        .allSatisfy(meaning -> assertThat(meaning).matches("[a-z]+: [a-z ]+"));
  }

  @Test
  void everyMatchAndEveryReasonHasTheWordsOfAReport() throws Exception {
    List<CheckedNumber> numbers =
        Stream.concat(
                Arrays.stream(Match.values()).map(match -> number("1", match, Binding.CONFIRMED)),
                Stream.of(Verdict.CONTRADICTED, Verdict.UNSUPPORTED, Verdict.UNCHECKED)
                    .flatMap(verdict ->
                        Arrays.stream(Reason.values()).map(reason -> number("1", verdict, reason))))
            .toList();
    assertThat(texts(said(numbers, List.of()).get("judged")))
        .isEqualTo(
            numbers.stream()
                .map(ReportedNumber::of)
                .map(number -> number.verdictIn(WORDS))
                .toList());
  }

  @Test
  void countsCoverageAndUsageReadAsInAReport() throws Exception {
    List<CheckedNumber> mixed =
        List.of(
            number("1", Match.EXACT, Binding.UNCLEAR),
            number("2", Match.ROUNDED, Binding.CONFIRMED),
            number("3", Verdict.CONTRADICTED, Reason.VALUE),
            number("4", Verdict.UNSUPPORTED, Reason.NOT_FOUND),
            number("5", Verdict.UNCHECKED, Reason.VAGUE));
    List<Digest> digests =
        List.of(
            digest(List.of(), List.of(), coverage(6875, 0, null), usage("offline", 0, null)),
            digest(mixed.subList(0, 1), mixed, coverage(6875, 1, 2), usage("{model}", 1, 1200L)),
            digest(mixed, List.of(), coverage(9000, 0, 1), usage("openai", 0, null)));

    JsonNode said = said(List.of(), digests).get("digests");

    for (int i = 0; i < digests.size(); i++) {
      assertThat(texts(said.get(i))).isEqualTo(lines(DigestView.of(digests.get(i), null)));
    }
  }

  private static List<String> lines(DigestView view) {
    return List.of(
        view.counts().line(WORDS).stream().map(PageWordsTest::text).collect(Collectors.joining()),
        view.redactionLine(WORDS),
        view.coverageLine(WORDS),
        view.usageLine(WORDS));
  }

  private static String text(ReportRun run) {
    return switch (run) {
      case ReportRun.Words words -> words.text();
      case ReportRun.Judged judged -> judged.text();
      case ReportRun.Sign sign -> VerdictSign.of(sign.verdict()).unicode();
      case ReportRun.Aside aside -> aside.text();
    };
  }

  private static CheckedNumber number(String text, Match match, Binding binding) {
    return GivenNumbers.checked("summary", SUMMARY, text, Verdict.SUPPORTED, match, null, binding);
  }

  private static CheckedNumber number(String text, Verdict verdict, Reason reason) {
    return GivenNumbers.checked("summary", SUMMARY, text, verdict, null, reason, Binding.NONE);
  }

  private static Digest digest(
      List<CheckedNumber> numbers,
      List<CheckedNumber> redacted,
      Digest.Coverage coverage,
      Digest.Usage usage) {
    return new Digest(null, "en", SUMMARY, List.of(), numbers, redacted, coverage, usage);
  }

  private static Digest.Coverage coverage(
      int characters, int failedChunks, @Nullable Integer pages) {
    return new Digest.Coverage(characters, 6875, failedChunks + 1, failedChunks, pages);
  }

  private static Digest.Usage usage(String provider, int repairs, @Nullable Long tokens) {
    return new Digest.Usage(provider, "x", "x", repairs + 1, repairs, tokens, tokens);
  }

  /** What the page's script says of numbers and digests, as the contract writes them. */
  private JsonNode said(List<CheckedNumber> numbers, List<Digest> digests) throws Exception {
    byte[] given =
        JSON.writeValueAsBytes(
            Map.of(
                "signs", TextResource.text(VerdictSign.class, "verdict-signs.txt"),
                "words", TextResource.text(ReportWords.class, "en/report-words.txt"),
                "numbers", AnswerMapper.numbers(numbers),
                "digests",
                    digests.stream().map(digest -> AnswerMapper.answer(result(digest))).toList()));
    return JSON.readTree(run(given));
  }

  private static SummarizeResult result(Digest digest) {
    ArticleInput.Text article = new ArticleInput.Text("An article.");
    return new SummarizeResult(
        digest,
        new ReceivedArticle(article, article.text()),
        new SourceDocument(SourceText.of(article.text(), "en"), null, "en", null),
        SummarizeOptions.DEFAULT,
        NumberPolicy.FLAG,
        new PipelineIdentity("p", "m", "h", "c"),
        new CacheStatus.Bypass());
  }

  private byte[] run(byte[] given) throws Exception {
    Process node = start();
    try (OutputStream in = node.getOutputStream()) {
      in.write(given);
    }
    byte[] said = node.getInputStream().readAllBytes();
    assertThat(node.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).isZero();
    return said;
  }

  private Process start() {
    try {
      return new ProcessBuilder("node", "say-lines.mjs", "./words.js")
          .directory(folder.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      assumeTrue(false, "Node.js is not installed: " + e.getMessage());
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
