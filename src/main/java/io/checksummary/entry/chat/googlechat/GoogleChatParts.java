package io.checksummary.entry.chat.googlechat;

/** What the parts of an address for answers on Google Chat are called. */
final class GoogleChatParts {

  static final String SPACE = "space";

  static final String THREAD = "thread";

  private GoogleChatParts() {}
}
