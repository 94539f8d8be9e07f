package io.checksummary.evaluation;

import io.checksummary.check.verdict.CheckedNumber;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Labelled pairs put before the checker. Each source is read once for all the texts about it.
 *
 * @param numbers by the record's id, in the order of the records
 */
record CheckRun(
    List<Labelled> records, Map<String, List<CheckedNumber>> numbers, List<Timing> timings) {

  private static final int TOLD_EVERY = 100;

  /** Sources read once before, so that nobody takes the start of the JVM for a slow input. */
  private static final int WARM_UP = 60;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How long one source and one text took the processor. */
  record Timing(String id, int sourceLength, int textLength, long readNanos, long checkNanos) {

    long nanos() {
      return readNanos + checkNanos;
    }
  }

  /**
   * @param sources what each source is told with: itself, or itself and more
   */
  static CheckRun of(List<Labelled> records, UnaryOperator<Labelled> sources) {
    Map<String, List<Labelled>> bySource =
        records.stream()
            .collect(
                Collectors.groupingBy(Labelled::sourceId, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<CheckedNumber>> numbers = new LinkedHashMap<>();
    records.forEach(one -> numbers.put(one.id(), List.of()));
    List<Timing> timings = new ArrayList<>();
    bySource.values().stream()
        .limit(WARM_UP)
        .forEach(texts -> check(texts, texts.getFirst().source(), numbers, new ArrayList<>()));
    int done = 0;
    for (List<Labelled> texts : bySource.values()) {
      check(texts, sources.apply(texts.getFirst()).source(), numbers, timings);
      if (++done % TOLD_EVERY == 0) {
        System.err.println(done + " of " + bySource.size() + " sources");
      }
    }
    return new CheckRun(records, numbers, timings);
  }

  private static void check(
      List<Labelled> texts,
      String source,
      Map<String, List<CheckedNumber>> numbers,
      List<Timing> timings) {
    long started = THREADS.getCurrentThreadCpuTime();
    Labelled first = texts.getFirst();
    Article article = Article.of(first.sourceId(), source, first.sourceLanguage());
    long read = THREADS.getCurrentThreadCpuTime() - started;
    for (Labelled text : texts) {
      long began = THREADS.getCurrentThreadCpuTime();
      numbers.put(text.id(), article.check(text.generated(), text.language()));
      long took = THREADS.getCurrentThreadCpuTime() - began;
      timings.add(new Timing(text.id(), source.length(), text.generated().length(), read, took));
    }
  }

  List<Judged> judged() {
    return records.stream()
        .flatMap(one -> Judged.of(one, numbers.getOrDefault(one.id(), List.of())).stream())
        .toList();
  }
}
