package io.checksummary.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.Services;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text of double the length takes about double the work, whatever it is. Told by the processor's
 * time of the one thread that does it, and by ratios alone: a slow machine is as good as a fast
 * one.
 */
class GrowthTest {

  private static final int FEWEST_SHAPES = 200;
  private static final int SHORTEST = 1_000;

  /** Work that takes less, in nanoseconds, says nothing of its growth. */
  private static final long FLOOR = 60_000_000;

  /** Linear work doubles, and quadratic work takes four times as long. */
  private static final double MOST = 3.2;

  private static final int REPEATS = 3;

  private static final Work WORK = new Work(Services.on(new ThisThread()));

  static Stream<Shape> shapes() {
    return Shapes.all();
  }

  @Test
  void manyShapesAreTried() {
    assertThat(shapes()).hasSizeGreaterThan(FEWEST_SHAPES);
  }

  /**
   * What grows too fast is tried in ever greater lengths: a check looks at some hundred numbers for
   * each of its own, and only where there are more of them is its work in proportion.
   */
  @ParameterizedTest
  @MethodSource("shapes")
  void doubleTheLengthTakesAboutDoubleTheWork(Shape shape) {
    int length = SHORTEST;
    long before = WORK.nanos(shape, length);
    long now = before;
    while (now < FLOOR && length < longest(shape)) {
      length *= 2;
      before = now;
      now = WORK.nanos(shape, length);
    }
    double ratio = now >= FLOOR ? ratio(now, before) : 1;
    while (ratio > MOST && length < longest(shape)) {
      length *= 2;
      ratio = ratio(least(shape, length), least(shape, length / 2));
    }
    assertThat(ratio)
        .as("times the work of half the length, at %d characters", length)
        .isLessThanOrEqualTo(MOST);
  }

  private static int longest(Shape shape) {
    return switch (shape.asked()) {
      case CHECK, APART, SUMMARY, KEY_FIGURES -> 32_000;
      case FIGURES, SOURCE, PAGE, MARKDOWN, MEMBERS -> 128_000;
    };
  }

  private static double ratio(long now, long before) {
    return (double) now / before;
  }

  /** Whatever else the machine does makes a run longer, and never shorter. */
  private static long least(Shape shape, int length) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < REPEATS; i++) {
      least = Math.min(least, WORK.nanos(shape, length));
    }
    return least;
  }
}
