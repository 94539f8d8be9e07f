package io.checksummary.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.EvidenceAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.model.provider.ModelSettings;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents in the requests of check and figures: offsets count in the text that comes back. */
class DocumentRequestTest {

  private static final String PAGE =
      "<html><head><title>News</title></head><body><p>The yard in Norland built <b>8</b> ships"
          + " last year.</p></body></html>";

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private final ChecksummaryService service =
      Services.of(ModelSettings.of(ModelSettings.OFFLINE), threads);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void figuresStandInTheTextOfTheDocument() throws IOException {
    FiguresAnswer answer = Services.figures(service, page("text/html"), "f");
    FiguresAnswer.Figure figure = answer.figures().getFirst();

    assertThat(Objects.requireNonNull(answer.source()).substring(figure.start(), figure.end()))
        .isEqualTo("8");
    assertThat(figure.quantity().of()).isEqualTo("ships");
    assertThat(violations("FiguresAnswer", answer)).isEmpty();
  }

  @Test
  void evidenceStandsInTheTextOfTheDocument() throws IOException {
    CheckAnswer answer =
        Services.check(service, page("text/html").put("summary", "It built eight ships."), "c");
    EvidenceAnswer evidence = answer.numbers().getFirst().evidence().getFirst();

    assertThat(Objects.requireNonNull(answer.source()).substring(evidence.start(), evidence.end()))
        .isEqualTo("8");
    assertThat(answer.check().passed()).isTrue();
    assertThat(violations("CheckAnswer", answer)).isEmpty();
  }

  @Test
  void theTextComesBackForThoseOnlyWhoAskForIt() {
    ObjectNode request = page("text/html").put("includeSource", false);

    assertThat(Services.figures(service, request, "f").source()).isNull();
    assertThat(Services.check(service, request.put("summary", "8 ships."), "c").source()).isNull();
  }

  @Test
  void aDocumentThatNobodyReadsIsRefused() {
    assertThat(
            catchThrowableOfType(
                    ProblemException.class, () -> Services.figures(service, page("image/png"), "f"))
                .problem()
                .type())
        .isEqualTo("/problems/unsupported-document");
  }

  private static ObjectNode page(String mediaType) {
    return Contract.JSON
        .createObjectNode()
        .put("document", Base64.getEncoder().encodeToString(PAGE.getBytes(UTF_8)))
        .put("mediaType", mediaType)
        .put("includeSource", true);
  }

  private static Iterable<String> violations(String definition, Object answer) throws IOException {
    JsonNode written = Contract.JSON.readTree(JsonCodec.write(answer));
    return Contract.violations(definition, written);
  }
}
