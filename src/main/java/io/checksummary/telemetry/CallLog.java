package io.checksummary.telemetry;

import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A line for each call to a model: for those that somebody must see to, a wrong key for one; for
 * all at the level DEBUG.
 */
final class CallLog implements CallObserver {

  private static final Logger LOG = Logger.getLogger("io.checksummary.model");

  @Override
  public Ending begin(SummaryModel model, ModelRequest assignment) {
    long begun = System.nanoTime();
    return answer -> {
      Logger.Level level = isForPeople(answer) ? Logger.Level.INFO : Logger.Level.DEBUG;
      if (LOG.isEnabled(level)) {
        long millis = (System.nanoTime() - begun) / 1_000_000;
        LOG.logf(
            level, "%s %s: %s in %d ms", GenAiAttributes.CHAT, model.name(), words(answer), millis);
      }
    };
  }

  private static boolean isForPeople(@Nullable ModelAnswer answer) {
    return answer == null
        || (answer instanceof Failure failure
            && (failure.kind() == Failure.Kind.DENIED || failure.kind() == Failure.Kind.UNUSABLE));
  }

  /** A failure's detail is ours, and holds neither keys nor words of the article. */
  private static String words(@Nullable ModelAnswer answer) {
    return switch (answer) {
      case null -> "broke";
      case Draft draft -> "answered";
      case Failure failure ->
          GenAiAttributes.errorType(failure).orElseThrow() + " (" + failure.detail() + ")";
    };
  }
}
