package io.checksummary.later.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.later.GoogleTasks;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterException.Kind;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterWork;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudTasksLaterTest {

  private static final LaterWork WORK =
      new LaterWork("chat", "request-1", "{\"text\": \"\u00a3\"}");

  private final GoogleTasks google;
  private final CloudTasksLater later;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  CloudTasksLaterTest() throws IOException {
    google = new GoogleTasks();
    HttpClient http = HttpClient.newHttpClient();
    URI address = URI.create("http://" + google.host());
    TaskQueue queue =
        new TaskQueue(
            GoogleTasks.QUEUE,
            URI.create(GoogleTasks.ADDRESS),
            GoogleTasks.ACCOUNT,
            address,
            address);
    later = new CloudTasksLater(queue, http, new AccessTokens(http, address, () -> now));
  }

  @AfterEach
  void stop() {
    google.close();
  }

  private Kind refused(LaterWork work) {
    return catchThrowableOfType(LaterException.class, () -> later.hand(work)).kind();
  }

  @Test
  void aTaskSaysWhereItGoesAndHoldsTheWork() throws Exception {
    later.hand(WORK);

    JsonNode task = google.tasks().take().path("task");
    assertThat(task.path("name").asText()).matches(GoogleTasks.QUEUE + "/tasks/[0-9a-f-]{36}");
    JsonNode request = task.path("httpRequest");
    assertThat(request.path("url").asText()).isEqualTo(GoogleTasks.ADDRESS + "/later");
    assertThat(request.path("httpMethod").asText()).isEqualTo("POST");
    assertThat(request.at("/oidcToken/serviceAccountEmail").asText())
        .isEqualTo(GoogleTasks.ACCOUNT);
    assertThat(request.at("/oidcToken/audience").asText()).isEqualTo(GoogleTasks.ADDRESS);
    assertThat(LaterMessage.read(Base64.getDecoder().decode(request.path("body").asText())))
        .hasValue(WORK);
  }

  @Test
  void aTokenServesUntilItsEndIsNear() throws Exception {
    later.hand(WORK);
    later.hand(WORK);
    assertThat(google.tokens()).isOne();

    now = now.plus(Duration.ofMinutes(57));
    later.hand(WORK);

    assertThat(google.tokens()).isEqualTo(2);
  }

  @Test
  void aTaskWhoseAnswerIsLostIsCreatedOnce() throws Exception {
    google.answerNext(503, 409);

    later.hand(WORK);

    assertThat(google.tasks().take()).isEqualTo(google.tasks().take());
  }

  @ParameterizedTest
  @CsvSource({"403,REFUSED", "404,REFUSED", "429,OVERLOADED", "400,REFUSED"})
  void whatIsNotTakenIsToldWithWhatToDo(int status, Kind kind) {
    google.answerNext(status);

    assertThat(refused(WORK)).isEqualTo(kind);
    assertThat(google.tasks()).hasSize(1);
  }

  @Test
  void aQueueThatIsDownIsAskedTwice() {
    google.answerNext(500, 503);

    assertThat(refused(WORK)).isEqualTo(Kind.OVERLOADED);
    assertThat(google.tasks()).hasSize(2);
  }

  @Test
  void nobodyThereIsAnOverload() {
    google.close();

    assertThat(refused(WORK)).isEqualTo(Kind.OVERLOADED);
  }

  @Test
  void whatNoTaskHoldsIsNotSent() {
    String large = new String(new byte[600_000], UTF_8).replace('\0', 'x');

    assertThat(refused(new LaterWork("chat", "request-1", large))).isEqualTo(Kind.TOO_LARGE);
    assertThat(google.tasks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"later", "projects/p/queues/later", "projects/p/locations/l/queues/q/x"})
  void aQueueHasItsFullName(String name) {
    URI address = URI.create("https://function.example");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TaskQueue(name, address, "account", address, address));
  }
}
