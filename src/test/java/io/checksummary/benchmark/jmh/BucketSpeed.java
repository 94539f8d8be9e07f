package io.checksummary.benchmark.jmh;

import io.checksummary.api.Services;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.benchmark.NewsText;
import io.checksummary.bucket.BucketDocument;
import io.checksummary.bucket.BucketListener;
import io.checksummary.bucket.BucketPlace;
import io.checksummary.bucket.BucketSettings;
import io.checksummary.bucket.BucketSummaries;
import io.checksummary.bucket.DocumentOutcome;
import io.checksummary.bucket.OptionsByPrefix;
import io.checksummary.entry.storage.event.StorageEvent;
import io.checksummary.entry.storage.event.StorageEvents;
import io.checksummary.entry.storage.event.UnreadableEventException;
import io.checksummary.store.MemoryStore;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoredObject;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A document of 4,000 characters from its event to its result, in milliseconds, beside a store in
 * memory and a model that answers at once; and an event of what is no document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BucketSpeed {

  private static final String BUCKET = "press";
  private static final int CHARACTERS = 4_000;
  private static final ObjectAddress DOCUMENT = new ObjectAddress(BUCKET, "in/report.txt");

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final MemoryStore store = new MemoryStore();
  private final String text = NewsText.words(CHARACTERS / 4, 1).substring(0, CHARACTERS);
  private final byte[] ours = event("in/report.txt.summary.json");
  private final BucketSummaries summaries =
      new BucketSummaries(
          Services.around(new PromptModel(text.substring(0, 400)), threads),
          store,
          new BucketSettings(
              List.of(new BucketPlace(BUCKET, "in/")),
              null,
              List.of(),
              Long.MAX_VALUE,
              Long.MAX_VALUE,
              ".claims/",
              Duration.ofMinutes(2),
              false),
          new OptionsByPrefix(""),
          BucketListener.NONE);
  private byte[] told = new byte[0];

  /** A model that is no part of what is measured. */
  private record PromptModel(String summary) implements SummaryModel {

    @Override
    public String provider() {
      return "prompt";
    }

    @Override
    public String name() {
      return "prompt";
    }

    @Override
    public int budget() {
      return 100_000;
    }

    @Override
    public ModelAnswer ask(ModelRequest request) {
      return FakeModel.draft(summary);
    }
  }

  private static byte[] event(String key) {
    return """
    {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
      "eventTime": "2026-01-01T00:00:00.000Z",
      "s3": {"bucket": {"name": "%s"}, "object": {"key": "%s", "size": 4000}}}]}
    """
        .formatted(BUCKET, key)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Setup
  public void tell() {
    told = event(DOCUMENT.key());
  }

  @TearDown
  public void stop() {
    threads.shutdownNow();
  }

  /** Each time it is a new version, which has no result yet. */
  @Benchmark
  public DocumentOutcome summarised() throws UnreadableEventException {
    StoredObject dropped = store.put(DOCUMENT, text);
    DocumentOutcome outcome = outcome(told);
    if (!(outcome instanceof DocumentOutcome.Summarised)) {
      throw new IllegalStateException(dropped.version() + ": " + outcome);
    }
    return outcome;
  }

  /** An event of the function's own writing. */
  @Benchmark
  public DocumentOutcome ignored() throws UnreadableEventException {
    return outcome(ours);
  }

  private DocumentOutcome outcome(byte[] event) throws UnreadableEventException {
    StorageEvent.Upload upload =
        (StorageEvent.Upload) StorageEvents.read(JsonCodec.parse(event, "speed")).getFirst();
    return summaries.summarise(
        new BucketDocument(upload.address(), upload.version(), upload.size()),
        Services.context("speed"));
  }
}
