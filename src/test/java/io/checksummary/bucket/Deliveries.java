package io.checksummary.bucket;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.Services;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.store.MemoryStore;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoredObject;
import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bucket in memory, with documents that are dropped into it and events that tell of them. */
final class Deliveries implements AutoCloseable {

  static final String BUCKET = "press";
  static final Duration LEASE = Duration.ofMinutes(2);

  static final BucketSettings SETTINGS =
      new BucketSettings(
          List.of(new BucketPlace(BUCKET, "in/")),
          null,
          List.of(),
          Long.MAX_VALUE,
          1_000_000,
          ".claims/",
          LEASE,
          false);

  final MemoryStore store = new MemoryStore();
  final FakeModel model;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Deliveries() {
    this(request -> FakeModel.draft("Sales rose 9% to $412 million."));
  }

  Deliveries(Function<ModelRequest, ModelAnswer> answers) {
    model = new FakeModel(100_000, answers);
  }

  static ObjectAddress key(String name) {
    return new ObjectAddress(BUCKET, "in/" + name);
  }

  /** Drops an article. */
  StoredObject drop(String name, String words) {
    return store.put(key(name), "Harbour Foods said that sales rose 9% to $412 million. " + words);
  }

  /** Tells of a version, in a process that no other knows of. */
  DocumentOutcome deliver(StoredObject object) {
    return process(store, SETTINGS).summarise(document(object), Services.context("event"));
  }

  static BucketDocument document(StoredObject object) {
    return new BucketDocument(object.address(), object.version(), object.size());
  }

  BucketSummaries process(ObjectStore seen, BucketSettings settings) {
    return process(seen, settings, "");
  }

  BucketSummaries process(ObjectStore seen, BucketSettings settings, String options) {
    return new BucketSummaries(
        Services.around(model, threads),
        seen,
        settings,
        new OptionsByPrefix(options),
        BucketListener.NONE);
  }

  /** The result beside a document. */
  JsonNode result(String name) {
    return json(key(name + ".summary.json"));
  }

  JsonNode problem(String name) {
    return json(key(name + ".problem.json"));
  }

  private JsonNode json(ObjectAddress address) {
    return JsonCodec.parse(Objects.requireNonNull(bytes(address), address.key()), "test");
  }

  byte @Nullable [] bytes(ObjectAddress address) {
    return store.bytes(address);
  }

  int bills() {
    return model.asked().size();
  }

  @Override
  public void close() {
    threads.close();
  }
}
