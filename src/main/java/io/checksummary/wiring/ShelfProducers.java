package io.checksummary.wiring;

import io.checksummary.bucket.BucketPlace;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.shelf.MemoryShelf;
import io.checksummary.store.shelf.SeenEvents;
import io.checksummary.store.shelf.Shelf;
import io.checksummary.store.shelf.ShelvedEvents;
import io.checksummary.store.shelf.StoreShelf;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is kept for a while: in the store, where one is configured, else in memory. */
final class ShelfProducers {

  private static final String FOLDER = "shelf/";

  /** In bytes: some 100,000 events, which keep room of their own from whatever else is kept. */
  private static final long OF_EVENTS = 32L << 20;

  @Produces
  @Singleton
  Shelf shelf(ChecksummaryConfig config, Optional<ObjectStore> store, InstantSource clock) {
    Duration longest = config.shelf().expiry().plus(config.limits().deadline());
    return inStore(config, store, clock)
        .orElseGet(() -> new MemoryShelf(config.shelf().bytes().asLongValue(), longest, clock));
  }

  @Produces
  @Singleton
  SeenEvents seen(ChecksummaryConfig config, Optional<ObjectStore> store, InstantSource clock) {
    return new ShelvedEvents(
        inStore(config, store, clock)
            .orElseGet(() -> new MemoryShelf(OF_EVENTS, ShelvedEvents.EXPIRY, clock)));
  }

  private static Optional<Shelf> inStore(
      ChecksummaryConfig config, Optional<ObjectStore> store, InstantSource clock) {
    return store.map(known -> {
      BucketPlace place = place(config);
      return new StoreShelf(known, place.bucket(), place.prefix(), clock);
    });
  }

  private static BucketPlace place(ChecksummaryConfig config) {
    return config
        .shelf()
        .place()
        .map(BucketPlace::of)
        .map(place -> checked(place, config))
        .orElseGet(() -> besideClaims(config.storage()));
  }

  /** What lies among documents would be taken for one. */
  private static BucketPlace checked(BucketPlace place, ChecksummaryConfig config) {
    List<String> inputs = config.storage().inputs().orElse(List.of());
    if (inputs.stream().map(BucketPlace::of).anyMatch(input -> input.holds(place.at("-")))) {
      throw new IllegalArgumentException(
          "checksummary.shelf.place lies where documents are dropped; leave it out, or choose a place"
              + " beside them");
    }
    return place;
  }

  /** Nothing among the claims is a document, and a rule of the bucket removes them after a day. */
  private static BucketPlace besideClaims(ChecksummaryConfig.Storage storage) {
    String folder = storage.claims() + FOLDER;
    return storage
        .output()
        .map(BucketPlace::of)
        .map(output -> new BucketPlace(output.bucket(), output.prefix() + folder))
        .orElseGet(() ->
            new BucketPlace(
                BucketPlace.of(storage.inputs().orElseThrow().getFirst()).bucket(), folder));
  }
}
