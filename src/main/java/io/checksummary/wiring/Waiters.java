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
import java.util.concurrent.TimeUnit;

/**
 * The threads on which requests wait for models: virtual ones on a JVM, threads of the system in a
 * native executable.
 *
 * <p>In one of GraalVM 25 a virtual thread that is interrupted does not let go of its carrier while
 * it waits for a monitor. A thousand callers who left at once, and so interrupted as many threads,
 * left all carriers spinning, the next owner of the monitor without one, and the function without
 * an answer for ever.
 */
final class Waiters {

  private Waiters() {}

  @Produces
  @Singleton
  @Named("waiting")
  static ExecutorService waiters(@VirtualThreads ExecutorService virtual) {
    return ImageMode.current() == ImageMode.NATIVE_RUN ? new OfTheSystem() : virtual;
  }

  /**
   * As many threads as there are tasks, each in the Vert.x context of whoever handed the task in.
   */
  private static final class OfTheSystem extends AbstractExecutorService {

    private final ExecutorService threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("waiting-", 0).factory());

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
