package io.checksummary.wiring;

import io.quarkus.runtime.ImageMode;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which requests wait for models, any number of them, and the few on which they are
 * computed.
 *
 * <p>Virtual threads give a processor up only where they wait. Where a thousand answers came at
 * once and were checked on such threads, no new request was begun before the last of them was done:
 * all asked their models in the same moment then, and half of the time nobody had anything to do.
 */
final class WorkThreads {

  /** For each processor: a long text beside it keeps no short one waiting. */
  private static final int COMPUTING = 2;

  private WorkThreads() {}

  /**
   * Virtual ones on a JVM, threads of the system in a native executable: in one of GraalVM 25 a
   * virtual thread that is interrupted does not let go of its carrier while it waits for a monitor.
   * A thousand callers who left at once, and so interrupted as many threads, left all carriers
   * spinning, the next owner of the monitor without one, and the function without an answer for
   * ever.
   */
  @Produces
  @Singleton
  @Named("waiting")
  static ExecutorService waiting(@VirtualThreads ExecutorService virtual) {
    return ImageMode.current() == ImageMode.NATIVE_RUN
        ? new InContext(Executors.newCachedThreadPool(named("waiting-")))
        : virtual;
  }

  @Produces
  @Singleton
  @Named("computing")
  static ExecutorService computing() {
    int threads = COMPUTING * Runtime.getRuntime().availableProcessors();
    return new InContext(Executors.newFixedThreadPool(threads, named("computing-")));
  }

  private static ThreadFactory named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix, 0).factory();
  }

  /** Runs a task in the Vert.x context in which it was handed in: logs find the request there. */
  private static final class InContext extends AbstractExecutorService {

    private final ExecutorService threads;

    InContext(ExecutorService threads) {
      this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
      Context context = Vertx.currentContext();
      threads.execute(context instanceof ContextInternal its ? () -> run(task, its) : task);
    }

    private static void run(Runnable task, ContextInternal context) {
      ContextInternal before = context.beginDispatch();
      try {
        task.run();
      } finally {
        context.endDispatch(before);
      }
    }

    @Override
    public void shutdown() {
      threads.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
      return threads.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
      return threads.isShutdown();
    }

    @Override
    public boolean isTerminated() {
      return threads.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
      return threads.awaitTermination(timeout, unit);
    }
  }
}
