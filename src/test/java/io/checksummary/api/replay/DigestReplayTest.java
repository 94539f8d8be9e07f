package io.checksummary.api.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.Contract;
import io.checksummary.api.Services;
import io.checksummary.api.cache.CacheLimits;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} gives a digest's numbers again, byte for byte. */
@Execution(ExecutionMode.CONCURRENT)
class DigestReplayTest {

  private static final ModelSettings OFFLINE = ModelSettings.of(ModelSettings.OFFLINE);

  private static final String PROMPTS = "sha256:" + "0".repeat(64);
  private static final String RULES = "1+sha256:" + "1".repeat(64);

  private static final String ARTICLE =
      "Tern Valley Dairy said on Monday that its revenue rose 12% to $412 million last year. It "
          + "employs 1,900 people at 14 sites. The dairy paid a dividend of 12 cents a share.";

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  static Stream<String> samples() throws IOException {
    try (InputStream index = DigestReplayTest.class.getResourceAsStream("/samples/index.txt")) {
      return new String(Objects.requireNonNull(index).readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split("\t", 2)[0]);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsConfirmedWhateverIsToldOfIt(String name) throws IOException {
    String article = sample(name);
    ChecksummaryService service = service(OFFLINE);

    requireConfirmed(service, request(article), article);
    requireConfirmed(
        service,
        request(article).put("title", "12 things in 2024").put("publishedAt", "2024-03-14"),
        article);
    requireConfirmed(
        service, request(article).put("publishedAt", "2024-03-14T23:30:00-08:00"), article);
  }

  @Test
  void aDocumentIsConfirmedOnTheTextThatWasExtracted() {
    ObjectNode request = Contract.JSON.createObjectNode();
    byte[] bytes = ("\uFEFF" + ARTICLE).getBytes(UTF_8);
    request.put("document", Base64.getEncoder().encodeToString(bytes));
    request.put("mediaType", "text/markdown").putObject("options").put("includeSource", true);

    DigestAnswer digest = requireConfirmed(service(OFFLINE), request, ARTICLE);

    assertThat(digest.source()).isEqualTo(ARTICLE);
    assertThat(replay(digest).isOf(bytes, ARTICLE)).isTrue();
    assertThat(replay(digest).isOf((ARTICLE + "x").getBytes(UTF_8), ARTICLE + "x")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revenue rose 12% to $421 million.",
        "Norland Creamery earned $412 million. It has 14 people and 1,900 sites.",
        "In 2019 revenue fell 12% and the dividend was 12 euros.",
        "Umsatz: 412 Millionen Dollar, ein Plus von 12 Prozent.",
        "About 400 were hurt; dozens, A320, 3-1, half of them.",
        "No numbers at all."
      })
  void wrongNumbersAreConfirmedAsWrong(String summary) {
    try (OpenAiDouble server = OpenAiDouble.answering(planted(summary))) {
      ChecksummaryService service = service(server.settings());

      requireConfirmed(service, request(ARTICLE), ARTICLE);
      requireConfirmed(
          service, request(ARTICLE).put("title", "1,900 cheer").put("language", "en"), ARTICLE);
      requireConfirmed(service, request(ARTICLE).put("publishedAt", "2020-01-02"), ARTICLE);
      requireConfirmed(service, request(ARTICLE).put("language", "de"), ARTICLE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omsättningen steg till 1.500 euro under 2024, men mejeriet är inte nöjt med det.",
        "Przychody wzrosły do 1.500 euro w 2024 roku, ale mleczarnia nie jest z tego zadowolona, bo"
            + " koszty też wzrosły, a ceny mleka w kraju spadły o 12 procent wobec zeszłego roku i"
            + " nikt nie wie, kiedy to się zmieni na lepsze dla rolników.",
        "12 \uD800 34 rose to $5 million.",
        "Sales\0 rose \u202E12%\u202C to $412 million."
      })
  void textsOfAnyKindAreConfirmed(String article) {
    requireConfirmed(service(OFFLINE), request(article), article);
  }

  @Test
  void aSentenceWithoutEndGrowsNoDigest() {
    String article =
        "Sales by shop, in million: "
            + IntStream.range(0, 8_000)
                .mapToObj(i -> "shop " + i + " $" + (i % 900 + 100) + " million")
                .collect(Collectors.joining(", "));
    try (OpenAiDouble server =
        OpenAiDouble.answering(planted("Shop 12 sold $112 million, shop 400 $500 million."))) {

      DigestAnswer digest = requireConfirmed(service(server.settings()), request(article), article);

      assertThat(digest.numbers()).isNotEmpty();
      assertThat(digest.numbers())
          .allSatisfy(number ->
              assertThat(number.evidence())
                  .allSatisfy(e -> assertThat(e.sentence()).hasSizeLessThanOrEqualTo(500)));
      assertThat(JsonCodec.bytes(digest).length).isLessThan(100_000);
    }
  }

  @Test
  void theTrailNamesAllThatADigestWasMadeFrom() {
    ChecksummaryService service = service(OFFLINE);
    ObjectNode request = request(ARTICLE).put("title", "A dairy").put("publishedAt", "2024-03-14");

    DigestAnswer digest = Services.summarize(service, request, "a");

    JsonNode trail = tree(digest).path("provenance");
    assertThat(trail.path("prompts").asText()).isEqualTo(PROMPTS);
    assertThat(trail.path("model").asText()).isEqualTo("offline:extractive");
    assertThat(trail.at("/request/title").asText()).isEqualTo("A dairy");
    assertThat(trail.at("/request/language").asText()).isEqualTo("en");
    assertThat(trail.at("/request/publishedAt").asText()).isEqualTo("2024-03-14");
    assertThat(trail.at("/request/options/sentences").asInt()).isEqualTo(3);
    assertThat(trail.at("/request/options/maxFigures").asInt()).isEqualTo(6);
    assertThat(trail.at("/request/options/words").isNull()).isTrue();
  }

  @Test
  void theRequestOfATrailGivesTheSameDigest() {
    ChecksummaryService service = service(OFFLINE);
    ObjectNode request = request(ARTICLE).put("publishedAt", "2024-03-14T09:30:00Z");
    request.putObject("options").put("words", 40).put("maxFigures", 2);
    DigestAnswer digest = Services.summarize(service, request, "a");

    ObjectNode again = (ObjectNode) tree(digest).at("/provenance/request").deepCopy();
    again.put("text", ARTICLE);

    assertThat(Contract.violations("SummarizeRequest", again)).isEmpty();
    assertThat(JsonCodec.bytes(Services.summarize(service, again, "b")))
        .isEqualTo(JsonCodec.bytes(digest));
  }

  @Test
  void whatIsNoDigestIsNone() {
    assertThat(DigestReplay.of("Sales rose 12%.")).isEmpty();
    assertThat(DigestReplay.of("{ not JSON")).isEmpty();
    assertThat(DigestReplay.of("{\"schema\":\"another/1\"}")).isEmpty();
    assertThat(DigestReplay.of("{}".repeat(2))).isEmpty();
    assertThat(DigestReplay.of("[".repeat(100_000))).isEmpty();
    assertThat(DigestReplay.of("{\"schema\":\"checksummary/1\"}")).isPresent();
  }

  @Test
  void aDigestThatWasChangedIsNotConfirmed() {
    ChecksummaryService service = service(OFFLINE);
    ObjectNode changed = (ObjectNode) tree(Services.summarize(service, request(ARTICLE), "a"));
    changed.put("summary", changed.path("summary").asText().replace("412", "421"));
    DigestReplay replay = DigestReplay.of(changed.toString()).orElseThrow();

    CheckAnswer answer = Services.check(service, replay.body(ARTICLE), "b");

    assertThat(replay.isOfTheRulesOf(answer)).isTrue();
    assertThat(replay.isConfirmedBy(answer)).isFalse();
    assertThat(answer.check().passed()).isFalse();
  }

  private static DigestAnswer requireConfirmed(
      ChecksummaryService service, JsonNode request, String source) {
    DigestAnswer digest = Services.summarize(service, request, "a");
    assertThat(Contract.violations("Digest", tree(digest))).isEmpty();
    DigestReplay replay = replay(digest);
    JsonNode check = replay.body(source);
    assertThat(Contract.violations("CheckRequest", check)).isEmpty();

    CheckAnswer answer = Services.check(service, check, "b");

    assertThat(JsonCodec.write(answer.numbers())).isEqualTo(JsonCodec.write(digest.numbers()));
    assertThat(replay.isConfirmedBy(answer)).isTrue();
    assertThat(answer.check()).isEqualTo(digest.check());
    return digest;
  }

  private static DigestReplay replay(DigestAnswer digest) {
    return DigestReplay.of(JsonCodec.write(digest)).orElseThrow();
  }

  private static JsonNode tree(Object answer) {
    try {
      return Contract.JSON.readTree(JsonCodec.write(answer));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Reply planted(String summary) {
    ObjectNode digest = Contract.JSON.createObjectNode();
    digest.put("title", "14 sites, 2 worries").put("summary", summary);
    digest
        .putArray("keyFigures")
        .addObject()
        .put("label", "Tern Valley Dairy revenue")
        .put("text", "$214 million")
        .put("quote", "");
    return Reply.content(digest.toString());
  }

  private static String sample(String name) throws IOException {
    try (InputStream file =
        DigestReplayTest.class.getResourceAsStream("/samples/" + name + ".txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    }
  }

  private static ObjectNode request(String article) {
    return Contract.JSON.createObjectNode().put("text", article);
  }

  private ChecksummaryService service(ModelSettings settings) {
    return Services.of(settings, CacheLimits.OFF, threads, PROMPTS, RULES);
  }
}
