package io.checksummary.check.table;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a table, with the words of its row and its column.
 *
 * <p>Example: in a table headed "(in thousands)", the cell {@code (1,392)} of the row "Allowance"
 * is printed −1,392 and worth −1,392,000. A caveat: a scale that stands nowhere near the table is
 * not known, and the worth is then what is printed.
 *
 * @param row counted among all lines of the table, from 0
 * @param column counted among all cells of the row, from 0
 * @param span the whole cell, brackets and footnote marks included
 * @param mention the number as the recogniser found it, or a dash as nil
 * @param printed with the sign, currency and percent that the cell itself shows
 * @param value what it is worth: scale and unit of row, column and caption applied
 * @param rowLabels its own row's label first, then the heads of the sections around it
 * @param columnLabels the column's heads, topmost first
 */
public record NumericCell(
    int row,
    int column,
    Span span,
    Mention mention,
    Amount printed,
    Amount value,
    List<String> rowLabels,
    List<String> columnLabels) {

  /** The rule of a cell's number in the scale and unit of its table. */
  public static final String RULE = "table.cell";

  /** The rule of a dash that stands for nothing. */
  public static final String NIL = "table.nil";

  /** What a table that names no scale may count in all the same. */
  private static final List<Rational> UNTOLD = List.of(Rational.of(1000), Rational.of(1_000_000));

  private static final Rational FOUR_DIGITS = Rational.of(1000);

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  public NumericCell {
    rowLabels = List.copyOf(rowLabels);
    columnLabels = List.copyOf(columnLabels);
  }

  /**
   * Whether an amount of money has so many digits that its table may well count in thousands or
   * millions and leave that untold: {@code $285,501} in a company's yearly statement.
   */
  private boolean isOfUnknownScale() {
    return value.kind() == Kind.MONEY
        && value.step().equals(Rational.ONE)
        && printed.step().equals(Rational.ONE)
        && value.value().abs().compareTo(FOUR_DIGITS) >= 0
        && columnLabels.stream().anyMatch(label -> YEAR.matcher(label).find())
        && Stream.concat(Stream.of(label()), columnLabels.stream())
            .noneMatch(UnitWords.ALL::isUnscaled);
  }

  private Amount scaled(Rational scale) {
    return new Amount(
        value.kind(),
        value.value().times(scale),
        null,
        value.unit(),
        value.sign(),
        value.bound(),
        value.per(),
        value.step().times(scale));
  }

  /** The row's own label; empty where it has none. */
  public String label() {
    return rowLabels.isEmpty() ? "" : rowLabels.getFirst();
  }

  /**
   * What the number may be quoted as, beyond what the recogniser reads: in the header's scale and
   * unit, in its scale alone, with the sign that brackets stand for.
   */
  public List<Amount> readings() {
    Set<Amount> readings = new LinkedHashSet<>();
    for (Amount amount : List.of(printed, value)) {
      readings.add(amount);
      if (amount.kind() == Kind.MONEY) {
        readings.add(Amount.of(Kind.NUMBER, amount.value(), null, amount.step()));
      }
    }
    if (!value.step().equals(printed.step()) || value.kind() != printed.kind()) {
      readings.add(
          new Amount(
              value.kind(),
              printed.value(),
              printed.to(),
              value.unit(),
              value.sign(),
              printed.bound(),
              printed.per(),
              printed.step()));
    }
    if (isOfUnknownScale()) {
      UNTOLD.forEach(scale -> readings.add(scaled(scale)));
    }
    List<Amount> signed = new ArrayList<>(readings);
    for (Amount amount : readings) {
      if (amount.value().signum() < 0) {
        signed.add(amount.negate());
      }
    }
    signed.remove(mention.quantity());
    return List.copyOf(new LinkedHashSet<>(signed));
  }
}
