package io.checksummary.benchmark;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.ModelAnswer;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.text.chunk.Chunker;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Long articles against a model whose every call takes one second, and against the offline model.
 *
 * <p>For comparison: a common map-reduce chain in Python takes 2.25 s for 300,000 characters in 40
 * chunks and 4.9 s for 1,000,000 in 132, all its calls at once.
 */
final class LongArticles {

  private static final SummaryOptions OPTIONS =
      new SummaryOptions(new SummaryLength.Sentences(3), 6);

  private LongArticles() {}

  public static void main(String[] arguments) {
    measure(SourceText.of(article(30_000)), 4, 8);
    for (int bound : List.of(8, 64)) {
      measure(SourceText.of(article(300_000)), 40, bound);
    }
    for (int bound : List.of(8, 64, 132)) {
      measure(SourceText.of(article(1_000_000)), 132, bound);
    }
    offline(100_000);
    offline(1_000_000);
    offline(1_000_000);
  }

  private static void measure(SourceText text, int chunks, int bound) {
    OneSecond model = new OneSecond(budget(text, chunks));
    Measured run = run(model, text, bound);
    System.out.printf(
        "%,9d characters, %3d chunks, bound %3d: %6.2f s, %3d calls, %d levels of calls, %d at once%n",
        text.received().length(),
        run.digest().coverage().chunks(),
        bound,
        run.seconds(),
        run.digest().usage().calls(),
        model.levels.get(),
        model.most.get());
  }

  private static void offline(int characters) {
    SourceText text = SourceText.of(article(characters));
    SummaryModel model = SummaryModels.from(ModelSettings.of(ModelSettings.OFFLINE));
    System.out.printf(
        "%,9d characters offline: %.2f s%n", characters, run(model, text, 8).seconds());
  }

  private record Measured(Digest digest, double seconds) {}

  private static Measured run(SummaryModel model, SourceText text, int bound) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Summariser summariser =
          new Summariser(model, new Checker(), executor, InstantSource.system(), bound);
      SourceDocument source = new SourceDocument(text, null, "en", null);
      long begin = System.nanoTime();
      SummaryOutcome outcome =
          summariser.summarise(source, OPTIONS, Instant.now().plusSeconds(300));
      double seconds = (System.nanoTime() - begin) / 1e9;
      return switch (outcome) {
        case Digest digest -> new Measured(digest, seconds);
        case RejectedDigest refused -> throw new IllegalStateException("refused");
        case FailedSummary failed -> throw new IllegalStateException(failed.failure().detail());
      };
    }
  }

  /** The smallest budget that cuts a text into so many chunks. */
  private static int budget(SourceText text, int chunks) {
    int low = Chunker.SMALLEST_BUDGET;
    int high = text.received().length();
    while (low < high) {
      int middle = (low + high) / 2;
      if (Chunker.chunks(text, middle).size() > chunks) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String article(int characters) {
    StringBuilder article = new StringBuilder();
    for (int i = 1; article.length() < characters; i++) {
      article
          .append(i % 12 == 1 ? "# Region " + (i / 12 + 1) + "\n\n" : "")
          .append(
              "Plant %d of Harbour Foods packed %d tons of fish last year. ".formatted(i, 7 * i))
          .append("Its revenue rose %d per cent to $%d million. ".formatted(1 + i % 30, 40 + i))
          .append("Managers there expect the harbour to be dredged before the next season.\n\n");
    }
    return article.substring(0, characters);
  }

  /** Answers every call after one second, with a digest as long as it was asked for. */
  private static final class OneSecond implements SummaryModel {
    private final int budget;
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger levels = new AtomicInteger();

    OneSecond(int budget) {
      this.budget = budget;
    }

    @Override
    public String provider() {
      return "double";
    }

    @Override
    public String name() {
      return "one-second";
    }

    @Override
    public int budget() {
      return budget;
    }

    @Override
    public ModelAnswer ask(ModelRequest assignment) {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      try {
        Thread.sleep(Duration.ofSeconds(1));
        return draft(assignment);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new ModelAnswer.Failure(ModelAnswer.Failure.Kind.CANCELLED, "Stopped.", null);
      } finally {
        now.decrementAndGet();
      }
    }

    private Draft draft(ModelRequest assignment) {
      int level = level(assignment) + 1;
      levels.accumulateAndGet(level, Math::max);
      int sentences = assignment.length() instanceof SummaryLength.Sentences(int count) ? count : 3;
      String sentence =
          "At level " + level + " revenue of the plants rose 9 per cent to $412 million. ";
      Figure figure = new Figure("Revenue of the plants in the region", "$412 million", null);
      return new Draft(
          "Plants in the region sell more",
          sentence.repeat(sentences).strip(),
          Collections.nCopies(assignment.maxFigures(), figure),
          null,
          null,
          null);
    }

    private static int level(ModelRequest assignment) {
      int level = 9;
      while (level > 0 && !assignment.text().contains("At level " + level + " ")) {
        level--;
      }
      return level;
    }
  }
}
