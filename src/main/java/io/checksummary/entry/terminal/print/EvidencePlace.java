package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.EvidenceAnswer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where evidence stands, as a person looks for it: page and line. */
public final class EvidencePlace {

  private final int @Nullable [] newlines;

  /**
   * @param source the text that the evidence counts in; null where nobody has it, and places are
   *     told by offset
   */
  public EvidencePlace(@Nullable String source) {
    this.newlines = source == null ? null : newlines(source);
  }

  /** "line 7"; "page 2, line 31"; "title". Lines count from 1, through the whole text. */
  public String of(EvidenceAnswer evidence) {
    if (evidence.in().equals("title")) {
      return "title";
    }
    String place =
        newlines == null ? "at " + evidence.start() : "line " + line(newlines, evidence.start());
    return evidence.page() == null ? place : "page " + evidence.page() + ", " + place;
  }

  private static int line(int[] newlines, int offset) {
    int found = Arrays.binarySearch(newlines, offset);
    return (found >= 0 ? found : -found - 1) + 1;
  }

  private static int[] newlines(String source) {
    return IntStream.range(0, source.length()).filter(i -> source.charAt(i) == '\n').toArray();
  }
}
