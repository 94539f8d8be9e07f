package io.checksummary.summary.call;

import io.checksummary.summary.FakeModel;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryModel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A model that takes so many calls in each second, and turns the others away. */
final class RateLimitedModel implements SummaryModel {

  private static final Duration TO_ANSWER = Duration.ofMillis(1_800);
  private static final Duration TO_REFUSE = Duration.ofMillis(30);

  private final VirtualTime time;
  private final int perSecond;
  private final @Nullable Duration retryAfter;
  private Instant second = Instant.MIN;
  private int taken;
  private int calls;

  /**
   * @param retryAfter what callers are told who are turned away; null for nothing
   */
  RateLimitedModel(VirtualTime time, int perSecond, @Nullable Duration retryAfter) {
    this.time = time;
    this.perSecond = perSecond;
    this.retryAfter = retryAfter;
  }

  /** All calls so far, with those that were turned away. */
  int calls() {
    return calls;
  }

  @Override
  public String provider() {
    return "limited";
  }

  @Override
  public String name() {
    return "limited";
  }

  @Override
  public int budget() {
    return 6_000;
  }

  @Override
  public ModelAnswer ask(ModelRequest assignment) {
    calls++;
    if (isFull()) {
      time.sleep(TO_REFUSE);
      return new Failure(Failure.Kind.LIMITED, "The model's server answered 429.", retryAfter);
    }
    time.sleep(TO_ANSWER);
    return FakeModel.draft("Harbour Foods reported revenue of $412 million.");
  }

  private boolean isFull() {
    Instant now = time.instant().truncatedTo(ChronoUnit.SECONDS);
    taken = now.equals(second) ? taken + 1 : 1;
    second = now;
    return taken > perSecond;
  }
}
