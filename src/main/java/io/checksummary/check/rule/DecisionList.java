package io.checksummary.check.rule;

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
          new DirectionTurned(),
          new SaidOtherwise(),
          new OtherTimeZone(),
          new NotAsserted(),
          new ChangePartTurned(),
          new OldValueTold(),
          new PeriodOfAnother(),
          new AgeOfAnother(),
          new Exchanged(),
          new ToldOfAnother(),
          new SourceDisagrees(),
          new ValuePresent(),
          new VagueRule(),
          // The source does not have it: does it follow, or is it a slip?
          new ImpliedByProse(),
          new SignInWords(),
          new SameFigures(),
          new BothEndsPresent(),
          new TableArithmetic(),
          new Calculation(),
          new OtherUnit("other-currency", Reason.CURRENCY),
          new OtherUnit("other-scale", Reason.SCALE),
          new OtherUnit("other-unit", Reason.UNIT),
          new DigitSlip(),
          new MissingNumber());

  private DecisionList() {}
}
