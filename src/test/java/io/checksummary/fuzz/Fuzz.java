package io.checksummary.fuzz;

import io.checksummary.api.RequestTarget;
import io.checksummary.model.prompt.AnswerTarget;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Feeds so many inputs and says what happened. Arguments: how many (1,000,000), and the seed of the
 * first (1); input n has the seed of the first and n more, so that {@code "1 SEED"} brings it back.
 * Exit code 1 where something did not hold, 2 where something hung.
 */
public final class Fuzz {

  private static final int MOST_FINDINGS = 20;

  /** What is cheap to feed and read by most comes most. */
  private static final List<Target> TARGETS =
      List.of(
          new RecogniserTarget(),
          new RecogniserTarget(),
          new RecogniserTarget(),
          new AnswerTarget(),
          new AnswerTarget(),
          new RequestTarget(),
          new RequestTarget(),
          new CheckerTarget(),
          new CheckerTarget(),
          new TextTarget(),
          new StyleTarget());

  private final List<Target> targets;
  private final List<String> findings = new ArrayList<>();
  private final Map<String, Integer> fed = new TreeMap<>();
  private String slowest = "";
  private long slowestNanos;

  Fuzz() {
    this(TARGETS);
  }

  Fuzz(List<Target> targets) {
    this.targets = targets;
  }

  /** What did not hold: the input's seed, its target, and what was thrown. */
  List<String> findings() {
    return findings;
  }

  void feed(long inputs, long seed) {
    try (Watch watch = new Watch()) {
      for (long i = 0; i < inputs && findings.size() < MOST_FINDINGS; i++) {
        feed(seed + i, watch);
      }
    }
  }

  private void feed(long seed, Watch watch) {
    Chance chance = new Chance(seed);
    Target target = chance.oneOf(targets);
    String name = target.getClass().getSimpleName();
    String input = name + " with seed " + seed;
    watch.begin(input);
    fed.merge(name, 1, Integer::sum);
    try {
      target.feed(chance);
    } catch (RuntimeException | Error e) {
      findings.add(input + ": " + e + where(e));
    }
    if (watch.taken() > slowestNanos && fed.getOrDefault(name, 0) > 100) {
      slowestNanos = watch.taken();
      slowest = input;
    }
  }

  /** The innermost places of ours. */
  private static String where(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::toString)
        .filter(place -> place.startsWith("io.checksummary"))
        .limit(5)
        .collect(Collectors.joining("\n  at ", "\n  at ", ""));
  }

  void report(PrintStream out) {
    findings.forEach(out::println);
    out.println("fed " + fed);
    out.printf("slowest: %s, %.0f ms of the processor%n", slowest, slowestNanos / 1e6);
    out.println(findings.isEmpty() ? "all held" : findings.size() + " did not hold");
  }

  public static void main(String[] args) {
    long inputs = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Fuzz fuzz = new Fuzz();
    fuzz.feed(inputs, seed);
    fuzz.report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(fuzz.findings().isEmpty() ? 0 : 1);
  }
}
