package io.checksummary.check.calculation;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.derivation.NounCompatibility;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.VagueQuantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a source that one claim's operands may be. Each search is bounded. */
final class OperandPool {

  /** An operand is among so many of its kind that fit the claim best. */
  private static final int NEAREST = 3;

  /** Words of two languages tell less. */
  private static final int NEAREST_ACROSS = 6;

  /** So many places of one number that a summary names are looked at. */
  private static final int MOST_PLACES = 20;

  private static final int MOST_OF_ONE = 2;
  private static final int MOST_SEARCHED = 400;

  private final SourceNumbers numbers;
  private final OperandRelevance relevance;
  private final Map<Quantity, List<EvidenceCandidate>> matching = new HashMap<>();
  private final Map<Integer, List<EvidenceCandidate>> named = new HashMap<>();

  OperandPool(SourceNumbers numbers, OperandRelevance relevance) {
    this.numbers = numbers;
    this.relevance = relevance;
  }

  /** The source's numbers that another claim names, the best of them. */
  List<EvidenceCandidate> namedBy(Claim other) {
    return named.computeIfAbsent(other.index(), i -> bestOf(other));
  }

  private List<EvidenceCandidate> bestOf(Claim other) {
    List<EvidenceCandidate> all =
        matching.computeIfAbsent(other.mention().quantity(), this::matching);
    Map<Quantity, EvidenceCandidate> best = new LinkedHashMap<>();
    relevance.bestFirst(other, all).forEach(c -> best.putIfAbsent(c.mention().quantity(), c));
    return best.values().stream().limit(MOST_OF_ONE).toList();
  }

  private List<EvidenceCandidate> matching(Quantity quantity) {
    return numbers.matching(quantity).stream()
        .filter(OperandPool::isOperand)
        .limit(MOST_PLACES)
        .toList();
  }

  /** Those of an amount's kind and unit; not all, where there are many. */
  List<EvidenceCandidate> ofUnit(Amount like) {
    return numbers.all().stream()
        .limit(MOST_SEARCHED)
        .filter(candidate ->
            candidate.mention().quantity() instanceof Amount amount && amount.sharesUnit(like))
        .toList();
  }

  /** Those that fit the words around a claim best, of each kind. */
  List<EvidenceCandidate> nearest(Claim claim) {
    List<EvidenceCandidate> all =
        numbers.all().size() <= MOST_SEARCHED ? numbers.all() : numbers.near(claim.context());
    List<EvidenceCandidate> found = new ArrayList<>();
    for (EvidenceCandidate candidate : all.subList(0, Math.min(all.size(), MOST_SEARCHED))) {
      if (isOperand(candidate) && isNear(claim, candidate)) {
        found.add(candidate);
      }
    }
    return found;
  }

  boolean isNear(Claim claim, EvidenceCandidate candidate) {
    boolean across = !claim.words().language().equals(numbers.language());
    return relevance.rank(claim, candidate) < (across ? NEAREST_ACROSS : NEAREST);
  }

  /** Whether a number fits a claim better than all others of its kind. */
  boolean isBest(Claim claim, EvidenceCandidate candidate) {
    return relevance.rank(claim, candidate) == 0;
  }

  private static boolean isKind(Quantity quantity) {
    return switch (quantity) {
      case Amount ignored -> true;
      case CalendarDate ignored -> true;
      case ClockTime ignored -> true;
      case ContestScore ignored -> true;
      case VagueQuantity ignored -> false;
      case Identifier ignored -> false;
    };
  }

  /** An amount, a date, a time or a score; the "3" of "3. Eggs" is none. */
  static boolean isOperand(EvidenceCandidate candidate) {
    Quantity quantity = candidate.mention().quantity();
    return isKind(quantity)
        && !NounCompatibility.numbersAnItem(candidate.text().text(), candidate.mention().span());
  }
}
