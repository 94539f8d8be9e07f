package io.checksummary.store.azure;

import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpPipelineNextPolicy;
import com.azure.core.http.HttpPipelineNextSyncPolicy;
import com.azure.core.http.HttpPipelinePosition;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.core.util.Context;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** Counts how often one call was sent, since the SDK does not tell. */
final class Attempts {

  private static final String KEY = "checksummary.attempts";

  private final AtomicInteger count = new AtomicInteger();

  /** What the call is given. */
  Context context() {
    return new Context(KEY, count);
  }

  boolean areMany() {
    return count.get() > 1;
  }

  /** What counts them all, behind the SDK's own retries. */
  static HttpPipelinePolicy counting() {
    return new Counting();
  }

  private static final class Counting implements HttpPipelinePolicy {

    @Override
    public Mono<HttpResponse> process(
        HttpPipelineCallContext context, HttpPipelineNextPolicy next) {
      count(context);
      return next.process();
    }

    @Override
    public HttpResponse processSync(
        HttpPipelineCallContext context, HttpPipelineNextSyncPolicy next) {
      count(context);
      return next.processSync();
    }

    @Override
    public HttpPipelinePosition getPipelinePosition() {
      return HttpPipelinePosition.PER_RETRY;
    }

    private static void count(HttpPipelineCallContext context) {
      context
          .getData(KEY)
          .ifPresent(counter -> {
            if (counter instanceof AtomicInteger count) {
              count.incrementAndGet();
            }
          });
    }
  }
}
