package io.checksummary.wiring;

import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.DigestCache.Counts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/** The cache's counts, under the names that Micrometer has for caches. */
final class CacheMetrics {

  private static final String CACHE = "cache";
  private static final String DIGESTS = "digests";

  private CacheMetrics() {}

  /** In place of an earlier cache's: a program may start again in the same process. */
  static void register(DigestCache cache, MeterRegistry registry) {
    registry.find("cache.gets").tag(CACHE, DIGESTS).meters().forEach(registry::remove);
    registry.find("cache.size").tag(CACHE, DIGESTS).meters().forEach(registry::remove);
    count(cache, registry, "hit", Counts::hits);
    count(cache, registry, "collapsed", Counts::collapsed);
    count(cache, registry, "miss", Counts::misses);
    Gauge.builder("cache.size", cache, m -> m.counts().digests())
        .description("Digests that are remembered")
        .tag(CACHE, DIGESTS)
        .register(registry);
  }

  private static void count(
      DigestCache cache, MeterRegistry registry, String result, ToDoubleFunction<Counts> count) {
    FunctionCounter.builder("cache.gets", cache, m -> count.applyAsDouble(m.counts()))
        .description("Digests asked for: remembered, shared while being made, or made")
        .tag(CACHE, DIGESTS)
        .tag("result", result)
        .register(registry);
  }
}
