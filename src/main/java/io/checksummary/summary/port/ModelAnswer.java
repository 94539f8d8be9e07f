package io.checksummary.summary.port;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came back from a model. */
public sealed interface ModelAnswer {

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
      implements ModelAnswer {
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
   * @param excess the bound that was reached; null where the failure is of another kind
   */
  record Failure(Kind kind, String detail, @Nullable Duration retryAfter, @Nullable Excess excess)
      implements ModelAnswer {

    public Failure(Kind kind, String detail, @Nullable Duration retryAfter) {
      this(kind, detail, retryAfter, null);
    }

    /** What kept the model from answering; what tells most comes first. */
    public enum Kind {
      /** It answers nobody who asks like this: a wrong key, a wrong name, no credit. */
      DENIED,
      /** It was not asked, and nobody can: a setting is missing or wrong. */
      UNUSABLE,
      /** It errs over this text: a refusal, a fault of its own. */
      FAILED,
      /** It answered, but not with a digest. */
      NONSENSE,
      /** It is down or unreachable; later it may answer. */
      UNAVAILABLE,
      /** It answers only so many calls in a time, and this was one more; later it may answer. */
      LIMITED,
      /** It was not asked: too many of the last calls found it unavailable. */
      SUSPENDED,
      /** The text is too long for it. */
      TOO_LONG,
      /** It was not asked: the request has no tokens left for the call. */
      SPENT,
      /** It was not asked: too many calls are in flight. */
      OVERLOADED,
      /** The assignment's deadline passed. */
      DEADLINE,
      CANCELLED
    }

    /**
     * A bound and what went beyond it, both in the unit that the detail names.
     *
     * @param limit the most that is allowed
     * @param actual what would have been reached
     */
    public record Excess(long limit, long actual) {}
  }
}
