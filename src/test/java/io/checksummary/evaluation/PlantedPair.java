package io.checksummary.evaluation;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A planted change and what the checker says before and after it.
 *
 * @param because match or reason of the planted number, with its message
 */
record PlantedPair(
    PlantedKind kind,
    SoundText sound,
    Planted planted,
    Outcome before,
    Outcome after,
    String because) {

  /** What became of one number. */
  enum Outcome {
    SUPPORTED,
    FLAGGED,
    NOT_FOUND;

    /** Of all numbers that overlap the span: one flag is enough. */
    static Outcome of(List<CheckedNumber> numbers) {
      if (numbers.isEmpty()) {
        return NOT_FOUND;
      }
      boolean supported = numbers.stream().allMatch(n -> n.verdict() == Verdict.SUPPORTED);
      return supported ? SUPPORTED : FLAGGED;
    }
  }

  static PlantedPair of(
      PlantedKind kind, SoundText sound, Planted planted, List<CheckedNumber> first, Article of) {
    List<CheckedNumber> after = at(of.check(planted.text()), planted.now());
    boolean replaces = planted.was().length() > 0;
    return new PlantedPair(
        kind,
        sound,
        planted,
        replaces ? Outcome.of(at(first, planted.was())) : Outcome.SUPPORTED,
        Outcome.of(after),
        after.stream().map(PlantedPair::told).collect(Collectors.joining("; ")));
  }

  private static List<CheckedNumber> at(List<CheckedNumber> numbers, Span span) {
    return numbers.stream().filter(n -> n.mention().span().overlaps(span)).toList();
  }

  private static String told(CheckedNumber number) {
    String why = String.valueOf(number.match() != null ? number.match() : number.reason());
    return number.verdict() + " " + why + ": " + number.message();
  }

  /** What was not supported before cannot stay so; nor is a wrong number put in its place. */
  boolean counts() {
    boolean ofSupported =
        kind.isComputed() || (kind.isRestatement() && kind != PlantedKind.UNTOUCHED);
    return !ofSupported || before == Outcome.SUPPORTED;
  }

  /** Whether the planted number passes because it can be computed. */
  boolean isDerived() {
    return after == Outcome.SUPPORTED && because.contains(Match.DERIVED.name());
  }

  /** Whether both halves came out as they should. */
  boolean isRight() {
    return before == Outcome.SUPPORTED && isRightAfter();
  }

  boolean isRightAfter() {
    return after == (kind.isRestatement() ? Outcome.SUPPORTED : Outcome.FLAGGED);
  }

  /** For people who read what was missed. */
  String shown() {
    return String.format(
        Locale.ROOT,
        "  %s %s  [%s -> %s]  before %s, after %s%n    %s%n    %s%n    %s",
        sound.sourceId(),
        sound.origin(),
        planted.was().of(sound.text()),
        planted.now().of(planted.text()),
        before,
        after,
        marked(sound.text(), planted.was()),
        marked(planted.text(), planted.now()),
        because);
  }

  private static String marked(String text, Span span) {
    int from = Math.max(0, span.start() - 160);
    int to = Math.min(text.length(), span.end() + 120);
    String marked =
        text.substring(from, span.start())
            + "⟦"
            + span.of(text)
            + "⟧"
            + text.substring(span.end(), to);
    return marked.replaceAll("\\s+", " ");
  }
}
