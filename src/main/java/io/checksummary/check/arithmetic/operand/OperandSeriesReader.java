package io.checksummary.check.arithmetic.operand;

import io.checksummary.check.table.NumericCell;
import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableRow;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a source apart into lines of operands. */
public final class OperandSeriesReader {

  /** A row of numbers without a label is the sum of those above. */
  private static final String UNLABELLED = "Total";

  /** Nobody adds up more columns than that, and no sentence holds more numbers. */
  private static final int MOST_OPERANDS = 48;

  /** How far before a number its words may stand, in characters. */
  private static final int NEAR = 80;

  private final Map<String, Set<String>> stems = new HashMap<>();

  private Set<String> stems(String label) {
    return stems.computeIfAbsent(label, l -> Set.copyOf(LabelStems.of(l)));
  }

  /** A line for each row of each table. */
  public List<OperandSeries> ofTables(List<SourceTable> tables) {
    List<OperandSeries> lines = new ArrayList<>();
    for (int table = 0; table < tables.size(); table++) {
      for (TableRow row : tables.get(table).rows()) {
        lines.add(line(table, row));
      }
    }
    return lines;
  }

  private OperandSeries line(int table, TableRow row) {
    Set<String> around = new HashSet<>();
    row.sections().forEach(section -> around.addAll(stems(section)));
    List<Operand> operands = new ArrayList<>();
    boolean allChanges = row.cells().stream().allMatch(this::isOfChange);
    for (NumericCell cell : row.cells().stream().limit(MOST_OPERANDS).toList()) {
      if ((allChanges || !isOfChange(cell)) && cell.printed().to() == null) {
        Set<String> words = new HashSet<>();
        cell.columnLabels().forEach(head -> words.addAll(stems(head)));
        operands.add(
            new Operand(
                cell.mention(), cell.value(), cell.printed(), words, Set.of(), cell.column()));
      }
    }
    String label = row.label().isEmpty() ? UNLABELLED : row.label();
    List<String> inOrder = LabelStems.of(label);
    String lead = inOrder.isEmpty() ? "" : inOrder.getFirst();
    return new OperandSeries(table, stems(label), lead, around, operands);
  }

  /** Whether the number is a change already, by the head of its column. */
  private boolean isOfChange(NumericCell cell) {
    return cell.columnLabels().stream().anyMatch(OperationCues::isOfChange);
  }

  /** A line for each sentence with numbers, outside tables. */
  public List<OperandSeries> ofProse(
      SourceText text, List<Mention> mentions, List<SourceTable> tables) {
    List<OperandSeries> lines = new ArrayList<>();
    int at = 0;
    int table = 0;
    while (at < mentions.size()) {
      Span sentence = text.sentenceAt(mentions.get(at).span().start());
      int end = at + 1;
      while (end < mentions.size() && mentions.get(end).span().start() < sentence.end()) {
        end++;
      }
      while (table < tables.size() && tables.get(table).span().end() <= sentence.start()) {
        table++;
      }
      boolean inTable =
          table < tables.size() && tables.get(table).span().start() <= sentence.start();
      if (!inTable && text.isArticle(sentence.start())) {
        lines.add(sentence(text.text(), sentence, mentions.subList(at, end)));
      }
      at = end;
    }
    return lines.stream().filter(line -> !line.operands().isEmpty()).toList();
  }

  private static boolean isOperand(Amount amount, int before) {
    return before < MOST_OPERANDS && amount.to() == null && amount.kind() != Amount.Kind.ORDINAL;
  }

  /** The last of the numbers may reach beyond the sentence's end. */
  private static OperandSeries sentence(String text, Span span, List<Mention> mentions) {
    String words = span.of(text);
    Map<Mention, Set<String>> periods = PeriodAlignment.of(words, span.start(), mentions);
    List<Operand> operands = new ArrayList<>();
    int from = 0;
    for (Mention mention : mentions) {
      if (mention.quantity() instanceof Amount amount && isOperand(amount, operands.size())) {
        int at = mention.span().start() - span.start();
        Set<String> near =
            Set.copyOf(LabelStems.of(words.substring(Math.max(from, at - NEAR), at)));
        Set<String> period = periods.getOrDefault(mention, Set.of());
        operands.add(new Operand(mention, amount, amount, period, near, operands.size()));
        from = mention.span().end() - span.start();
      }
    }
    Set<String> numbers = new HashSet<>();
    mentions.stream()
        .filter(m -> !(m.quantity() instanceof CalendarDate))
        .forEach(m -> numbers.addAll(LabelStems.of(m.span().of(text))));
    return new OperandSeries(-1, label(words, numbers), "", Set.of(), operands);
  }

  /** As large as it has different words, not as the sentence is long. */
  private static Set<String> label(String words, Set<String> numbers) {
    Set<String> label = new HashSet<>();
    for (String stem : LabelStems.of(words)) {
      if (!numbers.contains(stem)) {
        label.add(stem);
      }
    }
    return label;
  }
}
