package io.checksummary.store;

import static io.checksummary.store.ContractFixture.failure;
import static io.checksummary.store.ContractFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.store.StoreException.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Refusals that the store itself does not give when asked to; a double does. */
public interface RefusalContract extends ContractFixture {

  /** All that a store can be asked for, the time apart. */
  enum Request {
    HEAD,
    OPEN,
    WRITE,
    REMOVE,
    TAGS,
    LIST
  }

  ObjectAddress ADDRESS = new ObjectAddress("bucket", "key");

  StoredObject SEEN =
      new StoredObject(ADDRESS, "1", null, 4, Instant.EPOCH, null, null, Map.of(), true);

  @ParameterizedTest
  @EnumSource
  @Execution(ExecutionMode.CONCURRENT) // it waits most of the time
  default void whoIsThrottledTriesAgainAndThenSaysSo(Request request) throws IOException {
    try (RefusingServer server = new RefusingServer(subject().throttling())) {
      if (isNever(request)) {
        assertThatNobodyIsAsked(server);
        return;
      }
      assertThat(failureOf(request, server)).isEqualTo(Kind.THROTTLED);
      assertThat(server.requests()).isBetween(2, 10);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void whoHasNoRightIsToldSoAtOnce(Request request) throws IOException {
    try (RefusingServer server = new RefusingServer(subject().forbidding())) {
      if (isNever(request)) {
        assertThatNobodyIsAsked(server);
        return;
      }
      assertThat(failureOf(request, server)).isEqualTo(Kind.FORBIDDEN);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private boolean isNever(Request request) {
    return request == Request.TAGS && !subject().hasTags();
  }

  private void assertThatNobodyIsAsked(RefusingServer server) {
    assertThat(subject().storeAt(server.address()).tags(SEEN)).isEmpty();
    assertThat(server.requests()).isZero();
  }

  private Kind failureOf(Request request, RefusingServer server) {
    ObjectStore store = subject().storeAt(server.address());
    return failure(() -> ask(store, request));
  }

  private static void ask(ObjectStore store, Request request) throws IOException {
    switch (request) {
      case HEAD -> store.head(ADDRESS);
      case OPEN -> store.open(ADDRESS, SEEN.version(), 0).close();
      case WRITE -> store.write(ADDRESS, object("text"), ABSENT);
      case REMOVE -> store.remove(ADDRESS, SEEN.version());
      case TAGS -> store.tags(SEEN);
      case LIST -> store.list(ADDRESS.bucket(), "", null);
    }
  }
}
