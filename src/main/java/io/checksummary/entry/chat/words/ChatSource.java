package io.checksummary.entry.chat.words;

import io.checksummary.entry.chat.message.ChatAttachment;

/** The article that somebody means. */
public sealed interface ChatSource {

  /** It was said, or quoted. */
  record Text(String text) implements ChatSource {}

  /**
   * It is elsewhere.
   *
   * @param address as it was written; whoever reads it decides what may be read
   */
  record Link(String address) implements ChatSource {}

  /** It came with the message. */
  record Attached(ChatAttachment attachment) implements ChatSource {}
}
