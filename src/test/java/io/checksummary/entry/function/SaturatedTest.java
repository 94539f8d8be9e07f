package io.checksummary.entry.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ExecutorRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every thread of the pool is busy: whoever asks for health still gets it. */
@QuarkusTest
@TestProfile(SaturatedTest.Small.class)
class SaturatedTest {

  private static final int THREADS = 2;

  private final CountDownLatch end = new CountDownLatch(1);

  public static final class Small implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.thread-pool.core-threads",
          "1",
          "quarkus.thread-pool.max-threads",
          Integer.toString(THREADS));
    }
  }

  @AfterEach
  void freeTheThreads() {
    end.countDown();
  }

  @Test
  void healthTakesNoThreadOfThePool() throws InterruptedException {
    Executor pool = ExecutorRecorder.getCurrent();
    CountDownLatch busy = new CountDownLatch(THREADS);
    IntStream.range(0, 10 * THREADS).forEach(i -> pool.execute(() -> waitForTheEnd(busy)));
    busy.await();

    assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(given().get("/q/health").statusCode()).isEqualTo(200);
  }

  private void waitForTheEnd(CountDownLatch busy) {
    busy.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
