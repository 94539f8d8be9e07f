package io.checksummary.summary.call;

import io.checksummary.summary.port.CallListener;
import io.checksummary.summary.port.Jitter;
import io.checksummary.summary.port.SummaryModel;
import java.time.Duration;
import java.util.List;

/**
 * Which models are asked, and within which limits.
 *
 * <p>Example: {@code CallSettings.of(model, 8)} asks one model, eight calls of a request at a time.
 *
 * @param models the model to ask, then those to fall back on where it does not answer; at least one
 * @param permits for calls, shared by all requests
 * @param credit for calls that repeat one which the model turned away, shared by all requests
 */
public record CallSettings(
    List<SummaryModel> models,
    RequestAllowance allowance,
    CallPermits permits,
    RetryCredit credit,
    Jitter jitter,
    Sleeper sleeper,
    CallListener listener) {

  /** Waits; a test's does not. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * @throws IllegalArgumentException if there is no model
   */
  public CallSettings {
    models = List.copyOf(models);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("at least one model to ask");
    }
  }

  /** One model, so many calls of a request at a time. */
  public static CallSettings of(SummaryModel model, int atOnce) {
    return new CallSettings(
        List.of(model),
        RequestAllowance.of(atOnce),
        CallPermits.unbounded(),
        RetryCredit.unbounded(),
        Jitter.MOST,
        Thread::sleep,
        CallListener.NONE);
  }

  /**
   * The same with only the models that can write in another language than the text's own.
   *
   * @throws IllegalArgumentException if none can
   */
  public CallSettings translating() {
    return new CallSettings(
        models.stream().filter(SummaryModel::translates).toList(),
        allowance,
        permits,
        credit,
        jitter,
        sleeper,
        listener);
  }

  /** The first model, whose budget decides how an article is cut. */
  public SummaryModel model() {
    return models.getFirst();
  }
}
