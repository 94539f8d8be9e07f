package io.checksummary.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.store.StoreException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectDownloadTest {

  private static final byte[] BYTES = "Revenue rose 9% to $412 million.".getBytes(UTF_8);

  private final List<Long> offsets = new ArrayList<>();

  @Test
  void aVersionIsReadInOneGo() throws IOException {
    assertThat(download(BYTES.length)).isEqualTo(BYTES);
    assertThat(offsets).containsExactly(0L);
  }

  @Test
  void behindABreakItGoesOnWhereItWas() throws IOException {
    assertThat(download(10)).isEqualTo(BYTES);
    assertThat(offsets).containsExactly(0L, 10L, 20L, 30L);
  }

  @Test
  void itGoesOnSoOftenAndNoMore() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> download(2))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE))
        .withMessageContaining("10 of 32 bytes")
        .withCauseInstanceOf(IOException.class);
    assertThat(offsets).hasSize(ObjectDownload.RESUMPTIONS + 1);
  }

  @Test
  void aFaultOfTheTargetIsNoBreakOfTheSource() {
    IOException full = new IOException("no space left");
    OutputStream target =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw full;
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ObjectDownload.toStream(breakingAfter(100), object(), target))
        .isSameAs(full);
    assertThat(offsets).hasSize(1);
  }

  @Test
  void anObjectThatEndsTooEarlyIsNotTakenForWhole() {
    StoredObject longer = object(BYTES.length + 1L);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() ->
            ObjectDownload.toStream(breakingAfter(100), longer, OutputStream.nullOutputStream()))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE));
  }

  @Test
  void anObjectThatDoesNotEndIsNotTakenForWhole() {
    StoredObject shorter = object(BYTES.length - 1L);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() ->
            ObjectDownload.toStream(breakingAfter(100), shorter, OutputStream.nullOutputStream()))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE));
    assertThat(offsets).hasSize(1);
  }

  private byte[] download(int piece) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    ObjectDownload.toStream(breakingAfter(piece), object(), target);
    return target.toByteArray();
  }

  private static StoredObject object() {
    return object(BYTES.length);
  }

  private static StoredObject object(long size) {
    return new StoredObject(
        new ObjectAddress("reports", "q3.html"),
        "1",
        null,
        size,
        Instant.EPOCH,
        null,
        null,
        Map.of(),
        false);
  }

  /** A store that can do no more than open its one object, and breaks off after so many bytes. */
  private ObjectStore breakingAfter(int bytes) {
    return (ObjectStore)
        Proxy.newProxyInstance(
            ObjectStore.class.getClassLoader(),
            new Class<?>[] {ObjectStore.class},
            (self, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("open");
              offsets.add((Long) arguments[2]);
              return new OpenObject(
                  object(), breaking(Math.toIntExact((Long) arguments[2]), bytes));
            });
  }

  private static InputStream breaking(int from, int bytes) {
    int end = Math.min(BYTES.length, from + bytes);
    InputStream part = new ByteArrayInputStream(BYTES, from, end - from);
    return new InputStream() {
      @Override
      public int read() throws IOException {
        int one = part.read();
        if (one < 0 && end < BYTES.length) {
          throw new IOException("connection reset");
        }
        return one;
      }

      @Override
      public int read(byte[] piece, int at, int length) throws IOException {
        int count = part.read(piece, at, length);
        if (count < 0 && end < BYTES.length) {
          throw new IOException("connection reset");
        }
        return count;
      }
    };
  }
}
