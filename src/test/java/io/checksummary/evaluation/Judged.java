package io.checksummary.evaluation;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A labelled number and what the checker says of it.
 *
 * @param numbers all that overlap the label; none where the recogniser found nothing there
 */
record Judged(Labelled record, Labelled.Label label, List<CheckedNumber> numbers) {

  static List<Judged> of(Labelled record, List<CheckedNumber> numbers) {
    return record.scored().stream()
        .map(label -> new Judged(record, label, at(label, numbers)))
        .toList();
  }

  private static List<CheckedNumber> at(Labelled.Label label, List<CheckedNumber> numbers) {
    return numbers.stream().filter(n -> n.mention().span().overlaps(label.span())).toList();
  }

  boolean isFound() {
    return !numbers.isEmpty();
  }

  boolean isFlagged() {
    return numbers.stream().anyMatch(n -> n.verdict() != Verdict.SUPPORTED);
  }

  boolean isUnchecked() {
    return numbers.stream().anyMatch(n -> n.verdict() == Verdict.UNCHECKED);
  }

  /** Whether a reader is told that something is wrong; that nobody can tell is no accusation. */
  boolean isAccused() {
    return numbers.stream().anyMatch(Judged::accuses);
  }

  /** What an answer comes down to: an accusation outweighs a doubt, and that a pass. */
  Optional<CheckedNumber> decisive() {
    return numbers.stream().min(Comparator.comparingInt(Judged::weight));
  }

  private static int weight(CheckedNumber number) {
    return accuses(number) ? 0 : number.verdict() == Verdict.UNCHECKED ? 1 : 2;
  }

  private static boolean accuses(CheckedNumber number) {
    return switch (number.verdict()) {
      case CONTRADICTED, UNSUPPORTED -> true;
      case SUPPORTED, UNCHECKED -> false;
    };
  }

  boolean isWrong() {
    return !label.isSound();
  }

  /** Near-copies of a text about one source hold the same number; they are one case. */
  List<String> caseOf() {
    return List.of(record.sourceId(), label.text().toLowerCase(Locale.ROOT), label.label());
  }

  /** Verdict and why, of the first number that decides. */
  String because() {
    return numbers.stream()
        .filter(n -> !isFlagged() || n.verdict() != Verdict.SUPPORTED)
        .findFirst()
        .map(Judged::because)
        .orElse("not found");
  }

  static String because(CheckedNumber number) {
    Enum<?> why = number.match() != null ? number.match() : number.reason();
    return (number.verdict() + " " + why).toLowerCase(Locale.ROOT);
  }

  /** For people who read what was missed. */
  String shown() {
    String text = record.generated();
    int from = Math.max(0, label.span().start() - 140);
    int to = Math.min(text.length(), label.span().end() + 100);
    String message = numbers.isEmpty() ? "" : numbers.getFirst().message();
    return String.format(
        Locale.ROOT,
        "%s %s [%s] %s: %s⟦%s⟧%s%n    %s%n    %s",
        record.id(),
        label.label(),
        label.error(),
        because(),
        text.substring(from, label.span().start()).replaceAll("\\s+", " "),
        label.span().of(text),
        text.substring(label.span().end(), to).replaceAll("\\s+", " "),
        label.node().path("basis").asText(),
        message);
  }
}
