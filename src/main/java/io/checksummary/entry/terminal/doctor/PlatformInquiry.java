package io.checksummary.entry.terminal.doctor;

import java.time.Instant;
import java.util.List;

/** Asks a platform what it makes of the settings. */
interface PlatformInquiry {

  /**
   * Waits for the platform.
   *
   * @return nothing where the settings do not suffice to ask
   */
  List<SetupFinding> ask(Instant deadline);
}
