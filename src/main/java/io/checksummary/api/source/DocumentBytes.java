package io.checksummary.api.source;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.ArticleInput.Text;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds the bytes of all documents whose text is being extracted or waits for that, so that many
 * large ones at once do not fill the memory. Articles that come as text count nothing here. Safe
 * for use by many threads.
 */
public final class DocumentBytes {

  private final long most;
  private final AtomicLong held = new AtomicLong();

  /**
   * @param most the most bytes at a time
   * @throws IllegalArgumentException if that is not positive
   */
  public DocumentBytes(long most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one byte of documents: " + most);
    }
    this.most = most;
  }

  /** Bytes that are held until they are released; releasing them twice does nothing. */
  public static final class Reservation {

    private final AtomicLong held;
    private final AtomicLong own;

    private Reservation(AtomicLong held, long own) {
      this.held = held;
      this.own = new AtomicLong(own);
    }

    public void release() {
      held.addAndGet(-own.getAndSet(0));
    }
  }

  /**
   * Holds the bytes of an article.
   *
   * @throws ProblemException {@code too-large} for a document that would never be taken, {@code
   *     overloaded} for one that is to come back
   */
  public Reservation reserve(ArticleInput article, ProblemFactory problems) {
    return switch (article) {
      case Text text -> new Reservation(held, 0);
      case Document document -> reserve(document.bytes().length, problems);
    };
  }

  private Reservation reserve(long bytes, ProblemFactory problems) {
    if (bytes > most) {
      throw problems.tooLarge(
          "The document has " + bytes + " bytes; expected at most " + most + ". Send a part of it.",
          most,
          bytes);
    }
    long now = held.addAndGet(bytes);
    if (now > most) {
      held.addAndGet(-bytes);
      throw problems.overloaded(
          "The documents that are being read hold as many bytes as this function takes at a time.",
          most,
          now);
    }
    return new Reservation(held, bytes);
  }
}
