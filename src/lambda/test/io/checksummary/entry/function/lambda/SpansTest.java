package io.checksummary.entry.function.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @Test
  void aCollectorThatTakesThemIsNotCounted() {
    new Spans(List.of(ending(CompletableResultCode.ofSuccess())), metrics).send();

    assertThat(late()).isZero();
  }

  @Test
  void oneThatFailsIsCounted() {
    new Spans(List.of(ending(CompletableResultCode.ofFailure())), metrics).send();

    assertThat(late()).isOne();
  }

  /** It never answers: that this test ends shows that nobody waits for it for long. */
  @Test
  void oneThatIsSilentIsLeftAndCounted() {
    CompletableResultCode never = new CompletableResultCode();

    new Spans(List.of(ending(CompletableResultCode.ofSuccess()), ending(never)), metrics).send();

    assertThat(never.isDone()).isFalse();
    assertThat(late()).isOne();
  }

  private double late() {
    return metrics.get("checksummary.spans.late").counter().count();
  }

  private static SpanProcessor ending(CompletableResultCode flush) {
    return new SpanProcessor() {
      @Override
      public void onStart(Context parent, ReadWriteSpan span) {}

      @Override
      public boolean isStartRequired() {
        return false;
      }

      @Override
      public void onEnd(ReadableSpan span) {}

      @Override
      public boolean isEndRequired() {
        return false;
      }

      @Override
      public CompletableResultCode forceFlush() {
        return flush;
      }
    };
  }
}
