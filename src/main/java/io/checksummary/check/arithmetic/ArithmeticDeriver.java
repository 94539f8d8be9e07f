package io.checksummary.check.arithmetic;

import io.checksummary.check.arithmetic.choice.ClaimTerms;
import io.checksummary.check.arithmetic.operand.OperandSeries;
import io.checksummary.check.arithmetic.operand.OperandSeriesReader;
import io.checksummary.check.arithmetic.operand.OperationCues;
import io.checksummary.check.table.SourceTable;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Mention;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a source as operands, and what follows from them.
 *
 * <p>Example: the row "Net debt | 295.2 | 235.8" under "2019 | 2018" and "£m | £m" gives "What was
 * the change in net debt from 2018 to 2019? 59.4 million". It does not give 59.4 to a claim whose
 * words name no operation, or another row: with thirty numbers almost anything is some sum.
 */
public final class ArithmeticDeriver {

  /** Stands for the number in the words around it: "◦ of the staff". */
  public static final String GAP = OperationCues.GAP;

  private static final Set<Kind> DERIVED =
      EnumSet.of(
          Kind.NUMBER,
          Kind.MONEY,
          Kind.PERCENT,
          Kind.PERCENTAGE_POINT,
          Kind.FRACTION,
          Kind.MULTIPLE,
          Kind.MEASURE,
          Kind.DURATION);

  private final List<OperandSeries> lines;

  private ArithmeticDeriver(List<OperandSeries> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * @param mentions every number of the text, in order
   * @param tables of the text, in order
   */
  public static ArithmeticDeriver of(
      SourceText text, List<Mention> mentions, List<SourceTable> tables) {
    OperandSeriesReader reader = new OperandSeriesReader();
    List<OperandSeries> lines = new ArrayList<>(reader.ofTables(tables));
    lines.addAll(reader.ofProse(text, mentions, tables));
    return new ArithmeticDeriver(lines);
  }

  /**
   * How the source gives a number, by an operation and operands that the words name; empty where it
   * does not.
   *
   * @param words the claim's sentence with {@link #GAP} for the number, and the question that it
   *     answers
   */
  public Optional<Solution> derive(Amount claim, String words) {
    boolean share = claim.kind() == Kind.FRACTION || claim.kind() == Kind.MULTIPLE;
    boolean bounded = claim.bound() != null && claim.bound() != Bound.ABOUT && !share;
    if (!DERIVED.contains(claim.kind()) || claim.to() != null || bounded) {
      return Optional.empty();
    }
    OperationCues cues = OperationCues.of(words);
    if (cues.operations().isEmpty() && !share) {
      return Optional.empty();
    }
    return new FormulaSearch(claim, ClaimTerms.of(words, cues), lines).derivation();
  }
}
