package io.checksummary.api;

import io.checksummary.check.Checker;
import io.checksummary.model.ModelSettings;
import io.checksummary.model.Models;
import io.checksummary.summary.Policy;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.SummaryModel;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** The service as a program puts it together, around any model. */
final class Services {

  private Services() {}

  /**
   * @param prompts the hash of what the model is told
   * @param rules version and hash of the checker
   */
  static Service of(
      ModelSettings settings,
      MemoryLimits limits,
      ExecutorService threads,
      String prompts,
      String rules) {
    SummaryModel model = Models.from(settings);
    Checker checker = new Checker();
    InstantSource clock = InstantSource.system();
    return new Service(
        new Summariser(model, checker, threads, clock, 8),
        checker,
        clock,
        Limits.DEFAULT,
        new Defaults(Policy.FLAG, 2),
        new Maker(model.provider(), model.name(), prompts, rules),
        new Memory(limits, threads, clock));
  }
}
