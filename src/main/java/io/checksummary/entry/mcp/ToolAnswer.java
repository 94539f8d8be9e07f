package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.report.CheckView;
import io.checksummary.report.DigestView;
import io.checksummary.report.sheet.CheckSheet;
import io.checksummary.report.sheet.DigestSheet;
import io.checksummary.report.sheet.FiguresSheet;
import io.checksummary.report.sheet.ReportSheet;
import io.checksummary.report.sheet.SheetStyle;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolResponse;
import java.util.List;

/** What a tool answers: the function's JSON, and beside it a report that reads as text. */
final class ToolAnswer {

  /** As the terminal writes for a program that reads from it. */
  private static final SheetStyle STYLE = new SheetStyle(SheetStyle.WIDEST, false, true, false);

  private ToolAnswer() {}

  static ToolResponse of(SummarizeResult result) {
    DigestView view = DigestView.of(result.digest(), result.article().text());
    return of(AnswerMapper.answer(result), new DigestSheet(view, STYLE).whole());
  }

  static ToolResponse of(CheckResult result, CheckRequest request) {
    CheckView view = CheckView.of(result.numbers(), request.summary(), result.article().text());
    return of(AnswerMapper.answer(result), new CheckSheet(view, STYLE).whole());
  }

  static ToolResponse of(FiguresResult result) {
    FiguresAnswer answer = AnswerMapper.answer(result);
    List<List<String>> figures =
        answer.figures().stream().map(FiguresAnswer.Figure::cells).toList();
    return of(answer, new FiguresSheet(figures, STYLE).whole());
  }

  private static ToolResponse of(Object answer, ReportSheet sheet) {
    return new ToolResponse(
        false, List.of(new TextContent(sheet.text())), new RawValue(JsonCodec.write(answer)), null);
  }

  /**
   * A problem is the text: clients hold what is structured against the schema of the answer, which
   * a problem is not.
   */
  static ToolResponse of(Problem problem) {
    return ToolResponse.error(JsonCodec.write(problem));
  }
}
