package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.BoxScore;
import io.checksummary.check.boxscore.table.EntityName;
import io.checksummary.check.boxscore.table.ScopeWords;
import io.checksummary.check.boxscore.table.StatColumn;
import io.checksummary.check.boxscore.table.StatSynonyms;
import io.checksummary.check.boxscore.table.StatTable.Entry;
import io.checksummary.check.boxscore.table.TeamRecord;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Subject;
import io.checksummary.check.table.NumericCell;
import io.checksummary.quantity.Amount;
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

  private final BoxScore boxScore;
  private final BoxScoreClaim claim;
  private final Frame frame;
  private final StatColumnFinder columns;
  private final StatSynonyms terms = StatSynonyms.english();

  NumberPairBinder(BoxScore boxScore, BoxScoreClaim claim, StatColumnFinder columns) {
    this.boxScore = boxScore;
    this.claim = claim;
    this.frame = claim.frame();
    this.columns = columns;
  }

  BoxScoreFinding rule(NumberPair numbers) {
    BoxScoreFinding shots = shots(numbers);
    if (!(shots instanceof BoxScoreFinding.Silent)) {
      return shots;
    }
    BoxScoreFinding record = record(numbers);
    boolean told = !(record instanceof BoxScoreFinding.Silent) && isApposition();
    if (told || record instanceof BoxScoreFinding.Agrees) {
      return record;
    }
    BoxScoreFinding score = score(numbers);
    return score instanceof BoxScoreFinding.Silent ? record : score;
  }

  private boolean isApposition() {
    return !frame.owners().isEmpty()
        && frame.owners().getFirst().strength() == Subject.Strength.APPOSITION;
  }

  // --- made and attempted

  private BoxScoreFinding shots(NumberPair numbers) {
    Set<String> wanted = terms.of(frame.measure().noun());
    for (Subject owner : frame.owners()) {
      for (Entry entry : boxScore.entries(EntityName.of(owner.text()))) {
        NumericCell made = part(entry, wanted, "made");
        NumericCell attempted = part(entry, wanted, "attempted");
        if (made != null && attempted != null) {
          return shots(numbers, made, attempted);
        }
      }
    }
    return BoxScoreFinding.SILENT;
  }

  private static @Nullable NumericCell part(Entry entry, Set<String> wanted, String part) {
    for (StatColumn column : entry.table().columns()) {
      Set<String> rest = new HashSet<>(column.terms());
      if (rest.remove(part) && wanted.containsAll(rest)) {
        return entry.cell(column);
      }
    }
    return null;
  }

  private static BoxScoreFinding shots(
      NumberPair numbers, NumericCell made, NumericCell attempted) {
    boolean one = made.printed().value().equals(Rational.of(numbers.first()));
    boolean two = attempted.printed().value().equals(Rational.of(numbers.second()));
    if (one && two) {
      return new BoxScoreFinding.Agrees(
          List.of(made.span(), attempted.span()), BoxScoreFinding.How.SAME, null);
    }
    return new BoxScoreFinding.Differs((one ? attempted : made).span(), null);
  }

  // --- how somebody stands

  /** "(19-8)", as a line of the source tells. */
  private BoxScoreFinding record(NumberPair numbers) {
    BoxScoreFinding ruling = BoxScoreFinding.SILENT;
    for (Subject owner : frame.owners()) {
      for (TeamRecord record : boxScore.records(EntityName.of(owner.text()))) {
        NumberPair told = NumberPair.of(record.mention());
        if (told != null && told.first() == numbers.first() && told.second() == numbers.second()) {
          return new BoxScoreFinding.Agrees(
              List.of(record.mention().span()), BoxScoreFinding.How.SAME, null);
        }
        ruling = told == null ? ruling : new BoxScoreFinding.Differs(record.mention().span(), null);
      }
    }
    return ruling;
  }

  // --- one side and the other

  /** "109-79", "out-scoring them 34-21 in the first quarter", "won the rebounding 46-32". */
  private BoxScoreFinding score(NumberPair numbers) {
    for (Side side : sides()) {
      for (Set<String> wanted : compared()) {
        List<StatColumn> found = columns.of(side.first(), wanted);
        List<NumericCell> first = StatColumnFinder.cells(side.first(), found);
        List<NumericCell> second = StatColumnFinder.cells(side.second(), found);
        if (!first.isEmpty() && !second.isEmpty()) {
          return score(numbers, first, second);
        }
      }
    }
    return BoxScoreFinding.SILENT;
  }

  private static BoxScoreFinding score(
      NumberPair numbers, List<NumericCell> first, List<NumericCell> second) {
    Rational one = CellComparison.sum(first, false);
    Rational two = CellComparison.sum(second, false);
    Rational left = Rational.of(numbers.first());
    Rational right = Rational.of(numbers.second());
    boolean same = one.equals(left) && two.equals(right);
    boolean turned = one.equals(right) && two.equals(left);
    if (!same && !turned) {
      Span cell = (one.equals(left) ? second : first).getFirst().span();
      return new BoxScoreFinding.Differs(cell, one + "-" + two);
    }
    List<Span> cells = new ArrayList<>();
    first.forEach(cell -> cells.add(cell.span()));
    second.forEach(cell -> cells.add(cell.span()));
    return first.size() == 1
        ? new BoxScoreFinding.Agrees(cells, BoxScoreFinding.How.SAME, null)
        : new BoxScoreFinding.Agrees(
            cells, BoxScoreFinding.How.DERIVED, FormulaNotation.sides(first.size()));
  }

  /** What two sides are compared by: what the words name, points where they name nothing. */
  private List<Set<String>> compared() {
    Set<String> sentence = terms.of(claim.sentence());
    sentence.removeAll(ScopeWords.DEFAULT);
    Set<String> before = terms.of(frame.measure().before());
    before.removeIf(term -> !sentence.contains(term) && !ScopeWords.DEFAULT.contains(term));
    Set<String> last = before.isEmpty() ? Set.of() : Set.of(List.copyOf(before).getLast());
    return List.of(terms.of(frame.measure().noun()), last, sentence, ScopeWords.DEFAULT);
  }

  /** Two rows of one table. */
  private record Side(Entry first, Entry second) {}

  /** The two rows that a score may be of: those named, or the only two of a table. */
  private List<Side> sides() {
    List<Entry> rows = named();
    List<Side> sides = new ArrayList<>();
    for (Entry first : rows) {
      for (Entry second : rows) {
        if (!first.row().equals(second.row()) && first.table().equals(second.table())) {
          sides.add(new Side(first, second));
        }
      }
    }
    for (Entry first : rows) {
      first.other().ifPresent(second -> sides.add(new Side(first, second)));
    }
    if (rows.isEmpty()) {
      boxScore
          .twoRows()
          .ifPresent(first -> sides.add(new Side(first, first.other().orElseThrow())));
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
      rows.addAll(boxScore.entries(EntityName.of(subject.text())));
    }
    return rows.stream().limit(MOST_ROWS).toList();
  }

  // --- what lies between

  /** "a 30-point victory". */
  BoxScoreFinding difference(Set<String> wanted, Amount amount) {
    for (Side side : sides()) {
      List<StatColumn> found = columns.of(side.first(), wanted);
      List<NumericCell> first = StatColumnFinder.cells(side.first(), found);
      List<NumericCell> second = StatColumnFinder.cells(side.second(), found);
      if (!first.isEmpty() && !second.isEmpty()) {
        Rational margin = CellComparison.sum(first, false).minus(CellComparison.sum(second, false));
        return CellComparison.of(amount, margin.abs(), Rational.ONE) == null
            ? new BoxScoreFinding.Differs(first.getFirst().span(), margin.abs().toString())
            : difference(
                margin.signum() < 0 ? second : first, margin.signum() < 0 ? first : second);
      }
    }
    return BoxScoreFinding.SILENT;
  }

  private static BoxScoreFinding difference(List<NumericCell> more, List<NumericCell> less) {
    List<Span> cells = new ArrayList<>();
    more.forEach(cell -> cells.add(cell.span()));
    less.forEach(cell -> cells.add(cell.span()));
    return new BoxScoreFinding.Agrees(
        cells, BoxScoreFinding.How.DERIVED, FormulaNotation.difference(more.size()));
  }
}
