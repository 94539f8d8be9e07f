package io.checksummary.check.frame;

import io.checksummary.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number of a sentence is said of.
 *
 * <p>Example: in "Ruiz and Petrov combined for 41 points" the owners of 41 are Ruiz and Petrov,
 * together. A caveat: rules of thumb find all this; the sentence is not parsed.
 *
 * @param owners the subject: one, or several that stand side by side; empty where nobody is named
 * @param sharing what several owners have of the number
 * @param others who else may own it, the likeliest first
 * @param counterpart the other side of a score or a lead: whom the subject beat; null where nobody
 *     is
 * @param measure what it counts
 * @param clause the words around it, up to the next clause
 * @param sentence the sentence that holds it
 */
public record Frame(
    List<Subject> owners,
    Sharing sharing,
    List<Subject> others,
    @Nullable Subject counterpart,
    Measure measure,
    Span clause,
    Span sentence) {

  /** What several owners have of a number. */
  public enum Sharing {
    /** All of them have it, or there is one only. */
    EACH,
    /** Their sum is the number. */
    TOGETHER
  }

  public Frame {
    owners = List.copyOf(owners);
    others = List.copyOf(others);
  }
}
