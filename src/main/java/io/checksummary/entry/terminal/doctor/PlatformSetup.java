package io.checksummary.entry.terminal.doctor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform, and what it wants.
 *
 * @param title as people call it
 * @param name names it in addresses: {@code /chat/NAME}
 * @param inquiry asks the platform itself; null where it cannot be asked
 */
record PlatformSetup(
    String title, String name, List<ChatNeed> needs, @Nullable PlatformInquiry inquiry) {

  PlatformSetup {
    needs = List.copyOf(needs);
  }

  /** Whether somebody means to use it. */
  boolean isBegun() {
    return needs.stream().anyMatch(ChatNeed::isSet);
  }

  List<SetupFinding> findings() {
    return needs.stream().flatMap(need -> need.findings().stream()).toList();
  }
}
