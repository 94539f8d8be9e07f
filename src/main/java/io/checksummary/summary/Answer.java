package io.checksummary.summary;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came back from a model. */
public sealed interface Answer {

  /**
   * A digest as the model wrote it; nothing in it is checked.
   *
   * @param title a headline; null where the model gave none
   * @param model the model's name as the provider reports it; null where it reports none
   * @param inputTokens as the provider counted them; null where it did not
   * @param outputTokens as the provider counted them; null where it did not
   */
  record Draft(
      @Nullable String title,
      String summary,
      List<Figure> keyFigures,
      @Nullable String model,
      @Nullable Integer inputTokens,
      @Nullable Integer outputTokens)
      implements Answer {
    public Draft {
      keyFigures = List.copyOf(keyFigures);
    }
  }

  /**
   * A key figure as the model wrote it.
   *
   * @param label what the number is of: "Harbour Foods revenue"
   * @param text the number: "$412 million"
   * @param quote the source's words around it, as the model remembers them; null where it gave none
   */
  record Figure(String label, String text, @Nullable String quote) {}

  /**
   * No digest.
   *
   * @param detail what happened, for a person; holds neither keys nor words of the article
   * @param retryAfter how long the provider asks to wait; null where it does not say
   */
  record Failure(Kind kind, String detail, @Nullable Duration retryAfter) implements Answer {

    /** What kept the model from answering. */
    public enum Kind {
      /** It errs: a wrong key, a wrong name, a refusal, a fault of its own. */
      FAILED,
      /** It answered, but not with a digest. */
      NONSENSE,
      /** It is down, unreachable or limits the rate; later it may answer. */
      UNAVAILABLE,
      /** The text is too long for it. */
      TOO_LONG,
      /** The assignment's deadline passed. */
      DEADLINE,
      CANCELLED
    }
  }
}
