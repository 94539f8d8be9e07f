package io.checksummary.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a request's span what its caller may have written there: the query, and the path
 * where it is none of ours. An article that was sent the wrong way must not end up with a
 * collector.
 */
@Singleton
public final class SpanScrubber implements SpanProcessor {

  private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
  private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");

  private static final Set<String> OURS = Set.of("/", "/summarize", "/check", "/figures");

  private static final String WITHHELD = "REDACTED";

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    if (span.getKind() == SpanKind.SERVER) {
      Attributes attributes = span.getAttributes();
      withhold(PATH, attributes.get(PATH), span);
      withhold(QUERY, attributes.get(QUERY), span);
    }
  }

  private static void withhold(
      AttributeKey<String> key, @Nullable String value, ReadWriteSpan span) {
    if (value != null && !value.isEmpty() && !OURS.contains(value)) {
      span.setAttribute(key, WITHHELD);
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
