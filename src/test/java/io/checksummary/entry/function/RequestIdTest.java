package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @Test
  void takesTheCallersOwn() {
    assertThat(RequestId.of("order-7.a_~", PARENT)).isEqualTo("order-7.a_~");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "a b", "a\nb", "<b>", "é", "a/b"})
  void takesTheTraceWhereThatIsNotSane(@Nullable String given) {
    assertThat(RequestId.of(given, PARENT)).isEqualTo(TRACE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        TRACE,
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
      })
  void makesOneWhereNeitherIs(@Nullable String traceParent) {
    assertThat(RequestId.of("a".repeat(129), traceParent)).matches("[0-9a-f-]{36}");
  }
}
