package io.checksummary.entry.chat.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants. */
public sealed interface ChatWish {

  /** Words that mean nothing here, as they were written; whoever answers says so. */
  List<String> notUnderstood();

  /** To be told what can be asked; also where no article is in sight. */
  record Help(List<String> notUnderstood) implements ChatWish {

    public Help {
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /**
   * A summary.
   *
   * @param sentences null where nothing is said
   * @param words null where nothing is said
   * @param maxFigures null where nothing is said
   * @param language the language to write in, BCP 47; null for the article's own
   */
  record Summarise(
      ChatSource article,
      @Nullable Integer sentences,
      @Nullable Integer words,
      @Nullable Integer maxFigures,
      @Nullable String language,
      List<String> notUnderstood)
      implements ChatWish {

    public Summarise {
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /** The numbers of a summary, held against an article. */
  record Check(ChatSource article, String summary, List<String> notUnderstood) implements ChatWish {

    public Check {
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /** A check of which one of the two texts is missing. */
  record HalfACheck(List<String> notUnderstood) implements ChatWish {

    public HalfACheck {
      notUnderstood = List.copyOf(notUnderstood);
    }
  }
}
