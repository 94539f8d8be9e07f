package io.checksummary.api;

import io.checksummary.api.cache.CacheLimits;
import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.DigestFingerprint;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.api.request.ServiceDefaults;
import io.checksummary.check.Checker;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.port.SummaryModel;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** The service as a program puts it together, around any model. */
public final class Services {

  private Services() {}

  /**
   * @param prompts the hash of what the model is told
   * @param rules version and hash of the checker
   */
  public static ChecksummaryService of(
      ModelSettings settings,
      CacheLimits limits,
      ExecutorService threads,
      String prompts,
      String rules) {
    SummaryModel model = SummaryModels.from(settings);
    Checker checker = new Checker();
    InstantSource clock = InstantSource.system();
    return new ChecksummaryService(
        new Summariser(model, checker, threads, clock, 8),
        checker,
        clock,
        RequestLimits.DEFAULT,
        new ServiceDefaults(NumberPolicy.FLAG, 2),
        new DigestFingerprint(model.provider(), model.name(), prompts, rules),
        new DigestCache(limits, threads, clock));
  }
}
