package io.checksummary.benchmark.jmh;

import io.checksummary.benchmark.NewsText;
import io.checksummary.check.Checker;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A summary of a few sentences checked against a source of ten thousand words, in milliseconds: the
 * whole of it, and each of its steps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckerSpeed {

  private static final String ENGLISH = "en";

  /** Words of the source. */
  @Param("10000")
  public int words;

  /**
   * Sentences of the summary, taken from all over the source, every other with a number changed.
   */
  @Param("5")
  public int sentences;

  private final Checker checker = new Checker();
  private String source = "";
  private List<SummaryPassage> summary = List.of();
  private SourceText text = SourceText.of("");
  private SourceNumbers numbers = checker.read(new SourceDocument(text, null, ENGLISH, null));

  @Setup
  public void write() {
    source = NewsText.words(words, 1);
    text = SourceText.of(source);
    numbers = sourceRead();
    summary = List.of(new SummaryPassage(SummaryPassage.SUMMARY, summary()));
  }

  private String summary() {
    List<Span> all = text.sentences();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String sentence = all.get(i * all.size() / sentences).of(text.text()).strip();
      words.append(i % 2 == 0 ? sentence : sentence.replace('3', '4')).append(' ');
    }
    return words.toString();
  }

  /** Layout, blocks and sentences. */
  @Benchmark
  public SourceText textRead() {
    return SourceText.of(source);
  }

  /** The numbers of the source and what they are numbers of, the text being read. */
  @Benchmark
  public SourceNumbers sourceRead() {
    return checker.read(new SourceDocument(text, null, ENGLISH, null));
  }

  /** The summary against what was read: what every further check of the same source costs. */
  @Benchmark
  public List<CheckedNumber> summaryChecked() {
    return checker.check(numbers, summary, ENGLISH);
  }

  /** From the two strings to the verdicts. */
  @Benchmark
  public List<CheckedNumber> allOfIt() {
    SourceDocument read = new SourceDocument(SourceText.of(source), null, ENGLISH, null);
    return checker.check(read, summary, ENGLISH);
  }
}
