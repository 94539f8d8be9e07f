package io.checksummary.entry.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settings of Quarkus that the command line decides, made before Quarkus starts. */
final class StartupSettings {

  private StartupSettings() {}

  /** Sets a property, whatever else says; null leaves it alone. */
  static void set(String property, @Nullable Object value) {
    if (value != null) {
      System.setProperty(property, value.toString());
    }
  }

  /** Sets a property unless the caller did, by a system property or a variable. */
  static void preset(String property, @Nullable Object value) {
    String variable = property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    if (System.getProperty(property) == null && System.getenv(variable) == null) {
      set(property, value);
    }
  }
}
