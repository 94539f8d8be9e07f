package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.BoxScore;
import io.checksummary.check.boxscore.table.EntityName;
import io.checksummary.check.boxscore.table.ScopeWords;
import io.checksummary.check.boxscore.table.StatColumn;
import io.checksummary.check.boxscore.table.StatPeriod;
import io.checksummary.check.boxscore.table.StatSynonyms;
import io.checksummary.check.boxscore.table.StatTable;
import io.checksummary.check.boxscore.table.StatTable.Entry;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Subject;
import io.checksummary.check.table.NumericCell;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds one number of a summary to the cells of a box score: the row by whose it is, the column by
 * what it counts.
 *
 * <p>Example: of "Ruiz had 23 points" the row of Ana Ruiz and the column PTS. A number that binds
 * to a cell and differs from it is wrong, wherever else its value stands; one that binds to none is
 * for others to judge.
 */
public final class BoxScoreBinder {

  private final BoxScore boxScore;
  private final BoxScoreClaim claim;
  private final Frame frame;
  private final StatColumnFinder columns;

  private BoxScoreBinder(BoxScore boxScore, BoxScoreClaim claim) {
    this.boxScore = boxScore;
    this.claim = claim;
    this.frame = claim.frame();
    this.columns = new StatColumnFinder(claim);
  }

  /**
   * What the tables say of a number.
   *
   * @param passage the text that the mention's and the frame's spans count in
   */
  public static BoxScoreFinding rule(
      BoxScore boxScore, String passage, Mention mention, Frame frame) {
    return boxScore.isEmpty()
        ? BoxScoreFinding.SILENT
        : new BoxScoreBinder(boxScore, new BoxScoreClaim(passage, mention, frame)).rule();
  }

  private BoxScoreFinding rule() {
    BoxScoreFinding named = named();
    if (!(named instanceof BoxScoreFinding.Silent)) {
      return named;
    }
    NumberPair numbers = NumberPair.of(claim.mention());
    if (numbers != null) {
      return new NumberPairBinder(boxScore, claim, columns).rule(numbers);
    }
    if (claim.scope().isElsewhere()) {
      return BoxScoreFinding.ELSEWHERE;
    }
    return claim.mention().quantity() instanceof Amount amount
        ? amount(amount)
        : BoxScoreFinding.SILENT;
  }

  /** "the second half", "three-point range", "the second unit": a name for what tables have. */
  private BoxScoreFinding named() {
    List<String> words = new ArrayList<>(claim.lastBefore(2));
    int at = words.size();
    words.addAll(claim.words());
    for (StatPeriod.At period : StatPeriod.in(words)) {
      if (period.from() == at) {
        List<Span> cells = boxScore.cells(StatPeriod.quarters(period.keys()));
        return cells.isEmpty()
            ? BoxScoreFinding.SILENT
            : new BoxScoreFinding.Agrees(cells, BoxScoreFinding.How.SAME, null);
      }
    }
    Span word = word(words, at);
    return word == null
        ? BoxScoreFinding.SILENT
        : new BoxScoreFinding.Agrees(List.of(word), BoxScoreFinding.How.SAME, null);
  }

  /** What an idiom of the field or a phrase for a column stands for; null where there is none. */
  private @Nullable Span word(List<String> words, int at) {
    List<String> own = words.subList(at, words.size());
    Span idiom = boxScore.meantBy(own);
    Span phrase = idiom == null ? boxScore.columnOf(StatSynonyms.english().phrase(own, 1)) : idiom;
    return phrase == null && at > 0 && frame.measure().noun().isEmpty()
        ? boxScore.columnOf(StatSynonyms.english().phrase(words.subList(at - 1, words.size()), 2))
        : phrase;
  }

  private BoxScoreFinding amount(Amount amount) {
    return switch (amount.kind()) {
      case NUMBER, MONEY, PERCENT, MEASURE, DURATION -> plain(amount);
      case ORDINAL -> rank(amount);
      case MULTIPLE, FRACTION, PERCENTAGE_POINT, AGE -> BoxScoreFinding.SILENT;
    };
  }

  private BoxScoreFinding plain(Amount amount) {
    if (claim.scope().isMargin(frame.measure())) {
      Set<String> named = StatSynonyms.english().of(frame.measure().noun());
      Set<String> wanted = frame.measure().noun().isEmpty() ? ScopeWords.DEFAULT : named;
      return new NumberPairBinder(boxScore, claim, columns).difference(wanted, amount);
    }
    List<String> noun = frame.measure().noun();
    Rational threshold = ScopeWords.threshold(claim.near(frame.clause()));
    if (threshold != null && (ScopeWords.isCounted(noun) || boxScore.tableNamedBy(noun) != null)) {
      return reached(amount, threshold);
    }
    return frame.sharing() == Frame.Sharing.TOGETHER ? together(amount) : each(amount);
  }

  // --- a cell

  private BoxScoreFinding each(Amount amount) {
    BoxScoreFinding ruling = BoxScoreFinding.SILENT;
    for (Subject owner : frame.owners()) {
      BoxScoreFinding one = of(owner, amount);
      if (one instanceof BoxScoreFinding.Differs) {
        return one;
      }
      ruling = one instanceof BoxScoreFinding.Silent ? ruling : one;
    }
    return ruling;
  }

  /** Of several rows with one name any may be meant. */
  private BoxScoreFinding of(Subject owner, Amount amount) {
    BoxScoreFinding ruling = BoxScoreFinding.SILENT;
    List<Entry> entries = boxScore.entries(EntityName.of(owner.text()));
    if (ScopeWords.isOfOther(frame.measure())) {
      entries = entries.stream().flatMap(entry -> entry.other().stream()).toList();
    }
    for (Entry entry : entries) {
      List<NumericCell> cells = columns.cells(entry);
      if (!cells.isEmpty()) {
        BoxScoreFinding one = sum(amount, cells);
        if (one instanceof BoxScoreFinding.Agrees) {
          return one;
        }
        ruling = one;
      }
    }
    return ruling instanceof BoxScoreFinding.Silent ? total(entries, amount) : ruling;
  }

  private static BoxScoreFinding sum(Amount amount, List<NumericCell> cells) {
    BoxScoreFinding.How how = CellComparison.sum(amount, cells);
    if (how == null) {
      String told = cells.size() == 1 ? null : CellComparison.sum(cells, false).toString();
      return new BoxScoreFinding.Differs(cells.getFirst().span(), told);
    }
    List<Span> spans = cells.stream().map(NumericCell::span).toList();
    return spans.size() == 1
        ? new BoxScoreFinding.Agrees(spans, how, null)
        : new BoxScoreFinding.Agrees(
            spans, BoxScoreFinding.How.DERIVED, FormulaNotation.sum(spans.size()));
  }

  // --- several cells

  /** What all rows of a table have that is about somebody: a team's shots out of its players'. */
  private BoxScoreFinding total(List<Entry> entries, Amount amount) {
    if (amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.DURATION) {
      return BoxScoreFinding.SILENT;
    }
    for (Entry entry : entries) {
      for (StatTable table : boxScore.tables()) {
        boolean about = table != entry.table() && table.isOf(entry.name());
        List<NumericCell> cells = about ? column(table) : List.of();
        if (cells.size() > 1) {
          return sum(amount, cells);
        }
      }
    }
    return BoxScoreFinding.SILENT;
  }

  private List<NumericCell> column(StatTable table) {
    List<NumericCell> all = new ArrayList<>();
    for (Entry entry : table.entries()) {
      List<NumericCell> cells = columns.cells(entry);
      if (cells.size() == 1) {
        all.addAll(cells);
      }
    }
    return all;
  }

  /** "combined for 41 points": what each of them has, added up. */
  private BoxScoreFinding together(Amount amount) {
    List<NumericCell> all = new ArrayList<>();
    for (Subject owner : frame.owners()) {
      List<NumericCell> cells = List.of();
      for (Entry entry : boxScore.entries(EntityName.of(owner.text()))) {
        cells = cells.isEmpty() ? columns.cells(entry) : cells;
      }
      if (cells.size() != 1) {
        return BoxScoreFinding.SILENT;
      }
      all.addAll(cells);
    }
    return all.isEmpty() ? BoxScoreFinding.SILENT : sum(amount, all);
  }

  // --- places and counts

  /** "second on the team", "third in rebounds": where somebody's cell stands in its column. */
  private BoxScoreFinding rank(Amount amount) {
    if (!frame.measure().noun().isEmpty() || !ScopeWords.ranks(frame.measure().place())) {
      return BoxScoreFinding.SILENT;
    }
    for (Subject owner : frame.owners()) {
      for (Entry entry : boxScore.entries(EntityName.of(owner.text()))) {
        StatColumn column = ranked(entry);
        NumericCell cell = column == null ? null : entry.cell(column);
        if (column != null && cell != null && entry.table().isLong()) {
          return RowRanks.holds(entry, column, amount)
              ? new BoxScoreFinding.Agrees(
                  List.of(cell.span()), BoxScoreFinding.How.DERIVED, "rank of a")
              : new BoxScoreFinding.Differs(cell.span(), null);
        }
      }
    }
    return BoxScoreFinding.SILENT;
  }

  /** What they are ranked by: what the words name, or else what the field ranks by. */
  private @Nullable StatColumn ranked(Entry entry) {
    Set<String> told = StatSynonyms.english().of(frame.measure().place());
    for (Set<String> wanted : List.of(told, ScopeWords.DEFAULT)) {
      List<StatColumn> found = columns.of(entry, wanted);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** "six players in double figures": how many rows reach what the words name. */
  private BoxScoreFinding reached(Amount amount, Rational threshold) {
    StatTable table = boxScore.tableNamedBy(claim.sentence());
    List<StatColumn> found =
        table == null ? List.of() : columns.of(table.entries().getFirst(), ScopeWords.DEFAULT);
    if (table == null || found.isEmpty()) {
      return BoxScoreFinding.SILENT;
    }
    List<Span> cells = RowRanks.from(table, found.getFirst(), threshold);
    if (cells.isEmpty()) {
      return BoxScoreFinding.SILENT;
    }
    return CellComparison.of(amount, Rational.of(cells.size()), Rational.ONE) == null
        ? new BoxScoreFinding.Differs(cells.getFirst(), String.valueOf(cells.size()))
        : new BoxScoreFinding.Agrees(cells, BoxScoreFinding.How.DERIVED, "count of a, b, …");
  }
}
