package io.checksummary.later.tasks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.later.Later;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterException.Kind;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterWork;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Has a queue call the function with the work: on Google's functions a process has no processor
 * once it has answered. The queue tries again where a call fails.
 */
final class CloudTasksLater implements Later {

  /** In bytes: a task may have 1 MB, of which Base64 takes a quarter. */
  private static final int LARGEST = 512 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** The same task under the same name: what was created is not created again. */
  private static final int ATTEMPTS = 2;

  private static final int ALREADY_EXISTS = 409;

  private final TaskQueue queue;
  private final HttpClient http;
  private final AccessTokens tokens;

  CloudTasksLater(TaskQueue queue, HttpClient http, AccessTokens tokens) {
    this.queue = queue;
    this.http = http;
    this.tokens = tokens;
  }

  @Override
  public void hand(LaterWork work) throws LaterException {
    byte[] body = LaterMessage.write(work);
    if (body.length > LARGEST) {
      throw new LaterException(
          Kind.TOO_LARGE,
          "The work has %d bytes, and a task takes %d.".formatted(body.length, LARGEST),
          null);
    }
    String task = task(body);
    int status = 0;
    for (int i = 0; i < ATTEMPTS && (status == 0 || status >= 500); i++) {
      status = created(task);
    }
    if (status != 200 && status != ALREADY_EXISTS) {
      throw refused(status);
    }
  }

  /** As Cloud Tasks wants it said, with a token that says to the function who calls. */
  private String task(byte[] body) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode task = json.putObject("task");
    task.put("name", queue.name() + "/tasks/" + UUID.randomUUID());
    ObjectNode request = task.putObject("httpRequest");
    request.put("url", queue.address() + TaskQueue.PATH).put("httpMethod", "POST");
    request.putObject("headers").put("Content-Type", "application/json");
    request.put("body", Base64.getEncoder().encodeToString(body));
    request
        .putObject("oidcToken")
        .put("serviceAccountEmail", queue.account())
        .put("audience", queue.address().toString());
    return json.toString();
  }

  /** The status that is answered; 0 for none. */
  private int created(String task) throws LaterException {
    URI tasks = queue.api().resolve("/v2/" + queue.name() + "/tasks");
    try {
      HttpRequest request =
          HttpRequest.newBuilder(tasks)
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + tokens.token())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(task))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException unanswered) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw overloaded(stopped);
    }
  }

  private LaterException refused(int status) {
    return status == 0 || status == 429 || status >= 500
        ? overloaded(null)
        : new LaterException(
            Kind.REFUSED,
            "Cloud Tasks answered %d: the function's account wants cloudtasks.tasks.create on %s, and"
                    .formatted(status, queue.name())
                + " to act as the account that tasks are signed as.",
            null);
  }

  private static LaterException overloaded(@Nullable Throwable cause) {
    return new LaterException(Kind.OVERLOADED, "Cloud Tasks did not take the work.", cause);
  }
}
