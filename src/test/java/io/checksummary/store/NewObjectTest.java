package io.checksummary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewObjectTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b", "sha256:0af9/=+%2B\"~"})
  void metadataAreOfAsciiThatCanBeSeen(String value) {
    assertThat(object("source_version", value).metadata()).containsValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a ", "caf\u00e9", "a\nb", "a\tb", "\u6771\u4eac"})
  void whatAHeaderWouldNotHoldIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> object("source_version", value))
        .withMessageContaining("source_version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Source", "source-version", "source version"})
  void namesAreThoseThatEveryStoreTakes(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> object(name, "a"));
  }

  @Test
  void tagsMayBeAnything() {
    assertThat(new NewObject(new byte[0], "text/plain", Map.of(), Map.of("Made by", "us")).tags())
        .hasSize(1);
  }

  private static NewObject object(String name, String value) {
    return new NewObject(new byte[0], "text/plain", Map.of(name, value), Map.of());
  }
}
