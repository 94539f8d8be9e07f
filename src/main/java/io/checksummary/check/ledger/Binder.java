package io.checksummary.check.ledger;

import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Subject;
import io.checksummary.check.ledger.Sheet.Entry;
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
public final class Binder {

  private final Ledger ledger;
  private final Claimed claim;
  private final Frame frame;
  private final Columns columns;

  private Binder(Ledger ledger, Claimed claim) {
    this.ledger = ledger;
    this.claim = claim;
    this.frame = claim.frame();
    this.columns = new Columns(claim);
  }

  /**
   * What the tables say of a number.
   *
   * @param passage the text that the mention's and the frame's spans count in
   */
  public static Ruling rule(Ledger ledger, String passage, Mention mention, Frame frame) {
    return ledger.isEmpty()
        ? Ruling.SILENT
        : new Binder(ledger, new Claimed(passage, mention, frame)).rule();
  }

  private Ruling rule() {
    Ruling named = named();
    if (!(named instanceof Ruling.Silent)) {
      return named;
    }
    int @Nullable [] pair = Ledger.pair(claim.mention());
    if (pair != null) {
      return new Pairs(ledger, claim, columns).rule(pair);
    }
    if (claim.scope().isElsewhere()) {
      return Ruling.ELSEWHERE;
    }
    return claim.mention().quantity() instanceof Amount amount ? amount(amount) : Ruling.SILENT;
  }

  /** "the second half", "three-point range", "the second unit": a name for what tables have. */
  private Ruling named() {
    List<String> words = new ArrayList<>(claim.lastBefore(2));
    int at = words.size();
    words.addAll(claim.words());
    for (Period.At period : Period.in(words)) {
      if (period.from() == at) {
        List<Span> cells = ledger.cells(Period.quarters(period.keys()));
        return cells.isEmpty() ? Ruling.SILENT : new Ruling.Agrees(cells, Ruling.How.SAME, null);
      }
    }
    Span word = word(words, at);
    return word == null ? Ruling.SILENT : new Ruling.Agrees(List.of(word), Ruling.How.SAME, null);
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

  private Ruling amount(Amount amount) {
    return switch (amount.kind()) {
      case NUMBER, MONEY, PERCENT, MEASURE, DURATION -> plain(amount);
      case ORDINAL -> rank(amount);
      case MULTIPLE, FRACTION, PERCENTAGE_POINT, AGE -> Ruling.SILENT;
    };
  }

  private Ruling plain(Amount amount) {
    if (claim.scope().isMargin(frame.measure())) {
      Set<String> named = Glossary.english().of(frame.measure().noun());
      Set<String> wanted = frame.measure().noun().isEmpty() ? Scope.DEFAULT : named;
      return new Pairs(ledger, claim, columns).difference(wanted, amount);
    }
    List<String> noun = frame.measure().noun();
    Rational threshold = Scope.threshold(claim.near(frame.clause()));
    if (threshold != null && (Scope.isCounted(noun) || ledger.sheetOf(noun) != null)) {
      return reached(amount, threshold);
    }
    return frame.sharing() == Frame.Sharing.TOGETHER ? together(amount) : each(amount);
  }

  // --- a cell

  private Ruling each(Amount amount) {
    Ruling ruling = Ruling.SILENT;
    for (Subject owner : frame.owners()) {
      Ruling one = of(owner, amount);
      if (one instanceof Ruling.Differs) {
        return one;
      }
      ruling = one instanceof Ruling.Silent ? ruling : one;
    }
    return ruling;
  }

  /** Of several rows with one name any may be meant. */
  private Ruling of(Subject owner, Amount amount) {
    Ruling ruling = Ruling.SILENT;
    List<Entry> entries = ledger.entries(Name.of(owner.text()));
    if (Scope.isOfOther(frame.measure())) {
      entries = entries.stream().flatMap(entry -> entry.other().stream()).toList();
    }
    for (Entry entry : entries) {
      List<Cell> cells = columns.cells(entry);
      if (!cells.isEmpty()) {
        Ruling one = sum(amount, cells);
        if (one instanceof Ruling.Agrees) {
          return one;
        }
        ruling = one;
      }
    }
    return ruling instanceof Ruling.Silent ? total(entries, amount) : ruling;
  }

  private static Ruling sum(Amount amount, List<Cell> cells) {
    Ruling.How how = CellComparison.sum(amount, cells);
    if (how == null) {
      String told = cells.size() == 1 ? null : CellComparison.sum(cells, false).toString();
      return new Ruling.Differs(cells.getFirst().span(), told);
    }
    List<Span> spans = cells.stream().map(Cell::span).toList();
    return spans.size() == 1
        ? new Ruling.Agrees(spans, how, null)
        : new Ruling.Agrees(spans, Ruling.How.DERIVED, Formula.sum(spans.size()));
  }

  // --- several cells

  /** What all rows of a table have that is about somebody: a team's shots out of its players'. */
  private Ruling total(List<Entry> entries, Amount amount) {
    if (amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.DURATION) {
      return Ruling.SILENT;
    }
    for (Entry entry : entries) {
      for (Sheet sheet : ledger.sheets()) {
        boolean about = sheet != entry.sheet() && sheet.isOf(entry.name());
        List<Cell> cells = about ? column(sheet) : List.of();
        if (cells.size() > 1) {
          return sum(amount, cells);
        }
      }
    }
    return Ruling.SILENT;
  }

  private List<Cell> column(Sheet sheet) {
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
  private Ruling together(Amount amount) {
    List<Cell> all = new ArrayList<>();
    for (Subject owner : frame.owners()) {
      List<Cell> cells = List.of();
      for (Entry entry : ledger.entries(Name.of(owner.text()))) {
        cells = cells.isEmpty() ? columns.cells(entry) : cells;
      }
      if (cells.size() != 1) {
        return Ruling.SILENT;
      }
      all.addAll(cells);
    }
    return all.isEmpty() ? Ruling.SILENT : sum(amount, all);
  }

  // --- places and counts

  /** "second on the team", "third in rebounds": where somebody's cell stands in its column. */
  private Ruling rank(Amount amount) {
    if (!frame.measure().noun().isEmpty() || !Scope.ranks(frame.measure().place())) {
      return Ruling.SILENT;
    }
    for (Subject owner : frame.owners()) {
      for (Entry entry : ledger.entries(Name.of(owner.text()))) {
        Column column = ranked(entry);
        Cell cell = column == null ? null : entry.cell(column);
        if (column != null && cell != null && entry.sheet().isLong()) {
          return Ranks.holds(entry, column, amount)
              ? new Ruling.Agrees(List.of(cell.span()), Ruling.How.DERIVED, "rank of a")
              : new Ruling.Differs(cell.span(), null);
        }
      }
    }
    return Ruling.SILENT;
  }

  /** What they are ranked by: what the words name, or else what the field ranks by. */
  private @Nullable Column ranked(Entry entry) {
    Set<String> told = Glossary.english().of(frame.measure().place());
    for (Set<String> wanted : List.of(told, Scope.DEFAULT)) {
      List<Column> found = columns.of(entry, wanted);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** "six players in double figures": how many rows reach what the words name. */
  private Ruling reached(Amount amount, Rational threshold) {
    Sheet sheet = ledger.sheetOf(claim.sentence());
    List<Column> found =
        sheet == null ? List.of() : columns.of(sheet.entries().getFirst(), Scope.DEFAULT);
    if (sheet == null || found.isEmpty()) {
      return Ruling.SILENT;
    }
    List<Span> cells = Ranks.from(sheet, found.getFirst(), threshold);
    if (cells.isEmpty()) {
      return Ruling.SILENT;
    }
    return CellComparison.of(amount, Rational.of(cells.size()), Rational.ONE) == null
        ? new Ruling.Differs(cells.getFirst(), String.valueOf(cells.size()))
        : new Ruling.Agrees(cells, Ruling.How.DERIVED, "count of a, b, …");
  }
}
