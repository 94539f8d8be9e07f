package io.checksummary.entry.mcp;

import io.checksummary.api.call.Cancellation;
import io.checksummary.api.call.OpenCall;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The calls of this process that their clients may cancel. */
@Singleton
class RunningCalls {

  private final Map<CallKey, Cancellation> running = new ConcurrentHashMap<>();

  /** Remembers a call until it ends. */
  void add(@Nullable CallKey key, Cancellation cancellation, OpenCall call) {
    if (key != null) {
      running.put(key, cancellation);
      call.whenEnded(() -> running.remove(key, cancellation));
    }
  }

  /** Stops a call; one that is over, or runs elsewhere, is left alone. */
  void cancel(@Nullable CallKey key) {
    Cancellation cancellation = key == null ? null : running.get(key);
    if (cancellation != null) {
      cancellation.cancel();
    }
  }
}
