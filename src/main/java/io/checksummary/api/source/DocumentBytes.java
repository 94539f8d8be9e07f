package io.checksummary.api.source;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.ArticleInput.Text;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds the bytes of all documents whose text is being extracted or waits for that, and the memory
 * of all long texts that are worked on, so that many large ones at once do not fill the memory.
 * Articles that come as text are no documents. Safe for use by many threads.
 */
public final class DocumentBytes {

  /** In characters: shorter texts are bounded by the number of requests. */
  private static final int SHORT = 20_000;

  /** What words, sentences and marks of a text take for each of its characters, as measured. */
  private static final int BYTES_OF_CHARACTER = 24;

  /** The same for each of its lines. */
  private static final int BYTES_OF_LINE = 350;

  private final long most;
  private final long mostWork;
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong heldByWork = new AtomicLong();

  /** With room for any text. */
  public DocumentBytes(long most) {
    this(most, Long.MAX_VALUE);
  }

  /**
   * @param most the most bytes of documents at a time
   * @param mostWork the most bytes that the work on long texts may take at a time, as estimated
   * @throws IllegalArgumentException if one is not positive
   */
  public DocumentBytes(long most, long mostWork) {
    if (most < 1 || mostWork < 1) {
      throw new IllegalArgumentException(
          "at least one byte of documents: " + most + ", and of texts: " + mostWork);
    }
    this.most = most;
    this.mostWork = mostWork;
  }

  /**
   * Holds what the work on a text takes.
   *
   * @throws ProblemException {@code too-large} for a text that would never be taken, {@code
   *     overloaded} for one that is to come back
   */
  public Reservation reserveWork(String text, ProblemFactory problems) {
    long bytes = work(text);
    if (bytes > mostWork) {
      throw problems.tooLarge(
          "To read the text would take about "
              + bytes
              + " bytes of memory; there are "
              + mostWork
              + " for that. Send a part of it.",
          mostWork,
          bytes);
    }
    return reserve(
        heldByWork,
        bytes,
        mostWork,
        "The texts that are being read take as much memory as this function has for that.",
        problems);
  }

  private static long work(String text) {
    return text.length() <= SHORT
        ? 0
        : (long) text.length() * BYTES_OF_CHARACTER
            + text.chars().filter(c -> c == '\n' || c == '\r').count() * BYTES_OF_LINE;
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
      case Document document -> reserve(document.content().held(), problems);
    };
  }

  private Reservation reserve(long bytes, ProblemFactory problems) {
    if (bytes > most) {
      throw problems.tooLarge(
          "The document has " + bytes + " bytes; expected at most " + most + ". Send a part of it.",
          most,
          bytes);
    }
    return reserve(
        held,
        bytes,
        most,
        "The documents that are being read hold as many bytes as this function takes at a time.",
        problems);
  }

  private static Reservation reserve(
      AtomicLong held, long bytes, long most, String full, ProblemFactory problems) {
    long now = held.addAndGet(bytes);
    if (now > most) {
      held.addAndGet(-bytes);
      throw problems.overloaded(full, most, now);
    }
    return new Reservation(held, bytes);
  }
}
