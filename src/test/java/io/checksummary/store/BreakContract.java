package io.checksummary.store;

import static io.checksummary.store.ContractFixture.failure;
import static io.checksummary.store.ContractFixture.object;
import static io.checksummary.store.ContractFixture.read;
import static io.checksummary.store.ContractFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.store.StoreException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Connections that break. */
public interface BreakContract extends ContractFixture {

  int PIECE = 300_000;

  @Test
  default void aDownloadThatBreaksOffSaysSo() throws IOException {
    try (BreakingProxy proxy = new BreakingProxy(subject().address())) {
      ObjectStore store = subject().storeAt(proxy.address());
      StoredObject object = writtenOf(3 * PIECE);
      proxy.breakNext(1, PIECE);

      try (InputStream stream = store.open(object.address(), object.version(), 0).bytes()) {
        assertThatExceptionOfType(IOException.class).isThrownBy(stream::readAllBytes);
      }
    }
  }

  @Test
  default void aDownloadGoesOnBehindBreaks() throws IOException {
    try (BreakingProxy proxy = new BreakingProxy(subject().address())) {
      ObjectStore store = subject().storeAt(proxy.address());
      StoredObject object = writtenOf(3 * PIECE);
      proxy.breakNext(2, PIECE);
      ByteArrayOutputStream received = new ByteArrayOutputStream();

      ObjectDownload.toStream(store, object, received);

      assertThat(received).hasToString("x".repeat(3 * PIECE));
      assertThat(proxy.broken()).isEqualTo(2);
    }
  }

  private StoredObject writtenOf(int bytes) {
    return store().write(freshAddress("large"), object("x".repeat(bytes)), ABSENT);
  }

  /** It was done, and who did it is told so: not that another was faster. */
  @Test
  default void aWriteWhoseAnswerWasLostIsStillOnesOwn() throws IOException {
    try (BreakingProxy proxy = new BreakingProxy(subject().address())) {
      ObjectStore store = subject().storeAt(proxy.address());
      ObjectAddress address = freshAddress("claimed.json");
      proxy.breakNext(1, 0);

      StoredObject written = store.write(address, object("mine"), ABSENT);

      assertThat(proxy.broken()).isEqualTo(1);
      assertThat(written.version()).isEqualTo(standing(store(), address).version());
      assertThat(read(store, written, 0)).isEqualTo("mine");
    }
  }

  @Test
  default void aWriteThatAnotherWasFasterWithIsNotOnesOwnBecauseAnAnswerWasLost()
      throws IOException {
    try (BreakingProxy proxy = new BreakingProxy(subject().address())) {
      ObjectStore store = subject().storeAt(proxy.address());
      ObjectAddress address = freshAddress("claimed.json");
      store().write(address, object("hers"), ABSENT);
      proxy.breakNext(1, 0);

      assertThat(failure(() -> store.write(address, object("mine"), ABSENT)))
          .isEqualTo(Kind.CHANGED);
      assertThat(proxy.broken()).isEqualTo(1);
    }
  }

  @Test
  default void aStoreThatIsNotThereIsUnavailable() throws IOException {
    URI nobody;
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
    }

    assertThat(failure(() -> subject().storeAt(nobody).list("bucket", "", null)))
        .isEqualTo(Kind.UNAVAILABLE);
  }
}
