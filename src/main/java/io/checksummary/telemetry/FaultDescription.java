package io.checksummary.telemetry;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what failed and where, without a word of what was being worked on. */
final class FaultDescription {

  private static final int DEEPEST = 8;
  private static final int FRAMES = 4;

  private FaultDescription() {}

  static String describe(Throwable fault) {
    return Stream.iterate(fault, f -> f != null, Throwable::getCause)
        .limit(DEEPEST)
        .map(f -> f.getClass().getName() + " at " + frames(f))
        .collect(Collectors.joining("; caused by "));
  }

  private static String frames(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
