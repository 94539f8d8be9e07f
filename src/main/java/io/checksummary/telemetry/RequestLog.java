package io.checksummary.telemetry;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.CallOutcome;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.call.Transfer;
import io.checksummary.summary.digest.Digest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line for each call of the service: which, how it ended, what it took. */
public final class RequestLog implements ServiceListener {

  private static final Logger LOG = Logger.getLogger("io.checksummary.request");

  /** Text for people; as JSON, every figure is a field too. */
  @Override
  public void ended(CallOutcome ended) {
    Map<String, Object> fields = fields(ended);
    fields.forEach(MDC::put);
    try {
      during(ended.requestId(), () -> LOG.info(line(ended, fields)));
    } finally {
      fields.keySet().forEach(MDC::remove);
    }
  }

  private static String line(CallOutcome ended, Map<String, Object> fields) {
    String rest =
        fields.entrySet().stream()
            .skip(2) // The function and the status stand before.
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining(" "));
    return way(ended) + " /" + ended.function().code() + " " + ended.status() + " " + rest;
  }

  /** {@code POST}, or the name of the entry where nothing came over a wire. */
  private static String way(CallOutcome ended) {
    Transfer transfer = ended.transfer();
    return transfer == null ? ended.caller().entry() : transfer.method();
  }

  /** Everything worth a field of its own, in order. */
  private static Map<String, Object> fields(CallOutcome ended) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("function", ended.function().code());
    fields.put("status", ended.status());
    fields.put("outcome", ended.outcome());
    fields.put("millis", ended.nanos() / 1_000_000);
    Transfer transfer = ended.transfer();
    if (transfer != null) {
      fields.put("bytesIn", transfer.bytesIn());
      fields.put("bytesOut", transfer.bytesOut());
    }
    fields.putAll(ended.verdicts());
    if (ended.usage() != null) {
      put(ended.usage(), fields);
    }
    return fields;
  }

  /** The model's own name is left out: a provider may write anything there. */
  private static void put(Digest.Usage usage, Map<String, Object> fields) {
    fields.put("provider", usage.provider());
    fields.put("calls", usage.calls());
    fields.put("repairs", usage.repairs());
    fields.put("inputTokens", usage.inputTokens() == null ? "unknown" : usage.inputTokens());
    fields.put("outputTokens", usage.outputTokens() == null ? "unknown" : usage.outputTokens());
  }

  /**
   * A fault of ours. Its message may quote the article, and so may those of its causes: only their
   * types and places are logged.
   */
  @Override
  public void faulted(String requestId, Throwable fault) {
    during(requestId, () -> LOG.error(FaultDescription.describe(fault)));
  }

  /** All that is logged meanwhile names the request; what was known before is put back. */
  @Override
  public void during(String requestId, Runnable work) {
    Object before = MDC.get(CallContext.LOG_FIELD);
    MDC.put(CallContext.LOG_FIELD, requestId);
    try {
      work.run();
    } finally {
      if (before == null) {
        MDC.remove(CallContext.LOG_FIELD);
      } else {
        MDC.put(CallContext.LOG_FIELD, before);
      }
    }
  }
}
