package io.checksummary.report.evidence;

import io.checksummary.check.verdict.Evidence;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the line of a source's evidence. */
public final class EvidencePlaces {

  private final int @Nullable [] newlines;

  /**
   * @param source the text that the evidence counts in; null where nobody has it, and places have
   *     no line
   */
  public EvidencePlaces(@Nullable String source) {
    this.newlines = source == null ? null : newlines(source);
  }

  /** Where evidence stands. */
  public EvidencePlace of(Evidence evidence) {
    int start = evidence.span().start();
    return switch (evidence.in()) {
      case TITLE -> new EvidencePlace(Evidence.Part.TITLE, start, null, null);
      case TEXT ->
          new EvidencePlace(
              Evidence.Part.TEXT,
              start,
              newlines == null ? null : line(newlines, start),
              evidence.page());
    };
  }

  private static Integer line(int[] newlines, int offset) {
    int found = Arrays.binarySearch(newlines, offset);
    return (found >= 0 ? found : -found - 1) + 1;
  }

  private static int[] newlines(String source) {
    return IntStream.range(0, source.length()).filter(i -> source.charAt(i) == '\n').toArray();
  }
}
