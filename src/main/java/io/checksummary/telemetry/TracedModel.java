package io.checksummary.telemetry;

import io.checksummary.summary.Answer;
import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Assignment;
import io.checksummary.summary.SummaryModel;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span for each call to a model, {@code chat gpt-4o-mini} for one: a child of the request's span,
 * on whichever thread it runs.
 *
 * <p>It says what was asked of whom, what it cost and how it ended; neither prompt nor answer.
 */
public final class TracedModel implements SummaryModel {

  /** A model's name as a provider may report it; anything else is not passed on. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,99}");

  private final SummaryModel model;
  private final Tracer tracer;

  public TracedModel(SummaryModel model, Tracer tracer) {
    this.model = model;
    this.tracer = tracer;
  }

  @Override
  public String provider() {
    return model.provider();
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public int budget() {
    return model.budget();
  }

  @Override
  public @Nullable Integer outputTokens(Assignment assignment) {
    return model.outputTokens(assignment);
  }

  @Override
  public Answer ask(Assignment assignment) {
    Span span = start(assignment);
    String error = GenAi.OTHER;
    try {
      // Not made the current one: the calls of one request run side by side in one context, and
      // would take each other for their parents.
      Answer answer = model.ask(assignment);
      error = GenAi.errorType(answer).orElse("");
      describe(answer, span);
      return answer;
    } finally {
      end(span, error);
    }
  }

  private Span start(Assignment assignment) {
    Span span =
        tracer
            .spanBuilder(GenAi.CHAT + " " + model.name())
            .setParent(Context.current())
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute(GenAi.OPERATION_NAME, GenAi.CHAT)
            .setAttribute(GenAi.PROVIDER_NAME, GenAi.provider(model))
            .setAttribute(GenAi.REQUEST_MODEL, model.name())
            .setAttribute(GenAi.OUTPUT_TYPE, GenAi.JSON)
            .startSpan();
    Integer most = model.outputTokens(assignment);
    if (most != null) {
      span.setAttribute(GenAi.REQUEST_MAX_TOKENS, most.longValue());
    }
    return span;
  }

  private static void describe(Answer answer, Span span) {
    if (answer instanceof Draft draft) {
      if (draft.model() != null && NAME.matcher(draft.model()).matches()) {
        span.setAttribute(GenAi.RESPONSE_MODEL, draft.model());
      }
      count(GenAi.INPUT_TOKENS, draft.inputTokens(), span);
      count(GenAi.OUTPUT_TOKENS, draft.outputTokens(), span);
    }
  }

  private static void count(String attribute, @Nullable Integer tokens, Span span) {
    if (tokens != null) {
      span.setAttribute(attribute, tokens.longValue());
    }
  }

  private static void end(Span span, String error) {
    if (!error.isEmpty()) {
      span.setAttribute(GenAi.ERROR_TYPE, error).setStatus(StatusCode.ERROR);
    }
    span.end();
  }
}
