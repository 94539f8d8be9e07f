package io.checksummary.telemetry;

import io.checksummary.bucket.BucketListener;
import io.checksummary.bucket.DocumentOutcome;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Ignored;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Refused;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import io.checksummary.store.ObjectAddress;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One line, and one count, for each object that an event or a listing names: what came of it, and
 * why. The line names the object, not a word of it.
 */
public final class BucketRecord implements BucketListener {

  private static final Logger LOG = Logger.getLogger("io.checksummary.bucket");

  /** In characters; a key may hold anything, and much of it. */
  private static final int LONGEST = 200;

  private final MeterRegistry registry;

  public BucketRecord(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void ended(ObjectAddress address, DocumentOutcome outcome, long nanos) {
    String reason = reason(outcome);
    Timer.builder("checksummary.documents")
        .description("Objects that events and listings named, by what came of them")
        .tag("outcome", name(outcome))
        .tag("reason", reason)
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
    LOG.infof(
        "document %s%s millis=%d bucket=%s key=%s%s",
        name(outcome),
        reason.isEmpty() ? "" : " " + reason,
        nanos / 1_000_000,
        harmless(address.bucket()),
        harmless(address.key()),
        outcome instanceof GivenBack back ? ": " + back.reason() : "");
  }

  @Override
  public void faulted(ObjectAddress address, RuntimeException fault) {
    LOG.errorf(
        fault,
        "a fault over bucket=%s key=%s",
        harmless(address.bucket()),
        harmless(address.key()));
  }

  private static String name(DocumentOutcome outcome) {
    return switch (outcome) {
      case Summarised done -> "summarised";
      case Known known -> "known";
      case Ignored ignored -> "ignored";
      case Refused refused -> "refused";
      case GivenBack back -> "given-back";
    };
  }

  /** Of a bounded set of words: it becomes a label. */
  private static String reason(DocumentOutcome outcome) {
    return switch (outcome) {
      case Summarised done -> "";
      case Known known -> "";
      case Ignored(var reason) -> reason.code();
      case Refused refused -> problem(refused.problem().type());
      case GivenBack back -> back.problem() == null ? "" : problem(back.problem().type());
    };
  }

  private static String problem(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What could end a line, or turn it round, is shown as a question mark. */
  private static String harmless(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : '?'));
    return shown.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
