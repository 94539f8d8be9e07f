package io.checksummary.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.ProviderDouble;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A summary in another language than the article's, by every provider. */
class OutputLanguageTest {

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose 12% to $412 million last year. "
          + "The dairy, which is based in Norland, employs 1,900 people at 14 sites.";

  private static final String GERMAN =
      """
      {"title": "Molkerei wächst",
       "summary": "Der Umsatz der Molkerei ist um 12 Prozent auf 412 Millionen Dollar gestiegen. \
      Sie beschäftigt 1.900 Menschen an 15 Standorten.",
       "keyFigures": [{"label": "Umsatz", "text": "412 Millionen Dollar",
                       "quote": "its revenue rose 12% to $412 million"}]}
      """;

  private static final String ENGLISH =
      """
      {"title": "Dairy grows", "keyFigures": [],
       "summary": "The dairy said that its revenue rose to $412 million and that it has 1,900 people."}
      """;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void everyProviderIsAskedForTheLanguageAndCheckedAcrossIt(ProviderDouble provider)
      throws IOException {
    try (OpenAiDouble server = OpenAiDouble.answering(provider.answer(GERMAN))) {
      DigestAnswer digest =
          Services.summarize(
              service(provider.settings(server.address())), request("de"), "request");

      assertThat(provider.prompt(server.calls().getFirst().body()))
          .contains("\nlanguage: de\n")
          .contains("its revenue rose 12% to $412 million");
      assertThat(digest.language()).isEqualTo("de");
      assertThat(digest.provenance().request().language()).isEqualTo("en");
      assertThat(digest.provenance().request().options().outputLanguage()).isEqualTo("de");
      assertThat(judged(digest, "summary"))
          .containsExactly(
              "12 Prozent supported",
              "412 Millionen Dollar supported",
              "1.900 supported",
              "15 unsupported");
      assertThat(judged(digest, "keyFigures/0/text"))
          .containsExactly("412 Millionen Dollar supported");
      assertThat(digest.numbers().getFirst().message()).startsWith("Die Quelle");
      assertThat(Contract.violations("Digest", Contract.JSON.readTree(JsonCodec.write(digest))))
          .isEmpty();
    }
  }

  @Test
  void whoKeepsToTheArticlesLanguageIsReadByItsRules() {
    try (OpenAiDouble server = OpenAiDouble.answering(ProviderDouble.OPENAI.answer(ENGLISH))) {
      DigestAnswer digest = Services.summarize(service(server.settings()), request("de"), "r");

      assertThat(digest.language()).isEqualTo("en");
      assertThat(judged(digest, "summary"))
          .containsExactly("$412 million supported", "1,900 supported");
    }
  }

  @Test
  void numbersOfALanguageThatNobodyReadsAreUnchecked() {
    String polish = GERMAN.replaceFirst("\"summary\": \".*\"", "\"summary\": \"Zysk: 12 mln.\"");
    try (OpenAiDouble server = OpenAiDouble.answering(ProviderDouble.OPENAI.answer(polish))) {
      DigestAnswer digest = Services.summarize(service(server.settings()), request("pl"), "r");

      assertThat(digest.language()).isEqualTo("pl");
      assertThat(judged(digest, "summary")).allMatch(number -> number.endsWith(" unchecked"));
      assertThat(digest.check().passed()).isFalse();
    }
  }

  @Test
  void theOfflineModelSaysThatItDoesNotTranslate() {
    ChecksummaryService offline = service(ModelSettings.of(ModelSettings.OFFLINE));
    Problem problem =
        catchThrowableOfType(
                ProblemException.class, () -> Services.summarize(offline, request("de"), "r"))
            .problem();

    assertThat(problem.type()).isEqualTo("/problems/invalid-request");
    assertThat(problem.errors())
        .extracting(Problem.Item::pointer)
        .containsExactly("/options/outputLanguage");
    assertThat(problem.detail()).contains("offline model").contains("CHECKSUMMARY_MODEL");
  }

  @Test
  void theOfflineModelWritesInTheArticlesOwnLanguageWhenItIsNamed() {
    ChecksummaryService offline = service(ModelSettings.of(ModelSettings.OFFLINE));

    assertThat(Services.summarize(offline, request("en"), "r").language()).isEqualTo("en");
  }

  private ChecksummaryService service(ModelSettings settings) {
    return Services.of(settings, threads);
  }

  private static JsonNode request(String language) {
    ObjectNode request = Contract.JSON.createObjectNode().put("text", ARTICLE);
    request.putObject("options").put("outputLanguage", language).put("onUnsupported", "flag");
    return request;
  }

  private static List<String> judged(DigestAnswer digest, String in) {
    return digest.numbers().stream()
        .filter(number -> number.in().equals(in))
        .map(OutputLanguageTest::judged)
        .toList();
  }

  private static String judged(NumberAnswer number) {
    return number.text() + " " + number.verdict();
  }
}
