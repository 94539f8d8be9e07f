package io.checksummary.report.wording;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The sign that stands for a verdict in running text. It tells the verdicts apart without colour.
 *
 * <p>Example: {@code VerdictSign.of(Verdict.SUPPORTED)} is ✓, in ASCII {@code [ok]}. A caveat: a
 * screen reader may say nothing at a sign, so the verdict's word has to stand beside it or behind
 * it.
 *
 * @param unicode the sign where any character can be shown
 * @param ascii the sign where only ASCII can be shown
 */
public record VerdictSign(String unicode, String ascii) {

  private static final Map<Verdict, VerdictSign> SIGNS =
      TableFile.of(VerdictSign.class, "verdict-signs.txt").rows().stream()
          .collect(toUnmodifiableMap(VerdictSign::verdict, VerdictSign::sign));

  /**
   * @throws IllegalArgumentException if a sign is blank, or the one for ASCII is not in ASCII
   */
  public VerdictSign {
    if (unicode.isBlank() || ascii.isBlank() || ascii.chars().anyMatch(c -> c >= 128)) {
      throw new IllegalArgumentException("no signs: " + unicode + ", " + ascii);
    }
  }

  /** The sign of a verdict; every verdict has one. */
  public static VerdictSign of(Verdict verdict) {
    return Objects.requireNonNull(SIGNS.get(verdict), () -> "no sign for " + verdict);
  }

  private static Verdict verdict(List<String> row) {
    return Verdict.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
  }

  private static VerdictSign sign(List<String> row) {
    return new VerdictSign(row.get(1), row.get(2));
  }
}
