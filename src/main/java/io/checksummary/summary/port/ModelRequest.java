package io.checksummary.summary.port;

import io.checksummary.text.chunk.TokenEstimate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call to a model: what to read and what to write.
 *
 * @param stage whether the text is a whole article, a part of one, digests of parts, or a digest to
 *     mend
 * @param text what to read: data, whatever it says
 * @param title the article's own title; null where there is none
 * @param language the language to write in, BCP 47
 * @param length how long the summary may be
 * @param maxFigures the most key figures to name, 0 to 50
 * @param deadline when the answer is of no use any more
 */
public record ModelRequest(
    Stage stage,
    String text,
    @Nullable String title,
    String language,
    SummaryLength length,
    int maxFigures,
    Instant deadline) {

  /**
   * What stands around the text in a prompt: rules and header, in tokens, rather a few too many.
   */
  private static final int PROMPT_OVERHEAD = 600;

  /** The most tokens that an answer may take: twice what was asked for, and room for its frame. */
  public int outputTokens() {
    int summary =
        switch (length) {
          case SummaryLength.Sentences(int count) -> 100 * count;
          case SummaryLength.Words(int count) -> 4 * count;
        };
    return 400 + summary + 150 * maxFigures;
  }

  /** The most tokens that a call may take: what is sent, as estimated, and what may come back. */
  public long tokens() {
    int named = title == null ? 0 : TokenEstimate.estimate(title);
    return (long) PROMPT_OVERHEAD + named + TokenEstimate.estimate(text) + outputTokens();
  }

  /** The same, to be done sooner. */
  public ModelRequest withDeadline(Instant sooner) {
    return new ModelRequest(stage, text, title, language, length, maxFigures, sooner);
  }

  /** What an assignment's text is. */
  public enum Stage {
    ARTICLE,
    PART,
    COMBINE,
    /** A digest and what is wrong with its numbers. */
    REPAIR
  }
}
