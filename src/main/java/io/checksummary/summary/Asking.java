package io.checksummary.summary;

import java.time.Duration;
import java.util.List;

/**
 * Who is asked, and on what terms.
 *
 * <p>Example: {@code Asking.of(model, 8)} asks one model, eight calls of a request at a time.
 *
 * @param models the one to ask, and whom to ask instead where it does not answer; at least one
 * @param places for calls, shared by all requests
 */
public record Asking(
    List<SummaryModel> models,
    Allowance allowance,
    Places places,
    Jitter jitter,
    Pause pause,
    Watcher watcher) {

  /** Waits; a test's does not. */
  @FunctionalInterface
  public interface Pause {
    void lasting(Duration time) throws InterruptedException;
  }

  /**
   * @throws IllegalArgumentException if there is no model
   */
  public Asking {
    models = List.copyOf(models);
    if (models.isEmpty()) {
      throw new IllegalArgumentException("at least one model to ask");
    }
  }

  /** One model, so many calls of a request at a time. */
  public static Asking of(SummaryModel model, int atOnce) {
    return new Asking(
        List.of(model),
        Allowance.of(atOnce),
        Places.unbounded(),
        Jitter.MOST,
        Thread::sleep,
        Watcher.NONE);
  }

  /** The first model, whose budget decides how an article is cut. */
  public SummaryModel model() {
    return models.getFirst();
  }
}
