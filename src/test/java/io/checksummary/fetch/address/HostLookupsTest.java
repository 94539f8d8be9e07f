package io.checksummary.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostLookupsTest {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final Instant SOON = NOW.plus(Duration.ofMillis(50));
  private static final Instant LATE = NOW.plus(Duration.ofMinutes(5));
  private static final InetAddress ANY = InetAddress.getLoopbackAddress();

  private final CountDownLatch over = new CountDownLatch(1);
  private final List<String> begun = new CopyOnWriteArrayList<>();
  private final HostLookups lookups = new HostLookups(this::resolve, 1, InstantSource.fixed(NOW));

  @AfterEach
  void end() {
    over.countDown();
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    begun.add(host);
    switch (host) {
      case "slow" -> awaitEnd();
      case "unknown" -> throw new UnknownHostException(host);
      case "broken" -> throw new IllegalArgumentException(host);
      default -> {}
    }
    return List.of(ANY);
  }

  private void awaitEnd() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aThreadThatWaitsForTheSystemIsNoVirtualOne() throws Exception {
    List<Thread> seen = new CopyOnWriteArrayList<>();
    HostLookups noting =
        new HostLookups(
            host -> {
              seen.add(Thread.currentThread());
              return List.of(ANY);
            },
            1,
            InstantSource.fixed(NOW));

    assertThat(noting.addresses("a", LATE)).containsExactly(ANY);
    assertThat(seen).singleElement().matches(thread -> !thread.isVirtual() && thread.isDaemon());
  }

  @Test
  void aNameThatIsGivenUpKeepsItsPlaceUntilItIsKnown() throws Exception {
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> lookups.addresses("slow", SOON));
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> lookups.addresses("next", SOON));
    assertThat(begun).containsExactly("slow");

    over.countDown();
    assertThat(lookups.addresses("next", LATE)).containsExactly(ANY);
  }

  @Test
  void whatFailsGivesItsPlaceBack() throws Exception {
    assertThatExceptionOfType(UnknownHostException.class)
        .isThrownBy(() -> lookups.addresses("unknown", LATE));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> lookups.addresses("broken", LATE));
    assertThat(lookups.addresses("next", LATE)).containsExactly(ANY);
  }
}
