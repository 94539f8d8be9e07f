package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.BoxScore.Note;
import io.checksummary.check.boxscore.StatTable.Entry;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Subject;
import io.checksummary.check.table.Cell;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds two numbers in one: "109-79", "(19-8)", "7-20 FG"; and what lies between two. */
final class NumberPairBinder {

  private static final int MOST_ROWS = 8;

  private final BoxScore ledger;
  private final BoxScoreClaim claim;
  private final Frame frame;
  private final StatColumnFinder columns;
  private final Glossary terms = Glossary.english();

  NumberPairBinder(BoxScore ledger, BoxScoreClaim claim, StatColumnFinder columns) {
    this.ledger = ledger;
    this.claim = claim;
    this.frame = claim.frame();
    this.columns = columns;
  }

  BoxScoreRuling rule(int[] pair) {
    BoxScoreRuling shots = shots(pair);
    if (!(shots instanceof BoxScoreRuling.Silent)) {
      return shots;
    }
    BoxScoreRuling record = record(pair);
    boolean told = !(record instanceof BoxScoreRuling.Silent) && isApposition();
    if (told || record instanceof BoxScoreRuling.Agrees) {
      return record;
    }
    BoxScoreRuling score = score(pair);
    return score instanceof BoxScoreRuling.Silent ? record : score;
  }

  private boolean isApposition() {
    return !frame.owners().isEmpty()
        && frame.owners().getFirst().strength() == Subject.Strength.APPOSITION;
  }

  // --- made and attempted

  private BoxScoreRuling shots(int[] pair) {
    Set<String> wanted = terms.of(frame.measure().noun());
    for (Subject owner : frame.owners()) {
      for (Entry entry : ledger.entries(EntityName.of(owner.text()))) {
        Cell made = part(entry, wanted, "made");
        Cell attempted = part(entry, wanted, "attempted");
        if (made != null && attempted != null) {
          return shots(pair, made, attempted);
        }
      }
    }
    return BoxScoreRuling.SILENT;
  }

  private static @Nullable Cell part(Entry entry, Set<String> wanted, String part) {
    for (StatColumn column : entry.sheet().columns()) {
      Set<String> rest = new HashSet<>(column.terms());
      if (rest.remove(part) && wanted.containsAll(rest)) {
        return entry.cell(column);
      }
    }
    return null;
  }

  private static BoxScoreRuling shots(int[] pair, Cell made, Cell attempted) {
    boolean one = made.printed().value().equals(Rational.of(pair[0]));
    boolean two = attempted.printed().value().equals(Rational.of(pair[1]));
    if (one && two) {
      return new BoxScoreRuling.Agrees(
          List.of(made.span(), attempted.span()), BoxScoreRuling.How.SAME, null);
    }
    return new BoxScoreRuling.Differs((one ? attempted : made).span(), null);
  }

  // --- how somebody stands

  /** "(19-8)", as a line of the source tells. */
  private BoxScoreRuling record(int[] pair) {
    BoxScoreRuling ruling = BoxScoreRuling.SILENT;
    for (Subject owner : frame.owners()) {
      for (Note note : ledger.notes(EntityName.of(owner.text()))) {
        int @Nullable [] told = BoxScore.pair(note.mention());
        if (told != null && told[0] == pair[0] && told[1] == pair[1]) {
          return new BoxScoreRuling.Agrees(
              List.of(note.mention().span()), BoxScoreRuling.How.SAME, null);
        }
        ruling = told == null ? ruling : new BoxScoreRuling.Differs(note.mention().span(), null);
      }
    }
    return ruling;
  }

  // --- one side and the other

  /** "109-79", "out-scoring them 34-21 in the first quarter", "won the rebounding 46-32". */
  private BoxScoreRuling score(int[] pair) {
    for (Side side : sides()) {
      for (Set<String> wanted : compared()) {
        List<StatColumn> found = columns.of(side.first(), wanted);
        List<Cell> first = StatColumnFinder.cells(side.first(), found);
        List<Cell> second = StatColumnFinder.cells(side.second(), found);
        if (!first.isEmpty() && !second.isEmpty()) {
          return score(pair, first, second);
        }
      }
    }
    return BoxScoreRuling.SILENT;
  }

  private static BoxScoreRuling score(int[] pair, List<Cell> first, List<Cell> second) {
    Rational one = CellComparison.sum(first, false);
    Rational two = CellComparison.sum(second, false);
    Rational left = Rational.of(pair[0]);
    Rational right = Rational.of(pair[1]);
    boolean same = one.equals(left) && two.equals(right);
    boolean turned = one.equals(right) && two.equals(left);
    if (!same && !turned) {
      Span cell = (one.equals(left) ? second : first).getFirst().span();
      return new BoxScoreRuling.Differs(cell, one + "-" + two);
    }
    List<Span> cells = new ArrayList<>();
    first.forEach(cell -> cells.add(cell.span()));
    second.forEach(cell -> cells.add(cell.span()));
    return first.size() == 1
        ? new BoxScoreRuling.Agrees(cells, BoxScoreRuling.How.SAME, null)
        : new BoxScoreRuling.Agrees(
            cells, BoxScoreRuling.How.DERIVED, OperandFormula.sides(first.size()));
  }

  /** What two sides are compared by: what the words name, points where they name nothing. */
  private List<Set<String>> compared() {
    Set<String> sentence = terms.of(claim.sentence());
    sentence.removeAll(ClaimScope.DEFAULT);
    Set<String> before = terms.of(frame.measure().before());
    before.removeIf(term -> !sentence.contains(term) && !ClaimScope.DEFAULT.contains(term));
    Set<String> last = before.isEmpty() ? Set.of() : Set.of(List.copyOf(before).getLast());
    return List.of(terms.of(frame.measure().noun()), last, sentence, ClaimScope.DEFAULT);
  }

  /** Two rows of one table. */
  private record Side(Entry first, Entry second) {}

  /** The two rows that a score may be of: those named, or the only two of a table. */
  private List<Side> sides() {
    List<Entry> rows = named();
    List<Side> sides = new ArrayList<>();
    for (Entry first : rows) {
      for (Entry second : rows) {
        if (!first.row().equals(second.row()) && first.sheet().equals(second.sheet())) {
          sides.add(new Side(first, second));
        }
      }
    }
    for (Entry first : rows) {
      first.other().ifPresent(second -> sides.add(new Side(first, second)));
    }
    if (rows.isEmpty()) {
      ledger.twoRows().ifPresent(first -> sides.add(new Side(first, first.other().orElseThrow())));
    }
    return sides;
  }

  private List<Entry> named() {
    List<Subject> subjects = new ArrayList<>(frame.owners());
    Subject other = frame.counterpart();
    if (other != null) {
      subjects.add(other);
    }
    subjects.addAll(frame.others());
    Set<Entry> rows = new LinkedHashSet<>();
    for (Subject subject : subjects) {
      rows.addAll(ledger.entries(EntityName.of(subject.text())));
    }
    return rows.stream().limit(MOST_ROWS).toList();
  }

  // --- what lies between

  /** "a 30-point victory". */
  BoxScoreRuling difference(Set<String> wanted, io.checksummary.quantity.Amount amount) {
    for (Side side : sides()) {
      List<StatColumn> found = columns.of(side.first(), wanted);
      List<Cell> first = StatColumnFinder.cells(side.first(), found);
      List<Cell> second = StatColumnFinder.cells(side.second(), found);
      if (!first.isEmpty() && !second.isEmpty()) {
        Rational margin = CellComparison.sum(first, false).minus(CellComparison.sum(second, false));
        return CellComparison.of(amount, margin.abs(), Rational.ONE) == null
            ? new BoxScoreRuling.Differs(first.getFirst().span(), margin.abs().toString())
            : difference(
                margin.signum() < 0 ? second : first, margin.signum() < 0 ? first : second);
      }
    }
    return BoxScoreRuling.SILENT;
  }

  private static BoxScoreRuling difference(List<Cell> more, List<Cell> less) {
    List<Span> cells = new ArrayList<>();
    more.forEach(cell -> cells.add(cell.span()));
    less.forEach(cell -> cells.add(cell.span()));
    return new BoxScoreRuling.Agrees(
        cells, BoxScoreRuling.How.DERIVED, OperandFormula.difference(more.size()));
  }
}
