package io.checksummary.summary.repair;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a mended digest is better than the one before it.
 *
 * <p>It is where all of this holds:
 *
 * <ol>
 *   <li>More numbers were put right than lost their answer. A number is put right if it fails no
 *       more; it loses its answer if the source gives another in its place, and neither that nor
 *       another failing number stands in the mended digest. So a number that the source answers
 *       cannot be mended by leaving it out; one that the source knows nothing of can.
 *   <li>There are no fewer sound facts than before, that is different numbers that are supported:
 *       not in all, and not among the key figures.
 *   <li>No more numbers are contradicted, unsupported or unchecked than before, nor are more to be
 *       taken out or rejected.
 *   <li>It is still the same summary: half of its words are there, or more.
 * </ol>
 *
 * <p>Example: of "It earned $421 million" with the source's $412 million, "It earned $412 million"
 * is better, "It earned money" is not; of "It opened 17 shops", of which the source says nothing,
 * "It opened shops" is better.
 */
final class RepairAcceptance {

  /** Stretches of so many letters tell one text from another, with or without spaces. */
  private static final int TRIGRAM = 3;

  private static final String KEY_FIGURES = "keyFigures";

  private final Digest before;
  private final Digest after;
  private final NumberPolicy policy;

  private RepairAcceptance(Digest before, Digest after, NumberPolicy policy) {
    this.before = before;
    this.after = after;
    this.policy = policy;
  }

  static boolean isBetter(Digest before, Digest after, NumberPolicy policy) {
    RepairAcceptance acceptance = new RepairAcceptance(before, after, policy);
    return acceptance.gained() > 0
        && acceptance.keepsFacts()
        && acceptance.harmsNothing()
        && acceptance.isSameSummary();
  }

  /** The numbers that a model is to be asked about. */
  static List<CheckedNumber> toRepair(Digest digest, NumberPolicy policy) {
    return policy.numbersFor(digest.numbers(), NumberPolicy.Action.REPAIR).stream()
        .filter(number -> number.reason() != Reason.LANGUAGE)
        .toList();
  }

  private int gained() {
    List<CheckedNumber> failing = toRepair(before, policy);
    int still = toRepair(after, policy).size();
    long unanswered =
        failing.stream().filter(RepairAcceptance::isAnswerable).filter(n -> !isAnswered(n)).count();
    return failing.size() - still - Math.max(0, Math.toIntExact(unanswered) - still);
  }

  /** Whether the source gives another number in this one's place, not just one that is like it. */
  private static boolean isAnswerable(CheckedNumber number) {
    return number.nearest() != null && number.reason() != Reason.NOT_FOUND;
  }

  private boolean isAnswered(CheckedNumber number) {
    Evidence answer = number.nearest();
    return answer != null
        && after.numbers().stream()
            .filter(RepairAcceptance::isSupported)
            .flatMap(sound -> sound.evidence().stream())
            .anyMatch(evidence -> isSame(evidence, answer));
  }

  /** The same place, or the same words in another place. */
  private static boolean isSame(Evidence one, Evidence other) {
    return one.text().equalsIgnoreCase(other.text())
        || (one.in() == other.in() && one.span().equals(other.span()));
  }

  private boolean keepsFacts() {
    return facts(after, "") >= facts(before, "")
        && facts(after, KEY_FIGURES) >= facts(before, KEY_FIGURES);
  }

  private static long facts(Digest digest, String in) {
    return digest.numbers().stream()
        .filter(RepairAcceptance::isSupported)
        .filter(number -> number.in().startsWith(in))
        .map(number -> number.mention().quantity())
        .distinct()
        .count();
  }

  private static boolean isSupported(CheckedNumber number) {
    return number.verdict() == Verdict.SUPPORTED;
  }

  private boolean harmsNothing() {
    return failing(after) <= failing(before)
        && unchecked(after) <= unchecked(before)
        && count(after, NumberPolicy.Action.REDACT) <= count(before, NumberPolicy.Action.REDACT)
        && count(after, NumberPolicy.Action.REJECT) <= count(before, NumberPolicy.Action.REJECT);
  }

  private static long failing(Digest digest) {
    return digest.numbers().stream().filter(NumberPolicy::fails).count();
  }

  private static long unchecked(Digest digest) {
    return digest.numbers().stream().filter(n -> n.verdict() == Verdict.UNCHECKED).count();
  }

  private int count(Digest digest, NumberPolicy.Action action) {
    return policy.numbersFor(digest.numbers(), action).size();
  }

  private boolean isSameSummary() {
    Set<String> was = trigrams(before.summary());
    Set<String> kept = new HashSet<>(was);
    kept.retainAll(trigrams(after.summary()));
    return kept.size() * 2 >= was.size();
  }

  private static Set<String> trigrams(String summary) {
    String lower = summary.toLowerCase(Locale.ROOT);
    Set<String> trigrams = new HashSet<>();
    for (int i = 0; i + TRIGRAM <= lower.length(); i++) {
      String trigram = lower.substring(i, i + TRIGRAM);
      if (trigram.chars().allMatch(Character::isLetter)) {
        trigrams.add(trigram);
      }
    }
    return trigrams;
  }
}
