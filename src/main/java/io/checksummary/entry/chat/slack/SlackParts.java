package io.checksummary.entry.chat.slack;

/** What the parts of an address for answers on Slack are called. */
final class SlackParts {

  /** Takes answers for a while: its host alone says whose it is. */
  static final String RESPONSE = "response";

  static final String CHANNEL = "channel";

  /** The message whose thread the answer is part of. */
  static final String THREAD = "thread";

  /** Who alone may see the answer. */
  static final String ONLY_FOR = "onlyFor";

  private SlackParts() {}
}
