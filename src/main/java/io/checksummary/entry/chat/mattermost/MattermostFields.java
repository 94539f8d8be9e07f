package io.checksummary.entry.chat.mattermost;

import io.checksummary.entry.chat.message.UnreadableMessageException;
import org.jspecify.annotations.Nullable;

/** The fields of a message, which are the same whether it is a form or JSON. */
@FunctionalInterface
interface MattermostFields {

  /** Null where there is none. */
  @Nullable String text(String name);

  /** Empty where there is none. */
  default String textOrEmpty(String name) {
    String text = text(name);
    return text == null ? "" : text;
  }

  /**
   * What Mattermost names something with: up to 1,024 visible ASCII characters.
   *
   * @throws UnreadableMessageException if there is none
   */
  default String name(String name) throws UnreadableMessageException {
    String text = text(name);
    if (text == null
        || text.length() > 1_024
        || !text.chars().allMatch(c -> '!' <= c && c <= '~')) {
      throw new UnreadableMessageException("expected a name as " + name);
    }
    return text;
  }
}
