package io.checksummary.entry.terminal.command;

import java.util.Map;

/** When to write in colour. */
public enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether it is now. Of itself the program colours what a person reads on a terminal that can;
   * {@code NO_COLOR} (no-color.org) and {@code CLICOLOR_FORCE} (bixense.com/clicolors) overrule
   * that, and the option overrules them.
   */
  boolean wanted(boolean live, Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
          yield false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "0");
        boolean able = !environment.getOrDefault("TERM", "").equals("dumb");
        yield (!force.isEmpty() && !force.equals("0")) || (live && able);
      }
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
