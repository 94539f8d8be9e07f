package io.checksummary.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Which rules judge: {@code 0.1.0+sha256:…}, the version and a hash of the code and tables of the
 * packages text, quantity and check. The build writes both down.
 */
final class RulesVersion {

  private RulesVersion() {}

  static String version() {
    Properties built = built();
    return built.getProperty("version") + "+" + built.getProperty("hash");
  }

  /** The program's own: {@code 0.1.0}. */
  static String ofProgram() {
    return built().getProperty("version");
  }

  private static Properties built() {
    Properties built = new Properties();
    try (InputStream file = RulesVersion.class.getResourceAsStream("rules.properties")) {
      built.load(Objects.requireNonNull(file, "rules.properties: the build has not written it"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built;
  }
}
