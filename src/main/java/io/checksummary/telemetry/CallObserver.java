package io.checksummary.telemetry;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import org.jspecify.annotations.Nullable;

/** Looks on while a model is asked. Must neither throw nor take time. */
@FunctionalInterface
interface CallObserver {

  /** A call begins, on the thread that waits for its answer. */
  Ending begin(SummaryModel model, ModelRequest assignment);

  /** What to do when a call that began ends. */
  @FunctionalInterface
  interface Ending {

    /**
     * @param answer null where the call threw instead, which no model should
     */
    void end(@Nullable ModelAnswer answer);
  }
}
