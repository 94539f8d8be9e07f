package io.checksummary.later.tasks;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.later.Later;
import io.checksummary.later.LaterFactory;
import io.checksummary.later.NoLater;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The queue that is configured; without one, nothing is handed over. */
@Singleton
final class CloudTasksLaterFactory implements LaterFactory {

  private static final String NO_QUEUE =
      "Work that outlives its answer wants a queue here: set CHECKSUMMARY_CLOUD_TASKS_QUEUE, _ADDRESS"
          + " and _ACCOUNT, or CHECKSUMMARY_LATER=process where processors are always on.";

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Optional<TaskQueue> queue;
  private final InstantSource clock;

  /**
   * @param metadataHost the variable that Google's own libraries know
   * @throws IllegalArgumentException if half of what a queue needs is missing, or wrong
   */
  CloudTasksLaterFactory(
      ChecksummaryConfig config,
      @ConfigProperty(name = "GCE_METADATA_HOST", defaultValue = "metadata.google.internal")
          String metadataHost,
      InstantSource clock) {
    this.queue = queue(config.cloudTasks(), metadataHost);
    this.clock = clock;
  }

  private static Optional<TaskQueue> queue(
      ChecksummaryConfig.CloudTasks config, String metadataHost) {
    boolean all =
        config.queue().isPresent() && config.address().isPresent() && config.account().isPresent();
    boolean any =
        config.queue().isPresent() || config.address().isPresent() || config.account().isPresent();
    if (any && !all) {
      throw new IllegalArgumentException(
          "checksummary.cloud-tasks.queue, address and account go together");
    }
    return config
        .queue()
        .map(name ->
            new TaskQueue(
                name,
                URI.create(config.address().orElseThrow()),
                config.account().orElseThrow(),
                URI.create(config.api()),
                URI.create("http://" + metadataHost)));
  }

  @Override
  public String way() {
    return "cloud-tasks";
  }

  @Override
  public Later later() {
    return queue.map(this::by).orElseGet(() -> new NoLater(NO_QUEUE));
  }

  private Later by(TaskQueue known) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    return new CloudTasksLater(known, http, new AccessTokens(http, known.metadata(), clock));
  }
}
