package io.checksummary.telemetry;

import io.checksummary.summary.port.DelegatingModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;

/** A model whose every call is looked on from its begin to its end. */
public final class ObservedModel implements DelegatingModel {

  private final SummaryModel model;
  private final List<CallObserver> watches;

  ObservedModel(SummaryModel model, List<CallObserver> watches) {
    this.model = model;
    this.watches = List.copyOf(watches);
  }

  /** A model whose calls are counted, traced and logged. */
  public static SummaryModel of(SummaryModel model, MeterRegistry metrics, Tracer tracer) {
    return new ObservedModel(
        model, List.of(new CallMetrics(metrics), new CallTraces(tracer), new CallLog()));
  }

  @Override
  public SummaryModel model() {
    return model;
  }

  @Override
  public ModelAnswer ask(ModelRequest assignment) {
    List<CallObserver.Ending> endings =
        watches.stream().map(watch -> watch.begin(model, assignment)).toList();
    ModelAnswer answer = null;
    try {
      answer = model.ask(assignment);
      return answer;
    } finally {
      ModelAnswer given = answer;
      endings.forEach(ending -> ending.end(given));
    }
  }
}
