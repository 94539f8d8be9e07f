package io.checksummary.entry.function.lambda;

import io.netty.channel.FileRegion;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.netty.runtime.virtual.VirtualResponseHandler;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Collects the answer to one request from the pieces in which the router gives it. */
final class Exchange implements VirtualResponseHandler {

  private static final Set<String> OF_THE_WIRE = Set.of("connection", "transfer-encoding");

  private final CompletableFuture<GatewayAnswer> answer = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private @Nullable HttpResponse head;

  /** Is there once all of it is; fails if the connection is closed before. */
  CompletableFuture<GatewayAnswer> answer() {
    return answer;
  }

  /** Is done once nothing more is done for the request: it is logged and counted. */
  CompletableFuture<@Nullable Void> end() {
    return end;
  }

  @Override
  public void handleMessage(Object message) {
    try {
      take(message);
    } catch (IOException | RuntimeException e) {
      answer.completeExceptionally(e);
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void take(Object message) throws IOException {
    if (message instanceof HttpResponse response) {
      if (response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
        return;
      }
      head = response;
    }
    if (message instanceof HttpContent content) {
      content.content().readBytes(body, content.content().readableBytes());
    }
    if (message instanceof FileRegion file) {
      copy(file);
    }
    if (message instanceof LastHttpContent && head != null) {
      List<Map.Entry<String, String>> headers =
          head.headers().entries().stream()
              .filter(header -> !OF_THE_WIRE.contains(header.getKey().toLowerCase(Locale.ROOT)))
              .toList();
      answer.complete(new GatewayAnswer(head.status().code(), headers, Buffer.buffer(body.toByteArray())));
    }
  }

  private void copy(FileRegion file) throws IOException {
    WritableByteChannel channel = Channels.newChannel(body);
    while (file.transferred() < file.count()) {
      file.transferTo(channel, file.transferred());
    }
  }

  @Override
  public void close() {
    answer.completeExceptionally(new ClosedChannelException());
  }
}
