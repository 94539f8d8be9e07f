package io.checksummary.check.frame;

import io.checksummary.text.Span;

/**
 * Who or what a number may be of, as the sentence names it.
 *
 * @param text without its article: {@code Trail Blazers}, {@code home team}
 * @param span of that text; where a pronoun stands for a name, that name's
 * @param strength how the sentence ties the number to it
 */
public record Subject(String text, Span span, Strength strength) {

  /** How strongly a sentence ties a number to its subject, the strongest first. */
  public enum Strength {
    /** Side by side: "Norland (19-8)", "Ruiz's 12 points", "12 points from Ruiz". */
    APPOSITION,
    /** Subject of the clause that holds the number. */
    CLAUSE,
    /** Subject of a clause or a sentence before. */
    CARRIED,
    /** Only named in the same sentence. */
    NAMED
  }
}
