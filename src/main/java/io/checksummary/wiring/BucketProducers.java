package io.checksummary.wiring;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.bucket.BucketListener;
import io.checksummary.bucket.BucketPlace;
import io.checksummary.bucket.BucketSettings;
import io.checksummary.bucket.BucketSummaries;
import io.checksummary.bucket.OptionsByPrefix;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreFactory;
import io.checksummary.telemetry.BucketRecord;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What summarises documents in buckets, where a build has a store and inputs are named. */
final class BucketProducers {

  @Produces
  @Singleton
  Optional<ObjectStore> store(ChecksummaryConfig config) {
    if (config.storage().inputs().isPresent()) {
      return Optional.of(ofBuild("checksummary.storage.inputs"));
    }
    return config.shelf().place().map(place -> ofBuild("checksummary.shelf.place"));
  }

  private static ObjectStore ofBuild(String setting) {
    return StoreFactory.ofBuild()
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                setting
                    + " names buckets, but this build has no store: build with -Ps3, -Pgcs or"
                    + " -Pazure-blob, or leave the setting out"))
        .store();
  }

  @Produces
  @Singleton
  BucketListener bucketListener(MeterRegistry metrics) {
    return new BucketRecord(metrics);
  }

  @Produces
  @Singleton
  Optional<BucketSummaries> summaries(
      ChecksummaryService service,
      Optional<ObjectStore> store,
      ChecksummaryConfig config,
      BucketListener listener) {
    return store
        .filter(known -> config.storage().inputs().isPresent())
        .map(known ->
            new BucketSummaries(
                service,
                known,
                settings(config),
                new OptionsByPrefix(config.storage().options().orElse("")),
                listener));
  }

  private static BucketSettings settings(ChecksummaryConfig config) {
    ChecksummaryConfig.Storage storage = config.storage();
    return new BucketSettings(
        storage.inputs().orElse(List.of()).stream().map(BucketPlace::of).toList(),
        storage.output().map(BucketPlace::of).orElse(null),
        storage.suffixes().orElse(List.of()),
        storage.largest().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE),
        storage.bytes().asLongValue(),
        storage.claims(),
        BucketSettings.lease(storage.lease().orElse(null), config.limits().deadline()),
        storage.removeResults());
  }
}
