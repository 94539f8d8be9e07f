package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.StatTable.Entry;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Subject;
import io.checksummary.check.table.Cell;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds one number of a summary to the cells of a ledger: the row by whose it is, the column by
 * what it counts.
 *
 * <p>Example: of "Ruiz had 23 points" the row of Ana Ruiz and the column PTS. A number that binds
 * to a cell and differs from it is wrong, wherever else its value stands; one that binds to none is
 * for others to judge.
 */
public final class BoxScoreBinder {

  private final BoxScore ledger;
  private final BoxScoreClaim claim;
  private final Frame frame;
  private final StatColumnFinder columns;

  private BoxScoreBinder(BoxScore ledger, BoxScoreClaim claim) {
    this.ledger = ledger;
    this.claim = claim;
    this.frame = claim.frame();
    this.columns = new StatColumnFinder(claim);
  }

  /**
   * What the tables say of a number.
   *
   * @param passage the text that the mention's and the frame's spans count in
   */
  public static BoxScoreRuling rule(BoxScore ledger, String passage, Mention mention, Frame frame) {
    return ledger.isEmpty()
        ? BoxScoreRuling.SILENT
        : new BoxScoreBinder(ledger, new BoxScoreClaim(passage, mention, frame)).rule();
  }

  private BoxScoreRuling rule() {
    BoxScoreRuling named = named();
    if (!(named instanceof BoxScoreRuling.Silent)) {
      return named;
    }
    int @Nullable [] pair = BoxScore.pair(claim.mention());
    if (pair != null) {
      return new NumberPairBinder(ledger, claim, columns).rule(pair);
    }
    if (claim.scope().isElsewhere()) {
      return BoxScoreRuling.ELSEWHERE;
    }
    return claim.mention().quantity() instanceof Amount amount
        ? amount(amount)
        : BoxScoreRuling.SILENT;
  }

  /** "the second half", "three-point range", "the second unit": a name for what tables have. */
  private BoxScoreRuling named() {
    List<String> words = new ArrayList<>(claim.lastBefore(2));
    int at = words.size();
    words.addAll(claim.words());
    for (GamePeriod.At period : GamePeriod.in(words)) {
      if (period.from() == at) {
        List<Span> cells = ledger.cells(GamePeriod.quarters(period.keys()));
        return cells.isEmpty()
            ? BoxScoreRuling.SILENT
            : new BoxScoreRuling.Agrees(cells, BoxScoreRuling.How.SAME, null);
      }
    }
    Span word = word(words, at);
    return word == null
        ? BoxScoreRuling.SILENT
        : new BoxScoreRuling.Agrees(List.of(word), BoxScoreRuling.How.SAME, null);
  }

  /** What an idiom of the field or a phrase for a column stands for; null where there is none. */
  private @Nullable Span word(List<String> words, int at) {
    List<String> own = words.subList(at, words.size());
    Span idiom = ledger.meantBy(own);
    Span phrase = idiom == null ? ledger.columnOf(Glossary.english().phrase(own, 1)) : idiom;
    return phrase == null && at > 0 && frame.measure().noun().isEmpty()
        ? ledger.columnOf(Glossary.english().phrase(words.subList(at - 1, words.size()), 2))
        : phrase;
  }

  private BoxScoreRuling amount(Amount amount) {
    return switch (amount.kind()) {
      case NUMBER, MONEY, PERCENT, MEASURE, DURATION -> plain(amount);
      case ORDINAL -> rank(amount);
      case MULTIPLE, FRACTION, PERCENTAGE_POINT, AGE -> BoxScoreRuling.SILENT;
    };
  }

  private BoxScoreRuling plain(Amount amount) {
    if (claim.scope().isMargin(frame.measure())) {
      Set<String> named = Glossary.english().of(frame.measure().noun());
      Set<String> wanted = frame.measure().noun().isEmpty() ? ClaimScope.DEFAULT : named;
      return new NumberPairBinder(ledger, claim, columns).difference(wanted, amount);
    }
    List<String> noun = frame.measure().noun();
    Rational threshold = ClaimScope.threshold(claim.near(frame.clause()));
    if (threshold != null && (ClaimScope.isCounted(noun) || ledger.sheetOf(noun) != null)) {
      return reached(amount, threshold);
    }
    return frame.sharing() == Frame.Sharing.TOGETHER ? together(amount) : each(amount);
  }

  // --- a cell

  private BoxScoreRuling each(Amount amount) {
    BoxScoreRuling ruling = BoxScoreRuling.SILENT;
    for (Subject owner : frame.owners()) {
      BoxScoreRuling one = of(owner, amount);
      if (one instanceof BoxScoreRuling.Differs) {
        return one;
      }
      ruling = one instanceof BoxScoreRuling.Silent ? ruling : one;
    }
    return ruling;
  }

  /** Of several rows with one name any may be meant. */
  private BoxScoreRuling of(Subject owner, Amount amount) {
    BoxScoreRuling ruling = BoxScoreRuling.SILENT;
    List<Entry> entries = ledger.entries(EntityName.of(owner.text()));
    if (ClaimScope.isOfOther(frame.measure())) {
      entries = entries.stream().flatMap(entry -> entry.other().stream()).toList();
    }
    for (Entry entry : entries) {
      List<Cell> cells = columns.cells(entry);
      if (!cells.isEmpty()) {
        BoxScoreRuling one = sum(amount, cells);
        if (one instanceof BoxScoreRuling.Agrees) {
          return one;
        }
        ruling = one;
      }
    }
    return ruling instanceof BoxScoreRuling.Silent ? total(entries, amount) : ruling;
  }

  private static BoxScoreRuling sum(Amount amount, List<Cell> cells) {
    BoxScoreRuling.How how = CellComparison.sum(amount, cells);
    if (how == null) {
      String told = cells.size() == 1 ? null : CellComparison.sum(cells, false).toString();
      return new BoxScoreRuling.Differs(cells.getFirst().span(), told);
    }
    List<Span> spans = cells.stream().map(Cell::span).toList();
    return spans.size() == 1
        ? new BoxScoreRuling.Agrees(spans, how, null)
        : new BoxScoreRuling.Agrees(
            spans, BoxScoreRuling.How.DERIVED, OperandFormula.sum(spans.size()));
  }

  // --- several cells

  /** What all rows of a table have that is about somebody: a team's shots out of its players'. */
  private BoxScoreRuling total(List<Entry> entries, Amount amount) {
    if (amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.DURATION) {
      return BoxScoreRuling.SILENT;
    }
    for (Entry entry : entries) {
      for (StatTable sheet : ledger.sheets()) {
        boolean about = sheet != entry.sheet() && sheet.isOf(entry.name());
        List<Cell> cells = about ? column(sheet) : List.of();
        if (cells.size() > 1) {
          return sum(amount, cells);
        }
      }
    }
    return BoxScoreRuling.SILENT;
  }

  private List<Cell> column(StatTable sheet) {
    List<Cell> all = new ArrayList<>();
    for (Entry entry : sheet.entries()) {
      List<Cell> cells = columns.cells(entry);
      if (cells.size() == 1) {
        all.addAll(cells);
      }
    }
    return all;
  }

  /** "combined for 41 points": what each of them has, added up. */
  private BoxScoreRuling together(Amount amount) {
    List<Cell> all = new ArrayList<>();
    for (Subject owner : frame.owners()) {
      List<Cell> cells = List.of();
      for (Entry entry : ledger.entries(EntityName.of(owner.text()))) {
        cells = cells.isEmpty() ? columns.cells(entry) : cells;
      }
      if (cells.size() != 1) {
        return BoxScoreRuling.SILENT;
      }
      all.addAll(cells);
    }
    return all.isEmpty() ? BoxScoreRuling.SILENT : sum(amount, all);
  }

  // --- places and counts

  /** "second on the team", "third in rebounds": where somebody's cell stands in its column. */
  private BoxScoreRuling rank(Amount amount) {
    if (!frame.measure().noun().isEmpty() || !ClaimScope.ranks(frame.measure().place())) {
      return BoxScoreRuling.SILENT;
    }
    for (Subject owner : frame.owners()) {
      for (Entry entry : ledger.entries(EntityName.of(owner.text()))) {
        StatColumn column = ranked(entry);
        Cell cell = column == null ? null : entry.cell(column);
        if (column != null && cell != null && entry.sheet().isLong()) {
          return RowRanks.holds(entry, column, amount)
              ? new BoxScoreRuling.Agrees(
                  List.of(cell.span()), BoxScoreRuling.How.DERIVED, "rank of a")
              : new BoxScoreRuling.Differs(cell.span(), null);
        }
      }
    }
    return BoxScoreRuling.SILENT;
  }

  /** What they are ranked by: what the words name, or else what the field ranks by. */
  private @Nullable StatColumn ranked(Entry entry) {
    Set<String> told = Glossary.english().of(frame.measure().place());
    for (Set<String> wanted : List.of(told, ClaimScope.DEFAULT)) {
      List<StatColumn> found = columns.of(entry, wanted);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** "six players in double figures": how many rows reach what the words name. */
  private BoxScoreRuling reached(Amount amount, Rational threshold) {
    StatTable sheet = ledger.sheetOf(claim.sentence());
    List<StatColumn> found =
        sheet == null ? List.of() : columns.of(sheet.entries().getFirst(), ClaimScope.DEFAULT);
    if (sheet == null || found.isEmpty()) {
      return BoxScoreRuling.SILENT;
    }
    List<Span> cells = RowRanks.from(sheet, found.getFirst(), threshold);
    if (cells.isEmpty()) {
      return BoxScoreRuling.SILENT;
    }
    return CellComparison.of(amount, Rational.of(cells.size()), Rational.ONE) == null
        ? new BoxScoreRuling.Differs(cells.getFirst(), String.valueOf(cells.size()))
        : new BoxScoreRuling.Agrees(cells, BoxScoreRuling.How.DERIVED, "count of a, b, …");
  }
}
