package io.checksummary.entry.chat.mattermost;

/** What the parts of an address for answers on Mattermost are called. */
final class MattermostParts {

  /** Takes answers for a while. */
  static final String RESPONSE = "response";

  static final String CHANNEL = "channel";

  /** The post whose thread the answer is part of. */
  static final String POST = "post";

  private MattermostParts() {}
}
