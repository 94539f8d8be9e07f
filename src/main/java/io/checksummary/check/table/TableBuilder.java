package io.checksummary.check.table;

import io.checksummary.quantity.Amount;
import io.checksummary.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes the lines of a table one by one and tells heads, sections and rows of numbers apart. */
final class TableBuilder {

  /** A cell as it stands in the text. */
  record Box(Span span, String text, CellNumber number) {

    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** The most captions, and the deepest sections, that a table is believed to have. */
  private static final int MOST_CAPTIONS = 8;

  private static final int DEEPEST_SECTION = 3;

  private final List<String> captions;
  private final Deque<UnitNote> corner = new ArrayDeque<>();
  private final UnitNote near;
  private final Map<Integer, UnitNote> money;
  private final ColumnHeaders heads = new ColumnHeaders();
  private final Deque<TableLabel> sections = new ArrayDeque<>();
  private final List<TableRow> rows = new ArrayList<>();
  private List<List<String>> firstHeads = List.of();
  private final Set<String> headLabels = new HashSet<>();
  private boolean afterSection;
  private int line;

  /**
   * @param above the lines above the table, nearest first
   * @param near what prose near the table says of its unit
   * @param lines all its lines, for {@link #add} one by one
   */
  TableBuilder(List<String> above, UnitNote near, List<List<Box>> lines) {
    this.captions = new ArrayList<>(above);
    this.near = near;
    this.money = moneyByColumn(lines);
  }

  /** Accountants set the sign before the first number of a column and before its sum. */
  private static Map<Integer, UnitNote> moneyByColumn(List<List<Box>> lines) {
    Map<Integer, UnitNote> money = new HashMap<>();
    for (List<Box> boxes : lines) {
      for (int column = 1; column < boxes.size(); column++) {
        Amount printed = boxes.get(column).number().printed();
        if (printed != null && printed.kind() == Amount.Kind.MONEY) {
          money.putIfAbsent(
              column, new UnitNote(null, printed.unit(), printed.sign(), false, false));
        }
      }
    }
    return money;
  }

  SourceTable table(Span span) {
    return new SourceTable(span, captions, firstHeads, rows);
  }

  void add(List<Box> boxes) {
    if (boxes.stream().allMatch(Box::isEmpty)) {
      return;
    }
    boolean lone = boxes.stream().skip(1).allMatch(Box::isEmpty);
    if (lone && heads.isEmpty()) {
      caption(boxes.getFirst().text());
    } else if (lone) {
      section(boxes.getFirst().text());
    } else if (isHead(boxes)) {
      head(boxes);
    } else {
      row(boxes);
    }
    line++;
  }

  private void caption(String words) {
    captions.add(words);
    corner.addFirst(UnitNote.ofLabel(words));
    if (corner.size() > MOST_CAPTIONS) {
      corner.removeLast();
    }
  }

  /** A section ends where the next begins; two heads in a row are one within the other. */
  private void section(String label) {
    if (!afterSection) {
      sections.clear();
    }
    sections.addFirst(TableLabel.of(label));
    if (sections.size() > DEEPEST_SECTION) {
      sections.removeLast();
    }
    afterSection = true;
  }

  private void head(List<Box> boxes) {
    heads.add(boxes.stream().map(Box::text).toList());
    sections.clear();
    afterSection = false;
    if (!boxes.getFirst().isEmpty()) {
      headLabels.add(boxes.getFirst().text());
      caption(boxes.getFirst().text());
    }
  }

  private void row(List<Box> boxes) {
    List<List<TableLabel>> over = heads.over(boxes.size());
    if (firstHeads.isEmpty()) {
      firstHeads = over.stream().map(TableLabel::texts).toList();
    }
    heads.close();
    afterSection = false;
    List<TableLabel> labels = new ArrayList<>(sections);
    labels.addFirst(TableLabel.of(label(boxes)));
    List<String> rowLabels = TableLabel.texts(labels);
    List<NumericCell> cells = new ArrayList<>();
    for (int column = 1; column < boxes.size(); column++) {
      CellNumber number = boxes.get(column).number();
      if (number.printed() != null) {
        UnitNote sign = money.getOrDefault(column, UnitNote.NONE);
        Amount worth =
            new ScaleResolver(labels, over.get(column), corner, near, sign).of(number.printed());
        cells.add(
            new NumericCell(
                line,
                column,
                boxes.get(column).span(),
                Objects.requireNonNull(number.mention()),
                number.printed(),
                worth,
                rowLabels,
                TableLabel.texts(over.get(column))));
      }
    }
    List<String> texts = boxes.stream().map(Box::text).toList();
    rows.add(
        new TableRow(
            line, rowLabels.getFirst(), TableLabel.texts(List.copyOf(sections)), texts, cells));
  }

  /** The first cell's words; where that is blank, those that stand before the first number. */
  private static String label(List<Box> boxes) {
    if (!boxes.getFirst().isEmpty()) {
      return boxes.getFirst().text();
    }
    return boxes.stream()
        .filter(box -> !box.isEmpty())
        .findFirst()
        .filter(box -> !box.number().isAmount())
        .map(Box::text)
        .orElse("");
  }

  // --- what is a head

  /** Above the numbers nearly everything is; among them only a row of dates or of units. */
  private boolean isHead(List<Box> boxes) {
    List<Box> values = boxes.stream().skip(1).filter(box -> !box.isEmpty()).toList();
    long amounts = values.stream().filter(box -> isAmount(box)).count();
    long dates = values.stream().filter(box -> box.number().date()).count();
    boolean labelled = !boxes.getFirst().isEmpty();
    if (dates * 2 > values.size()) {
      return rows.isEmpty() || !labelled || !values.stream().allMatch(b -> isBareYear(b));
    }
    if (rows.isEmpty()) {
      amounts = values.stream().filter(box -> isPlain(box)).count();
      return labelled ? amounts * 2 < values.size() : amounts == 0 || !allPlain(values);
    }
    boolean again = labelled && headLabels.contains(boxes.getFirst().text());
    return amounts == 0 && (!labelled || again || values.stream().allMatch(TableBuilder::isUnit));
  }

  private static boolean isAmount(Box box) {
    return box.number().isAmount();
  }

  private static boolean isBareYear(Box box) {
    return box.number().date() && box.number().printed() != null;
  }

  private static boolean allPlain(List<Box> values) {
    return values.stream().allMatch(TableBuilder::isPlain);
  }

  /** A number with words, "1 to 4" or "5 years", may well be a head. */
  private static boolean isPlain(Box box) {
    return isAmount(box) && box.text().chars().noneMatch(Character::isLetter);
  }

  private static boolean isUnit(Box box) {
    return box.number().date()
        || (UnitNote.ofLabel(box.text()).isTelling() && !box.number().isAmount());
  }
}
