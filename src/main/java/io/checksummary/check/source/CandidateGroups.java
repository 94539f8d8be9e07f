package io.checksummary.check.source;

import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a source by what rules ask of them, so that no rule looks through all numbers for
 * each claim. Every list is in the order of the source. Safe for use by many threads.
 */
final class CandidateGroups {

  private record Unit(Amount.Kind kind, @Nullable String unit, boolean range) {}

  private final List<EvidenceCandidate> all;
  private final IdentityHashMap<EvidenceCandidate, Integer> places = new IdentityHashMap<>();
  private final Map<Rational, List<EvidenceCandidate>> byValue = new HashMap<>();
  private final Map<Unit, List<EvidenceCandidate>> byUnit = new HashMap<>();
  private final List<EvidenceCandidate> ranges = new ArrayList<>();
  private final Map<String, List<EvidenceCandidate>> alike = new ConcurrentHashMap<>();

  CandidateGroups(List<EvidenceCandidate> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      EvidenceCandidate candidate = all.get(i);
      places.put(candidate, i);
      switch (candidate.mention().quantity()) {
        case Amount amount -> add(candidate, amount);
        case ContestScore score -> ranges.add(candidate);
        default -> {}
      }
    }
  }

  private void add(EvidenceCandidate candidate, Amount amount) {
    byValue.computeIfAbsent(amount.value(), v -> new ArrayList<>(1)).add(candidate);
    byUnit.computeIfAbsent(unit(amount), u -> new ArrayList<>()).add(candidate);
    if (amount.to() != null) {
      ranges.add(candidate);
    }
  }

  private static Unit unit(Amount amount) {
    return new Unit(amount.kind(), amount.unit(), amount.to() != null);
  }

  /** So many before a number and behind it, itself included. */
  List<EvidenceCandidate> around(EvidenceCandidate candidate, int reach) {
    int at = Objects.requireNonNull(places.get(candidate), "a number of this source");
    return all.subList(Math.max(0, at - reach), Math.min(all.size(), at + reach));
  }

  /** Those that may be a slip of a claim's number, as far as their kinds tell. */
  List<EvidenceCandidate> alike(Quantity claim) {
    return alike.computeIfAbsent(
        claim.kindCode(),
        kind -> those(c -> QuantityComparison.mayDiffer(claim, c.mention().quantity())));
  }

  private List<EvidenceCandidate> those(Predicate<EvidenceCandidate> condition) {
    return all.stream().filter(condition).toList();
  }

  /** Amounts of an amount's kind and unit, ranges where it is one. */
  List<EvidenceCandidate> ofUnit(Amount amount) {
    return byUnit.getOrDefault(unit(amount), List.of());
  }

  /** Amounts of a value, whatever their kind and unit; ranges that begin with it, too. */
  List<EvidenceCandidate> ofValue(Rational value) {
    return byValue.getOrDefault(value, List.of());
  }

  /** Ranges and scores: what has two ends. */
  List<EvidenceCandidate> ranges() {
    return ranges;
  }
}
