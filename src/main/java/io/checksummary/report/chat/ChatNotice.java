package io.checksummary.report.chat;

import java.util.List;

/**
 * A few plain sentences: help, a problem, that something is being worked on.
 *
 * @param paragraphs at least one, each without a line break; may quote what somebody wrote
 */
public record ChatNotice(List<String> paragraphs) implements ChatReply {

  /**
   * @throws IllegalArgumentException if there is nothing to say
   */
  public ChatNotice {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a notice says something");
    }
  }

  public static ChatNotice of(String... paragraphs) {
    return new ChatNotice(List.of(paragraphs));
  }
}
