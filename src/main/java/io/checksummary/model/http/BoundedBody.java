package io.checksummary.model.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a largest size; a larger one fails the exchange. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private final long largest;
  private @Nullable Subscription subscription;
  private long size;

  BoundedBody(long largest) {
    this.largest = largest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return bytes.getBody();
  }

  /**
   * Whether it has come to its end. Another exchange may have its connection by then, and would
   * lose it if this one was cancelled.
   */
  boolean isRead() {
    return getBody().toCompletableFuture().isDone();
  }

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = begun;
    bytes.onSubscribe(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> more) {
    size += more.stream().mapToLong(ByteBuffer::remaining).sum();
    if (size <= largest) {
      bytes.onNext(more);
    } else if (subscription != null) {
      subscription.cancel();
      bytes.onError(new BoundedHttpClient.TooLarge());
    }
  }

  @Override
  public void onError(Throwable fault) {
    bytes.onError(fault);
  }

  @Override
  public void onComplete() {
    bytes.onComplete();
  }
}
