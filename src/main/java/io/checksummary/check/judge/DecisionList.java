package io.checksummary.check.judge;

import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.rule.cell.BareCell;
import io.checksummary.check.rule.cell.BoxScoreRule;
import io.checksummary.check.rule.cell.OtherColumn;
import io.checksummary.check.rule.cell.OtherRow;
import io.checksummary.check.rule.cell.PairedInOrder;
import io.checksummary.check.rule.cell.SignTurned;
import io.checksummary.check.rule.missing.DigitSlip;
import io.checksummary.check.rule.missing.MissingNumber;
import io.checksummary.check.rule.missing.OtherUnit;
import io.checksummary.check.rule.missing.OtherValueInPhrase;
import io.checksummary.check.rule.support.BothEndsPresent;
import io.checksummary.check.rule.support.Calculation;
import io.checksummary.check.rule.support.EndOfChange;
import io.checksummary.check.rule.support.IdentifierRule;
import io.checksummary.check.rule.support.ImpliedByProse;
import io.checksummary.check.rule.support.SameFigures;
import io.checksummary.check.rule.support.SignInWords;
import io.checksummary.check.rule.support.TableArithmetic;
import io.checksummary.check.rule.support.VagueRule;
import io.checksummary.check.rule.support.ValuePresent;
import io.checksummary.check.rule.told.AgeOfAnother;
import io.checksummary.check.rule.told.BoundTurned;
import io.checksummary.check.rule.told.ChangePartTurned;
import io.checksummary.check.rule.told.DirectionTurned;
import io.checksummary.check.rule.told.Exchanged;
import io.checksummary.check.rule.told.NotAsserted;
import io.checksummary.check.rule.told.OldValueTold;
import io.checksummary.check.rule.told.OtherDenominator;
import io.checksummary.check.rule.told.OtherMeasure;
import io.checksummary.check.rule.told.OtherTimeZone;
import io.checksummary.check.rule.told.PartToldAsWhole;
import io.checksummary.check.rule.told.PartiesTurned;
import io.checksummary.check.rule.told.PeriodOfAnother;
import io.checksummary.check.rule.told.PlanToldAsDone;
import io.checksummary.check.rule.told.SaidOtherwise;
import io.checksummary.check.rule.told.SourceDisagrees;
import io.checksummary.check.rule.told.ToldOfAnother;
import io.checksummary.check.verdict.Reason;
import java.util.List;

/** The rules by which claims are judged, in order: the first that has something to say decides. */
public final class DecisionList {

  public static final List<DecisionRule> RULES =
      List.of(
          new IdentifierRule(),
          new BareCell(),
          new SignTurned(),
          new OtherColumn(),
          new OtherRow(),
          new BoxScoreRule(),
          new PairedInOrder(),
          // The source has the value: is it this claim's?
          new BoundTurned(),
          new OtherDenominator(),
          new PartiesTurned(),
          new DirectionTurned(),
          new SaidOtherwise(),
          new OtherTimeZone(),
          new NotAsserted(),
          new PlanToldAsDone(),
          new ChangePartTurned(),
          new OldValueTold(),
          new PartToldAsWhole(),
          new PeriodOfAnother(),
          new AgeOfAnother(),
          new Exchanged(),
          new ToldOfAnother(),
          new OtherMeasure(),
          new SourceDisagrees(),
          new ValuePresent(),
          new VagueRule(),
          // The source does not have it: does it follow, or is it a slip?
          new ImpliedByProse(),
          new SignInWords(),
          new SameFigures(),
          new BothEndsPresent(),
          new EndOfChange(),
          new TableArithmetic(),
          new Calculation(),
          new OtherUnit("other-currency", Reason.CURRENCY),
          new OtherUnit("other-scale", Reason.SCALE),
          new OtherUnit("other-unit", Reason.UNIT),
          new DigitSlip(),
          new OtherValueInPhrase(),
          new MissingNumber());

  private DecisionList() {}
}
