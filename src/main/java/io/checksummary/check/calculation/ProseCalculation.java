package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.calculation.cue.NearbyCues;
import io.checksummary.check.claim.Claim;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a source gives the numbers of one summary that stand nowhere in it but follow from it.
 *
 * <p>Example: "$6,000 a year" of "$500 per month"; "up by 88,000" of 210,000 and 298,000. A caveat:
 * it does not ask whether the source has the number as it is; whoever calls it has found that it
 * has not. Serves one summary, one claim after another; not safe for use by many threads.
 */
public final class ProseCalculation {

  /** In a source of more numbers than these only operands that the summary names say enough. */
  private static final int MANY = 100;

  /** Of so many numbers of one unit hardly two are as far apart as a claim says by chance. */
  private static final int FEW_OF_UNIT = 5;

  private final SourceNumbers numbers;
  private final SummaryPlaces summary;
  private final SourcePlaces source;
  private final OperandPool pool;
  private final boolean many;
  private @Nullable ToldPairs told;

  /** What the words right beside a number of the source say of it. */
  private final IdentityHashMap<EvidenceCandidate, Map<CueKind, String>> beside =
      new IdentityHashMap<>();

  private ProseCalculation(
      SourceNumbers numbers, SummaryPlaces summary, OperandRelevance relevance) {
    this.numbers = numbers;
    this.summary = summary;
    this.source = new SourcePlaces(numbers);
    this.pool = new OperandPool(numbers, relevance);
    this.many = places(numbers) > MANY;
  }

  /**
   * @param claims every claim of the summary, in order
   */
  public static ProseCalculation of(
      SourceNumbers numbers, List<Claim> claims, OperandRelevance relevance) {
    return new ProseCalculation(numbers, new SummaryPlaces(claims), relevance);
  }

  /** A number that is read in several ways is one. */
  private static int places(SourceNumbers numbers) {
    Set<Span> places = new HashSet<>();
    for (EvidenceCandidate candidate : numbers.all()) {
      places.add(candidate.mention().span());
      if (places.size() > MANY) {
        break;
      }
    }
    return places.size();
  }

  /** How the source gives a claim of the summary; empty where it does not. */
  public Optional<Calculated> derive(Claim claim) {
    if (!(claim.mention().quantity() instanceof Amount amount) || amount.kind() == Kind.ORDINAL) {
      return Optional.empty();
    }
    ClaimedResult told = ClaimedResult.of(claim, amount, summary.slots(claim));
    ClaimedResult whole = summary.isWholeOfPart(claim) ? told.asSum() : told;
    ClaimedResult result = amount.to() == null ? whole : whole.changeTo();
    return result == null || !hasEnd(amount) ? Optional.empty() : derive(claim, result);
  }

  /**
   * Where "by $4 million to $96 million" is read as one number, the second must be the source's.
   */
  private boolean hasEnd(Amount amount) {
    Rational to = amount.to();
    return to == null
        || !numbers.matching(amount.at(to)).isEmpty()
        || !numbers.matching(Amount.of(Kind.NUMBER, to, null, amount.step())).isEmpty();
  }

  private Optional<Calculated> derive(Claim claim, ClaimedResult result) {
    Calculated found = ofNamed(claim, result, 0, Licence.SAME_SENTENCE);
    found = found != null ? found : ofNamed(claim, result, 1, Licence.NEIGHBOURING_SENTENCE);
    found = found != null ? found : besideNamed(claim, result);
    found = found != null ? found : inOnePlace(claim, result);
    return Optional.ofNullable(found != null || many ? found : ofTold(claim, result));
  }

  // --- operands that the summary names

  private @Nullable Calculated ofNamed(
      Claim claim, ClaimedResult result, int farthest, Licence licence) {
    List<EvidenceCandidate> own = namedBeside(claim, 0);
    List<EvidenceCandidate> named = farthest == 0 ? own : namedBeside(claim, farthest);
    Calculated single = single(result, named, licence);
    if (single != null) {
      return single;
    }
    Calculated repeated = farthest > 0 ? null : repeated(result, claim, values(own), licence);
    if (repeated != null) {
      return repeated;
    }
    Calculated pair = pairs(result, own, named, licence, true);
    if (pair == null && farthest > 0 && result.has(CueKind.SUM) && !result.isRatio()) {
      pair = pairs(result, named, named, licence, false);
    }
    return pair != null ? pair : ListCalculation.of(result, values(named), licence);
  }

  private @Nullable Calculated repeated(
      ClaimedResult result, Claim claim, List<OperandValue> own, Licence licence) {
    List<Claim> beside = summary.beside(claim, 0);
    Calculated found = RepeatCalculation.of(result, beside, own, licence);
    return found != null ? found : RepeatCalculation.ofTimes(result, beside, own, licence);
  }

  private List<EvidenceCandidate> namedBeside(Claim claim, int farthest) {
    List<EvidenceCandidate> named = new ArrayList<>();
    for (Claim other : summary.beside(claim, farthest)) {
      if (!other.mention().span().overlaps(claim.mention().span())) {
        named.addAll(pool.namedBy(other));
      }
    }
    return named;
  }

  /** One that the summary names, and another beside it in the source. */
  private @Nullable Calculated besideNamed(Claim claim, ClaimedResult result) {
    if (many || result.isSmallCount()) {
      return null;
    }
    for (Claim other : summary.beside(claim, 0)) {
      for (EvidenceCandidate named : pool.namedBy(other)) {
        for (List<EvidenceCandidate> sentence : source.around(named)) {
          Calculated found = pairs(result, List.of(named), sentence, Licence.BESIDE_NAMED, true);
          if (found != null && isNear(claim, result, found)) {
            return found;
          }
        }
        Calculated far = farBeside(result, named);
        if (far != null) {
          return far;
        }
        Calculated sum =
            ListCalculation.of(result, values(source.inSentenceOf(named)), Licence.BESIDE_NAMED);
        if (sum != null && summary.isWholeOfPart(claim)) {
          return sum;
        }
      }
    }
    return null;
  }

  /** "By 13 km/h": another of the unit, wherever it stands, where the source has but few. */
  private @Nullable Calculated farBeside(ClaimedResult result, EvidenceCandidate named) {
    boolean sized = result.kind() == Kind.MEASURE || result.kind() == Kind.MONEY;
    if (!sized || !result.has(CueKind.BY, CueKind.DIFFERENCE)) {
      return null;
    }
    List<EvidenceCandidate> alike = pool.ofUnit(result.amount());
    return alike.stream().map(one -> one.mention().quantity()).distinct().count() > FEW_OF_UNIT
        ? null
        : pairs(result, List.of(named), alike, Licence.BESIDE_NAMED, false);
  }

  // --- operands in one place of the source

  private @Nullable Calculated inOnePlace(Claim claim, ClaimedResult result) {
    if (result.isSmallCount()) {
      return null;
    }
    List<EvidenceCandidate> nearest = pool.nearest(claim);
    List<EvidenceCandidate> best =
        nearest.stream().filter(candidate -> pool.isBest(claim, candidate)).toList();
    Calculated single = single(result, best, Licence.ONE_PLACE);
    if (single != null) {
      return single;
    }
    for (EvidenceCandidate near : result.isRatio() ? best : nearest) {
      Calculated found = around(result, near);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Calculated around(ClaimedResult result, EvidenceCandidate near) {
    List<List<EvidenceCandidate>> sentences =
        many ? List.of(source.inSentenceOf(near)) : source.around(near);
    for (List<EvidenceCandidate> sentence : sentences) {
      Calculated found = pairs(result, List.of(near), sentence, Licence.ONE_PLACE, false);
      if (found != null) {
        return found;
      }
    }
    return ListCalculation.of(result, values(source.inSentenceOf(near)), Licence.ONE_PLACE);
  }

  // --- operands that the source ties to each other

  private @Nullable Calculated ofTold(Claim claim, ClaimedResult result) {
    Calculated apart =
        result.isRatio() || result.isSmallCount() ? null : amongNearest(claim, result);
    if (apart != null) {
      return apart;
    }
    ToldPairs pairs = told();
    for (ToldPairs.Pair pair : pairs.changes()) {
      Calculated found =
          result.isSmallCount() && result.amount().value().isWhole() && !pair.isClose()
              ? null
              : of(
                  pair.first(),
                  pair.second(),
                  (a, b) -> PairCalculation.of(result, a.tiedTo(b), b.tiedTo(a), Licence.TOLD));
      if (found != null && isNear(claim, result, found)) {
        return found;
      }
    }
    for (ToldPairs.Pair pair : pairs.shares()) {
      Calculated found =
          of(pair.first(), pair.second(), (a, b) -> ProductCalculation.told(result, a, b));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Two that fit the claim's words best, wherever they stand: last year's and this year's. */
  private @Nullable Calculated amongNearest(Claim claim, ClaimedResult result) {
    List<EvidenceCandidate> nearest = pool.nearest(claim);
    for (int i = 0; i < nearest.size(); i++) {
      for (EvidenceCandidate other : nearest.subList(i + 1, nearest.size())) {
        Calculated found =
            of(nearest.get(i), other, (a, b) -> PairCalculation.of(result, a, b, Licence.TOLD));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private ToldPairs told() {
    ToldPairs known = told;
    if (known == null) {
      known = ToldPairs.of(numbers, source.all());
      told = known;
    }
    return known;
  }

  // --- operations

  private @Nullable Calculated single(
      ClaimedResult result, List<EvidenceCandidate> candidates, Licence licence) {
    for (EvidenceCandidate candidate : candidates) {
      Calculated margin = ResultCalculation.ofScore(result, candidate, licence);
      if (margin != null) {
        return margin;
      }
    }
    for (OperandValue value : values(candidates)) {
      Calculated found = SingleCalculation.of(result, value, periods(value.candidate()), licence);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What the words right beside a number of the source say that it is for. */
  private Map<CueKind, String> periods(EvidenceCandidate candidate) {
    CueTable table = CueTable.of(numbers.language());
    Map<CueKind, String> own =
        candidate.mention().quantity() instanceof Amount amount && amount.per() != null
            ? table.periods(amount.per())
            : Map.of();
    return own.isEmpty() ? NearbyCues.periods(table, candidate) : own;
  }

  private @Nullable Calculated pairs(
      ClaimedResult result,
      List<EvidenceCandidate> some,
      List<EvidenceCandidate> others,
      Licence licence,
      boolean products) {
    for (EvidenceCandidate one : some) {
      for (EvidenceCandidate other : others) {
        Calculated found = pair(result, one, other, licence, products);
        if (found != null) {
          return found;
        }
      }
    }
    return changes(result, some, others, licence);
  }

  private static @Nullable Calculated pair(
      ClaimedResult result,
      EvidenceCandidate one,
      EvidenceCandidate other,
      Licence licence,
      boolean products) {
    if (one.isSameAs(other)) {
      return of(one, other, (a, b) -> PairCalculation.of(result, a, b, licence));
    }
    Calculated dates = DateCalculation.of(result, one, other, licence);
    dates = dates != null ? dates : ResultCalculation.ofTimes(result, one, other, licence);
    if (dates != null) {
      return dates;
    }
    return of(
        one,
        other,
        (a, b) -> {
          Calculated found = PairCalculation.of(result, a, b, licence);
          return found != null || !products ? found : ProductCalculation.of(result, a, b, licence);
        });
  }

  /** Of a number and its change, whichever of two is which. */
  private @Nullable Calculated changes(
      ClaimedResult result,
      List<EvidenceCandidate> some,
      List<EvidenceCandidate> others,
      Licence licence) {
    if (result.isSmallCount() || !ChangeCalculation.mayGive(result)) {
      return null;
    }
    for (EvidenceCandidate one : some) {
      for (EvidenceCandidate other : others) {
        boolean apart = licence == Licence.ONE_PLACE && one.sentence() != other.sentence();
        Calculated found = apart ? null : change(result, one, other, licence);
        found = found != null || apart ? found : change(result, other, one, licence);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Calculated change(
      ClaimedResult result, EvidenceCandidate value, EvidenceCandidate change, Licence licence) {
    Map<CueKind, String> cues =
        beside.computeIfAbsent(change, c -> NearbyCues.of(CueTable.of(numbers.language()), c));
    return of(value, change, (a, b) -> ChangeCalculation.of(result, a, b, cues, licence));
  }

  private static @Nullable Calculated of(
      EvidenceCandidate one,
      EvidenceCandidate other,
      BiFunction<OperandValue, OperandValue, @Nullable Calculated> operation) {
    for (OperandValue a : OperandValue.of(one)) {
      for (OperandValue b : OperandValue.of(other)) {
        Calculated found = operation.apply(a, b);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The fewer values a result may have, the better its operands must fit. */
  private boolean isNear(Claim claim, ClaimedResult result, Calculated found) {
    boolean spoken = result.kind() == Kind.FRACTION || result.kind() == Kind.MULTIPLE;
    return !result.isRatio()
        || found.operands().stream()
            .anyMatch(
                operand -> spoken ? pool.isBest(claim, operand) : pool.isNear(claim, operand));
  }

  private static List<OperandValue> values(List<EvidenceCandidate> candidates) {
    return candidates.stream()
        .flatMap(candidate -> OperandValue.of(candidate).stream().limit(1))
        .toList();
  }
}
