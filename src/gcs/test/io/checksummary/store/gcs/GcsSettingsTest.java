package io.checksummary.store.gcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.store.StoreFactory;
import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GcsSettingsTest {

  @Test
  void withoutASettingItIsGooglesOwn() {
    assertThat(GcsSettings.of(Map.of())).isEqualTo(new GcsSettings(null));
    assertThat(GcsSettings.of(Map.of("STORAGE_EMULATOR_HOST", " ")))
        .isEqualTo(new GcsSettings(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:4443", "127.0.0.1:4443"})
  void anEmulatorIsNamedWithItsSchemeOrWithout(String host) {
    assertThat(GcsSettings.of(Map.of("STORAGE_EMULATOR_HOST", host)).emulator())
        .isEqualTo(URI.create("http://127.0.0.1:4443"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://127.0.0.1:4443", "http://", "a host"})
  void whatIsWrongIsNamed(String host) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GcsSettings.of(Map.of("STORAGE_EMULATOR_HOST", host)))
        .withMessageContaining("STORAGE_EMULATOR_HOST");
  }

  @Test
  void theBuildKnowsTheStore() {
    assertThat(ServiceLoader.load(StoreFactory.class))
        .extracting(StoreFactory::scheme)
        .contains("gs");
  }
}
