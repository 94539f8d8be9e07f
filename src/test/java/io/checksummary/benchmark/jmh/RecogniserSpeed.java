package io.checksummary.benchmark.jmh;

import io.checksummary.benchmark.NewsText;
import io.checksummary.recognise.Recogniser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast text is read for numbers. An operation is one character, so that operations per
 * microsecond are megabytes per second (of plain ASCII), and bytes per operation are bytes
 * allocated per character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecogniserSpeed {

  private static final int CHARACTERS = 1_000_000;

  /** A text file; news made up where there is none. */
  @Param("")
  public String file = "";

  private String text = "";

  @Setup
  public void read() {
    text = NewsText.characters(file, CHARACTERS, 1);
  }

  /** What every recogniser costs at least. */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public int digitScan() {
    int runs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      runs += digit && !inside ? 1 : 0;
      inside = digit;
    }
    return runs;
  }

  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public int recogniser() {
    return Recogniser.english().mentions(text).size();
  }
}
