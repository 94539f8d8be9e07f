package io.checksummary.wiring;

import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.DigestCache.Counts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/** The memory's counts, under the names that Micrometer has for caches. */
final class CacheMetrics {

  private static final String CACHE = "cache";
  private static final String DIGESTS = "digests";

  private CacheMetrics() {}

  /** In place of an earlier memory's: a program may start again in the same process. */
  static void register(DigestCache memory, MeterRegistry registry) {
    registry.find("cache.gets").tag(CACHE, DIGESTS).meters().forEach(registry::remove);
    registry.find("cache.size").tag(CACHE, DIGESTS).meters().forEach(registry::remove);
    count(memory, registry, "hit", Counts::hits);
    count(memory, registry, "collapsed", Counts::collapsed);
    count(memory, registry, "miss", Counts::misses);
    Gauge.builder("cache.size", memory, m -> m.counts().digests())
        .description("Digests that are remembered")
        .tag(CACHE, DIGESTS)
        .register(registry);
  }

  private static void count(
      DigestCache memory, MeterRegistry registry, String result, ToDoubleFunction<Counts> count) {
    FunctionCounter.builder("cache.gets", memory, m -> count.applyAsDouble(m.counts()))
        .description("Digests asked for: remembered, shared while being made, or made")
        .tag(CACHE, DIGESTS)
        .tag("result", result)
        .register(registry);
  }
}
