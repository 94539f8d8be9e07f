package io.checksummary.telemetry;

import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span for each call to a model, {@code chat gpt-4o-mini} for one: a child of the request's span,
 * on whichever thread it runs.
 *
 * <p>It says what was asked of whom, what it cost and how it ended; neither prompt nor answer.
 */
final class CallTraces implements CallObserver {

  /** A model's name as a provider may report it; anything else is not passed on. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,99}");

  private final Tracer tracer;

  CallTraces(Tracer tracer) {
    this.tracer = tracer;
  }

  /**
   * The span is not made the current one: the calls of one request run side by side in one context,
   * and would take each other for their parents.
   */
  @Override
  public Ending begin(SummaryModel model, ModelRequest assignment) {
    Span span = builder(model).startSpan();
    number(GenAiAttributes.REQUEST_MAX_TOKENS, assignment.outputTokens(), span);
    return answer -> {
      if (answer instanceof Draft draft) {
        describe(draft, span);
      }
      GenAiAttributes.errorType(answer)
          .ifPresent(error ->
              span.setAttribute(GenAiAttributes.ERROR_TYPE, error).setStatus(StatusCode.ERROR));
      span.end();
    };
  }

  private SpanBuilder builder(SummaryModel model) {
    return tracer
        .spanBuilder(GenAiAttributes.CHAT + " " + model.name())
        .setSpanKind(SpanKind.CLIENT)
        .setAttribute(GenAiAttributes.OPERATION_NAME, GenAiAttributes.CHAT)
        .setAttribute(GenAiAttributes.PROVIDER_NAME, GenAiAttributes.provider(model))
        .setAttribute(GenAiAttributes.REQUEST_MODEL, model.name())
        .setAttribute(GenAiAttributes.OUTPUT_TYPE, GenAiAttributes.JSON);
  }

  private static void describe(Draft draft, Span span) {
    if (draft.model() != null && NAME.matcher(draft.model()).matches()) {
      span.setAttribute(GenAiAttributes.RESPONSE_MODEL, draft.model());
    }
    number(GenAiAttributes.INPUT_TOKENS, draft.inputTokens(), span);
    number(GenAiAttributes.OUTPUT_TOKENS, draft.outputTokens(), span);
  }

  private static void number(String attribute, @Nullable Integer value, Span span) {
    if (value != null) {
      span.setAttribute(attribute, value.longValue());
    }
  }
}
