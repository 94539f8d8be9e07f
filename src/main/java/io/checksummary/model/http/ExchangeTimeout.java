package io.checksummary.model.http;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long the exchange of the current thread may last. Each call has its own deadline, but a model
 * of LangChain4j takes its timeout when it is created. So the models are created once, without one,
 * and the HTTP client asks here.
 */
public final class ExchangeTimeout {

  private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

  private ExchangeTimeout() {}

  /**
   * Runs an exchange that has to end by then; it must stay on this thread.
   *
   * @param end as {@link System#nanoTime()} counts
   */
  public static <T> T until(long end, Supplier<T> exchange) {
    END.set(end);
    try {
      return exchange.get();
    } finally {
      END.remove();
    }
  }

  /**
   * How much time is left for the exchange of this thread; at least a nanosecond.
   *
   * @throws IllegalStateException if this thread makes no exchange
   */
  public static Duration now() {
    Long end = END.get();
    if (end == null) {
      throw new IllegalStateException("an exchange without a deadline");
    }
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }
}
