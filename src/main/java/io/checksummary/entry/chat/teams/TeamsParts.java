package io.checksummary.entry.chat.teams;

/** What the parts of an address for answers of a bot are called. */
final class TeamsParts {

  /** Where the conversation is answered, as the token said too. */
  static final String SERVICE = "service";

  static final String CONVERSATION = "conversation";

  static final String ACTIVITY = "activity";

  private TeamsParts() {}
}
