package io.checksummary.telemetry;

import io.checksummary.summary.Answer;
import io.checksummary.summary.Assignment;
import io.checksummary.summary.ModelAround;
import io.checksummary.summary.SummaryModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;

/** A model whose every call is looked on from its begin to its end. */
public final class WatchedModel implements ModelAround {

  private final SummaryModel model;
  private final List<Watch> watches;

  WatchedModel(SummaryModel model, List<Watch> watches) {
    this.model = model;
    this.watches = List.copyOf(watches);
  }

  /** A model whose calls are counted, traced and logged. */
  public static SummaryModel of(SummaryModel model, MeterRegistry metrics, Tracer tracer) {
    return new WatchedModel(
        model, List.of(new CallMetrics(metrics), new CallTraces(tracer), new CallLog()));
  }

  @Override
  public SummaryModel model() {
    return model;
  }

  @Override
  public Answer ask(Assignment assignment) {
    List<Watch.Ending> endings =
        watches.stream().map(watch -> watch.begin(model, assignment)).toList();
    Answer answer = null;
    try {
      answer = model.ask(assignment);
      return answer;
    } finally {
      Answer given = answer;
      endings.forEach(ending -> ending.end(given));
    }
  }
}
