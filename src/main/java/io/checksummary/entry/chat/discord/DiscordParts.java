package io.checksummary.entry.chat.discord;

/** What the parts of an address for answers on Discord are called. */
final class DiscordParts {

  static final String APPLICATION = "application";

  /** Lets its owner answer one interaction, and is secret for as long as that can be done. */
  static final String TOKEN = "token";

  /** There where nobody but the asker is to see the answer. */
  static final String ALONE = "alone";

  private DiscordParts() {}
}
