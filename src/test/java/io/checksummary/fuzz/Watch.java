package io.checksummary.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Watches one thread by the processor's time that it takes, so that a busy machine is no hang. What
 * hangs is named, and the program ends.
 */
final class Watch implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final Duration EVERY = Duration.ofMillis(250);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread watched = Thread.currentThread();
  private final Thread watcher;
  private volatile String input = "nothing";
  private volatile long since;

  Watch() {
    watcher = Thread.ofPlatform().daemon().name("watch").start(this::watch);
    begin("nothing");
  }

  void begin(String name) {
    input = name;
    since = THREADS.getCurrentThreadCpuTime();
  }

  /** The processor's time since the input began, in nanoseconds. */
  long taken() {
    return THREADS.getCurrentThreadCpuTime() - since;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(EVERY);
        String name = input;
        long taken = THREADS.getThreadCpuTime(watched.threadId()) - since;
        if (taken > LONGEST.toNanos() && name.equals(input)) {
          end(name);
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(String name) {
    String stack =
        Arrays.stream(watched.getStackTrace())
            .map(Object::toString)
            .collect(Collectors.joining("\n  "));
    System.err.println("HANGS: " + name + "\n  " + stack);
    Runtime.getRuntime().halt(2);
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
