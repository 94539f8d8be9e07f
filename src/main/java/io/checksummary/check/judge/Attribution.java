package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.context.OpposingCues;
import io.checksummary.check.judge.ContextSimilarity.Noun;
import io.checksummary.check.source.Candidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose number it is: tells whether the source gives a number for what the summary says it of.
 *
 * <p>That other words stand around it says nothing: a paraphrase has other words. Against a number
 * speaks a rival, a like number of the source around which the claim's own words stand, while few
 * of them stand around the number itself; two numbers of the summary that fit better once they are
 * exchanged; a noun that the source counts otherwise; a word that leaves no two ways ("fell" for
 * "rose").
 *
 * <p>Example: to "Norland earned $412 million", the source's "Harbour Foods earned $412 million,
 * Norland $378 million" has the rival $378 million. The bounds below were set on labelled pairs and
 * on sound texts in which a number was replaced by another of its source.
 */
public final class Attribution {

  /** How much more must speak for a rival, of all that the claim says: in thousandths. */
  private static final int LEAD = 60;

  /** ... and of what tells the two apart. */
  private static final int SHARE = 300;

  /** A rival so much liker needs only not to be outweighed. */
  private static final int FAR_LIKER = 500;

  private static final int NOT_OUTWEIGHED = -100;

  /** What an exchange of two numbers must gain. */
  private static final int EXCHANGE = 50;

  /** Below these a number shares next to nothing with the claim. */
  private static final int STRANGE_WIDE = 100;

  private static final int STRANGE_NEAR = 150;

  /** At least so much like it is, a number is surely said of the same thing. */
  private static final int SURE = 400;

  /**
   * What it costs a number to say the opposite of the claim, and what it gains by saying the same.
   */
  private static final int TURNED = -150;

  private static final int ALIKE = 150;

  private static final int MOST_EXCHANGED = 40;

  /** Of the numbers that match a claim, so many are weighed. */
  private static final int MOST_WEIGHED = 60;

  /** Of the claims that give one number, so many are asked whether it is theirs. */
  private static final int MOST_OWNERS = 400;

  /**
   * What was found.
   *
   * @param best the source's number that fits the claim best
   * @param likeness how well
   * @param reason why it is of another thing; null where nothing says so
   * @param rival what the source says of the claim's own thing; null where that is not in sight
   */
  record Finding(
      Candidate best,
      ContextSimilarity likeness,
      @Nullable Reason reason,
      @Nullable Candidate rival) {

    Binding binding() {
      boolean sure =
          likeness.wide() >= SURE || (likeness.noun() == Noun.SAME && likeness.wide() >= SURE / 2);
      return sure ? Binding.CONFIRMED : Binding.UNCLEAR;
    }

    private Finding against(Reason why, @Nullable Candidate other) {
      return new Finding(best, likeness, why, other);
    }
  }

  private final List<Claim> claims;
  private final SourceNumbers numbers;
  private final SourceConflict disagreement;
  private final Map<Quantity, List<Claim>> byQuantity = new LinkedHashMap<>();
  private final Map<Quantity, List<Candidate>> matching = new HashMap<>();
  private final Map<Quantity, List<Claim>> owners = new HashMap<>();
  private final IdentityHashMap<Claim, Map<Quantity, Finding>> weighed = new IdentityHashMap<>();
  private final IdentityHashMap<Candidate, OpposingCues> slots = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Finding> best = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Integer> places = new IdentityHashMap<>();

  public Attribution(List<Claim> claims, SourceNumbers numbers) {
    this.claims = claims;
    this.numbers = numbers;
    this.disagreement = new SourceConflict(numbers);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      places.put(claim, i);
      byQuantity.computeIfAbsent(claim.mention().quantity(), q -> new ArrayList<>(1)).add(claim);
    }
  }

  /**
   * @param found the source's numbers that match the claim's by value; at least one
   */
  Finding of(Claim claim, List<Candidate> found) {
    Finding finding = bestOf(claim, found);
    if (finding.reason() != null || isAcross(claim)) {
      return finding;
    }
    Candidate other = disagreement.about(claim, finding.best(), found);
    if (other != null) {
      return finding.against(Reason.CONFLICT, other);
    }
    Candidate rival = rival(claim, finding);
    if (rival != null) {
      return finding.against(reason(claim, finding, rival), rival);
    }
    Candidate exchanged = exchanged(claim, finding);
    if (exchanged != null) {
      return finding.against(reason(claim, finding, exchanged), exchanged);
    }
    return isStrange(claim, finding.likeness()) ? finding.against(Reason.MEASURE, null) : finding;
  }

  /** Across languages words tell nothing of each other, but for which way a thing went. */
  private boolean isAcross(Claim claim) {
    return !claim.words().language().equals(numbers.language());
  }

  // --- the best of those that match

  private Finding bestOf(Claim claim, List<Candidate> found) {
    Finding known = best.get(claim);
    if (known == null) {
      known = weigh(claim, found);
      best.put(claim, known);
    }
    return known;
  }

  /** The likest of them; one that says the opposite may still be it, and then it speaks against. */
  private Finding weigh(Claim claim, List<Candidate> found) {
    Finding best = null;
    int most = 0;
    for (Candidate candidate : found.subList(0, Math.min(found.size(), MOST_WEIGHED))) {
      ContextSimilarity likeness = likeness(claim, candidate);
      OpposingCues theirs = slots.computeIfAbsent(candidate, Candidate::slots);
      Reason conflict = isWhen(claim) ? null : claim.slots().conflict(theirs);
      int weight =
          likeness.total() + (conflict != null ? TURNED : claim.slots().agrees(theirs) ? ALIKE : 0);
      if (best == null || weight > most) {
        most = weight;
        best = new Finding(candidate, likeness, conflict, conflict == null ? null : candidate);
      }
    }
    return Objects.requireNonNull(best, "no number to weigh");
  }

  /** A time is neither up nor down: "fell in six months" speaks of what fell. */
  private static boolean isWhen(Claim claim) {
    return claim.mention().quantity() instanceof CalendarDate
        || (claim.mention().quantity() instanceof Amount amount
            && amount.kind() == Amount.Kind.DURATION);
  }

  private ContextSimilarity likeness(Claim claim, Candidate candidate) {
    return ContextSimilarity.of(claim.surroundings(), numbers.rarity(), candidate);
  }

  // --- rivals

  private @Nullable Candidate rival(Claim claim, Finding finding) {
    if (isSamePhrase(claim, finding)) {
      return null;
    }
    Candidate strongest = null;
    int lead = 0;
    for (Candidate candidate : numbers.around(claim.surroundings())) {
      if (!isRival(claim, finding.best(), candidate)) {
        continue;
      }
      ContextSimilarity likeness = likeness(claim, candidate);
      if (finding.likeness().noun() == Noun.SAME && likeness.noun() != Noun.SAME) {
        continue;
      }
      ContextContrast contrast =
          ContextContrast.of(claim.surroundings(), numbers.rarity(), finding.likeness(), likeness);
      if (contrast.lead() > lead
          && wins(finding.likeness(), likeness, contrast)
          && !isTaken(claim, candidate, likeness)) {
        strongest = candidate;
        lead = contrast.lead();
      }
    }
    return strongest;
  }

  /** "The top two" is what the source calls "my top two", whatever it says of a top five. */
  private static boolean isSamePhrase(Claim claim, Finding finding) {
    Candidate best = finding.best();
    long lead = claim.surroundings().lead();
    return lead != 0
        && finding.likeness().noun() == Noun.NONE
        && isCount(claim)
        && lead == NumberContext.lead(best.terms(), best.mention().span());
  }

  private static boolean wins(
      ContextSimilarity mine, ContextSimilarity rival, ContextContrast contrast) {
    int liker = rival.total() - mine.total();
    if (rival.near() < mine.near()) {
      return false;
    }
    return (liker > 0 && contrast.lead() > LEAD && contrast.share() > SHARE)
        || (liker > FAR_LIKER && contrast.share() > NOT_OUTWEIGHED);
  }

  private static boolean isRival(Claim claim, Candidate best, Candidate candidate) {
    Quantity mine = best.mention().quantity();
    Quantity theirs = candidate.mention().quantity();
    return RivalNumbers.areLike(mine, theirs)
        && !matches(claim.mention().quantity(), theirs)
        && !matches(mine, theirs)
        && !matches(theirs, mine);
  }

  private static boolean matches(Quantity claim, Quantity source) {
    return QuantityComparison.matches(claim, source);
  }

  /** Whether the summary gives the rival's number too, and with more right. */
  private boolean isTaken(Claim claim, Candidate rival, ContextSimilarity likeness) {
    for (Claim other : owners(rival.mention().quantity())) {
      if (place(other) != place(claim) && likeness(other, rival).total() > likeness.total()) {
        return true;
      }
    }
    return false;
  }

  /** The claims that a number of the source matches. */
  private List<Claim> owners(Quantity number) {
    return owners.computeIfAbsent(
        number,
        source ->
            byQuantity.entrySet().stream()
                .filter(entry -> matches(entry.getKey(), source))
                .flatMap(entry -> entry.getValue().stream())
                .limit(MOST_OWNERS)
                .toList());
  }

  // --- two numbers exchanged

  /** What stands where the claim's number should, if the summary exchanged it with another. */
  private @Nullable Candidate exchanged(Claim claim, Finding mine) {
    int at = place(claim);
    int to = Math.min(claims.size(), at + MOST_EXCHANGED);
    for (int i = Math.max(0, at - MOST_EXCHANGED); i < to; i++) {
      Claim other = claims.get(i);
      if (i == at
          || !other.passage().equals(claim.passage())
          || !RivalNumbers.areLike(claim.mention().quantity(), other.mention().quantity())) {
        continue;
      }
      List<Candidate> theirs = matching(other);
      if (theirs.isEmpty()) {
        continue;
      }
      Finding standing = bestOf(other, theirs);
      if (standing.best().isSameAs(mine.best())
          || !RivalNumbers.areLike(
              mine.best().mention().quantity(), standing.best().mention().quantity())) {
        continue;
      }
      Finding forMe = weighed(claim, other);
      Finding forThem = weighed(other, claim);
      int gain =
          forMe.likeness().total()
              + forThem.likeness().total()
              - mine.likeness().total()
              - standing.likeness().total();
      if (gain > EXCHANGE) {
        return forMe.best();
      }
    }
    return null;
  }

  private int place(Claim claim) {
    return Objects.requireNonNull(places.get(claim), "a claim of another summary");
  }

  /** How the best number of one claim would fit another; two claims are asked for each other. */
  private Finding weighed(Claim claim, Claim other) {
    return weighed
        .computeIfAbsent(claim, c -> new HashMap<>())
        .computeIfAbsent(other.mention().quantity(), q -> weigh(claim, matching(other)));
  }

  List<Candidate> matching(Claim claim) {
    return matching.computeIfAbsent(claim.mention().quantity(), numbers::matching);
  }

  // --- another noun, and why

  /** A small count of something else, and none of the claim's words near it. */
  private boolean isStrange(Claim claim, ContextSimilarity likeness) {
    return isCount(claim)
        && likeness.noun() == Noun.OTHER
        && numbers.rarity().of(claim.surroundings().head()) > 0
        && likeness.wide() < STRANGE_WIDE
        && likeness.near() < STRANGE_NEAR;
  }

  private static boolean isCount(Claim claim) {
    return claim.mention().quantity() instanceof Amount amount
        && (amount.kind() == Amount.Kind.NUMBER || amount.kind() == Amount.Kind.ORDINAL);
  }

  /** By the word that most speaks for the rival: a date, a name, or any other. */
  private Reason reason(Claim claim, Finding finding, Candidate rival) {
    NumberContext around = claim.surroundings();
    ContextSimilarity theirs = likeness(claim, rival);
    Map<Reason, Long> weights = new HashMap<>();
    for (int i = 0; i < around.size(); i++) {
      int more = theirs.met().at(i) - finding.likeness().met().at(i);
      if (more > 0) {
        long weight = (long) more * numbers.rarity().of(around.stem(i));
        Reason kind = around.isName(i) ? Reason.SUBJECT : Reason.MEASURE;
        weights.merge(kind, weight, Long::sum);
      }
    }
    return weights.entrySet().stream()
        .max(Comparator.comparing(Map.Entry<Reason, Long>::getValue))
        .map(Map.Entry::getKey)
        .orElse(Reason.MEASURE);
  }
}
