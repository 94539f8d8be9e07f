package io.checksummary.entry.terminal.batch;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.bucket.BatchCounts;
import io.checksummary.bucket.BatchEstimate;
import io.checksummary.bucket.BatchListing;
import io.checksummary.bucket.BatchRun;
import io.checksummary.bucket.BatchShare;
import io.checksummary.bucket.BucketListener;
import io.checksummary.bucket.BucketSettings;
import io.checksummary.bucket.BucketSummaries;
import io.checksummary.bucket.ObjectNames;
import io.checksummary.bucket.OptionsByPrefix;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.store.StoreException;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Summarises what is in a bucket or a folder, and shows how far it is. */
public final class BatchRunner {

  private static final String NAME = "checksummary: ";
  private static final Caller CALLER = Caller.of("batch");

  private final ChecksummaryService service;
  private final ChecksummaryConfig config;
  private final TerminalEnvironment environment;
  private final PrintStream out;
  private final PrintStream err;

  public BatchRunner(
      ChecksummaryService service,
      ChecksummaryConfig config,
      TerminalEnvironment environment,
      PrintStream out,
      PrintStream err) {
    this.service = service;
    this.config = config;
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Does what was asked; the code of {@link ExitCode} to end with, the worst of several. */
  public int run(TerminalCommand.Batch command) {
    try (ExecutorService threads = Executors.newCachedThreadPool(Thread.ofVirtual().factory())) {
      BatchPlaces places = BatchPlaces.of(command.place(), command.output());
      BucketSettings settings = settings(places, command);
      BatchListing listing =
          new BatchListing(places.store(), new ObjectNames(settings), share(command));
      return command.estimate()
          ? estimate(places, listing, command, threads)
          : summarise(places, settings, listing, command, threads);
    } catch (IllegalArgumentException e) {
      return refused(e.getMessage(), ExitCode.USAGE);
    } catch (StoreException e) {
      return refused(e.getMessage(), ExitCode.COULD_NOT_RUN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused("stopped; the same command goes on with it", ExitCode.COULD_NOT_RUN);
    }
  }

  private int refused(@Nullable String message, int code) {
    err.println(NAME + HarmlessText.of(message == null ? "could not run" : message));
    return code;
  }

  private BatchShare share(TerminalCommand.Batch command) {
    return command.share() == null
        ? BatchShare.of(environment.variables())
        : BatchShare.of(command.share());
  }

  private BucketSettings settings(BatchPlaces places, TerminalCommand.Batch command) {
    return new BucketSettings(
        List.of(places.input()),
        places.output(),
        command.suffixes(),
        config.storage().largest().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE),
        config.storage().bytes().asLongValue(),
        config.storage().claims(),
        BucketSettings.lease(config.storage().lease().orElse(null), config.limits().deadline()),
        false);
  }

  private int summarise(
      BatchPlaces places,
      BucketSettings settings,
      BatchListing listing,
      TerminalCommand.Batch command,
      ExecutorService threads)
      throws InterruptedException {
    BatchSheet sheet = new BatchSheet(command.display(), environment, out, err);
    BucketSummaries summaries =
        new BucketSummaries(
            service,
            places.store(),
            settings,
            new OptionsByPrefix(config.storage().options().orElse("")),
            BucketListener.NONE);
    BatchRun run = new BatchRun(command.parallel(), threads, settings.lease());
    long begun = System.nanoTime();
    BatchCounts.Snapshot counts =
        BatchProgress.during(
            () -> run.counts().ended(),
            listing,
            places.input(),
            environment,
            err,
            () ->
                run.run(
                    listing,
                    places.input(),
                    document ->
                        sheet.ended(
                            document,
                            summaries.summariseUnlessKnown(document, CallContext.of(CALLER)))));
    sheet.show(counts, Duration.ofNanos(System.nanoTime() - begun));
    return code(counts);
  }

  private static int code(BatchCounts.Snapshot counts) {
    if (counts.refused() + counts.givenBack() > 0) {
      return ExitCode.COULD_NOT_RUN;
    }
    return counts.failing() > 0 ? ExitCode.NUMBERS_FAIL : ExitCode.PASSED;
  }

  private int estimate(
      BatchPlaces places,
      BatchListing listing,
      TerminalCommand.Batch command,
      ExecutorService threads)
      throws InterruptedException {
    BatchSheet sheet = new BatchSheet(command.display(), environment, out, err);
    BatchEstimate estimate =
        new BatchEstimate(places.store(), config.storage().bytes().asLongValue());
    BatchProgress.during(
        () -> estimate.now().documents(),
        listing,
        places.input(),
        environment,
        err,
        () -> {
          estimate.addAll(listing, places.input(), command.parallel(), threads);
          return estimate;
        });
    sheet.show(estimate.now());
    return ExitCode.PASSED;
  }
}
