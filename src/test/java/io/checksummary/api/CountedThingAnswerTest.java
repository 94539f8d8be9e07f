package io.checksummary.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.model.provider.ModelSettings;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every answer says what its numbers count, as the contract has it. */
class CountedThingAnswerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private final ChecksummaryService service =
      Services.of(ModelSettings.of(ModelSettings.OFFLINE), threads);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void figures() throws IOException {
    JsonNode request =
        JSON.readTree("{\"text\":\"In 2016 three in four homes had a cat; 12 were lost.\"}");
    JsonNode answer = written(Services.figures(service, request, "f"));
    assertThat(Contract.violations("FiguresAnswer", answer)).isEmpty();
    assertThat(things(answer.path("figures"))).isEqualTo("null, \"homes\", null");
  }

  @Test
  void check() throws IOException {
    JsonNode request =
        JSON.readTree("{\"source\":\"The yard built 8 ships.\",\"summary\":\"It built 8 ships.\"}");
    JsonNode answer = written(Services.check(service, request, "c"));
    assertThat(Contract.violations("CheckAnswer", answer)).isEmpty();
    assertThat(things(answer.path("numbers"))).isEqualTo("\"ships\"");
  }

  @Test
  void summarize() throws IOException {
    JsonNode request =
        JSON.readTree(
            "{\"text\":\"The yard built 8 ships in May.\",\"options\":{\"maxFigures\":0}}");
    JsonNode answer = written(Services.summarize(service, request, "s"));
    assertThat(Contract.violations("Digest", answer)).isEmpty();
    assertThat(things(answer.path("numbers"))).startsWith("\"ships\"");
  }

  private static JsonNode written(Object answer) throws IOException {
    return JSON.readTree(JsonCodec.write(answer));
  }

  private static String things(JsonNode numbers) {
    return StreamSupport.stream(numbers.spliterator(), false)
        .map(number -> number.path("quantity").required("of").toString())
        .collect(Collectors.joining(", "));
  }
}
