package io.checksummary.entry.chat.layout;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.sheet.HarmlessText;
import org.jspecify.annotations.Nullable;

/**
 * Words of one kind, on one line. They hold no control character, no mark that turns the direction
 * of writing and no half of a surrogate pair: spaces stand in their places.
 *
 * @param verdict of words that look as their verdict does, which are kept together: a number with
 *     its sign; null for plain words
 */
public record ChatRun(String text, @Nullable Verdict verdict) {

  public ChatRun {
    text = HarmlessText.of(text);
  }

  public static ChatRun plain(String text) {
    return new ChatRun(text, null);
  }

  /** Whether it looks as its verdict does. */
  public boolean isJudged() {
    return verdict != null;
  }

  ChatRun withText(String other) {
    return new ChatRun(other, verdict);
  }
}
