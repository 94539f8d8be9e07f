package io.checksummary.benchmark;

import io.checksummary.recognise.Recogniser;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How fast the recogniser reads, in the processor's time of one thread, once warm. Argument: a text
 * file of news, best of a megabyte or more.
 */
public final class RecogniserBenchmark {

  private static final int ROUNDS = 40;

  private RecogniserBenchmark() {}

  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[0]));
    double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int found = 0;
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      found = Recogniser.english().mentions(text).size();
      best = Math.max(best, megabytes * 1e9 / (threads.getCurrentThreadCpuTime() - start));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%.2f MB, %d mentions, best of %d: %.1f MB/s%n", megabytes, found, ROUNDS, best);
  }
}
