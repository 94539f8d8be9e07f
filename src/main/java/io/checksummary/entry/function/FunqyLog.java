package io.checksummary.entry.function;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Funqy from logging what it cannot read, word for word. The property for it takes no effect
 * where a cloud's runtime has chosen another log manager before the function is loaded.
 */
@Singleton
class FunqyLog {

  /** Held, as a logger that nobody holds forgets its level. */
  private final Logger log = Logger.getLogger("io.quarkus.funqy");

  void silence(@Observes StartupEvent started) {
    log.setLevel(Level.OFF);
  }
}
