package io.checksummary.check.calculation;

import io.checksummary.check.calculation.cue.CueKind;
import io.checksummary.check.calculation.cue.CueTable;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pairs of numbers that the source's own words tie to each other: the two ends of a change, and
 * a whole with a share of it.
 *
 * <p>Examples: "from 480 to 540 officers", "359 hours, against 147 in 2023"; "28 shops, half of
 * them in the north", "€15,000, twice as much as the runners-up". Such a pair is found wherever it
 * stands, so it serves a summary in other words, or in another language. A caveat: only numbers
 * that follow each other in one sentence are tied.
 */
final class ToldPairs {

  private static final int FARTHEST = 70;
  private static final int CLOSE = 6;

  /** So soon after the beginning of a sentence a share is of what the one before told last. */
  private static final int BEGIN = 10;

  /** Pairs of a text without end are not all looked at. */
  private static final int MOST = 60;

  private final List<Pair> changes = new ArrayList<>();
  private final List<Pair> shares = new ArrayList<>();

  /** Two numbers in the order of the text; the same twice where one number has two ends. */
  record Pair(EvidenceCandidate first, EvidenceCandidate second) {

    /** Whether one or two words at most are between them: "from eight to six". */
    boolean isClose() {
      return second.mention().span().start() - first.mention().span().end() <= CLOSE;
    }
  }

  static ToldPairs of(SourceNumbers numbers, List<List<EvidenceCandidate>> sentences) {
    ToldPairs told = new ToldPairs();
    CueTable table = CueTable.of(numbers.language());
    EvidenceCandidate before = null;
    for (List<EvidenceCandidate> sentence : sentences) {
      List<EvidenceCandidate> amounts = sentence.stream().filter(ToldPairs::isAmount).toList();
      told.read(amounts, table);
      if (before != null && !amounts.isEmpty()) {
        told.tieNext(before, amounts.getFirst());
      }
      before = amounts.isEmpty() ? null : amounts.getLast();
    }
    return told;
  }

  /** The ends of changes. */
  List<Pair> changes() {
    return changes;
  }

  /** A whole and its share, whichever comes first. */
  List<Pair> shares() {
    return shares;
  }

  private static boolean isAmount(EvidenceCandidate candidate) {
    return candidate.mention().quantity() instanceof Amount amount
        && amount.kind() != Kind.ORDINAL
        && OperandPool.isOperand(candidate);
  }

  private void read(List<EvidenceCandidate> sentence, CueTable table) {
    for (int i = 0; i < sentence.size(); i++) {
      EvidenceCandidate one = sentence.get(i);
      if (amount(one).to() != null && changes.size() < MOST) {
        changes.add(new Pair(one, one));
      }
      if (i + 1 < sentence.size()) {
        tie(one, sentence.get(i + 1), table);
      }
    }
  }

  private void tie(EvidenceCandidate one, EvidenceCandidate next, CueTable table) {
    Span before = one.mention().span();
    Span behind = next.mention().span();
    int length = behind.start() - before.end();
    if (one.part() != next.part() || length < 0 || length > FARTHEST) {
      return;
    }
    String between = one.text().text().substring(before.end(), behind.start());
    if (isShare(one) != isShare(next)) {
      add(shares, new Pair(one, next));
    } else if (isChange(table.around("", between))) {
      add(changes, new Pair(one, next));
    }
  }

  /** "… invests 38 billion. Half of it goes …": a share that the next sentence begins with. */
  private void tieNext(EvidenceCandidate whole, EvidenceCandidate share) {
    int words = share.mention().span().start() - share.sentence().span().start();
    if (follows(whole, share) && words <= BEGIN && isShare(share) && !isShare(whole)) {
      add(shares, new Pair(whole, share));
    }
  }

  private static boolean follows(EvidenceCandidate one, EvidenceCandidate next) {
    return one.part() == next.part() && one.sentence().span().equals(next.sentence().before());
  }

  private static void add(List<Pair> pairs, Pair pair) {
    if (pairs.size() < MOST) {
      pairs.add(pair);
    }
  }

  private static boolean isChange(Map<CueKind, String> between) {
    return between.containsKey(CueKind.BASE)
        || between.containsKey(CueKind.END)
        || between.containsKey(CueKind.EARLIER);
  }

  private static boolean isShare(EvidenceCandidate candidate) {
    return switch (amount(candidate).kind()) {
      case FRACTION, PERCENT, MULTIPLE -> true;
      case NUMBER, ORDINAL, MONEY, PERCENTAGE_POINT, MEASURE, DURATION, AGE -> false;
    };
  }

  private static Amount amount(EvidenceCandidate candidate) {
    return (Amount) candidate.mention().quantity();
  }
}
