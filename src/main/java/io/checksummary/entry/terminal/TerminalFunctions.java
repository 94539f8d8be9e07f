package io.checksummary.entry.terminal;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;

/**
 * What the terminal needs of the service, so that it can be tried without one. Each function waits
 * for its answer, and throws a {@link ProblemException} if there is none.
 */
interface TerminalFunctions {

  SummarizeResult summarize(SummarizeRequest request, CallContext context);

  CheckResult check(CheckRequest request, CallContext context);

  FiguresResult figures(FiguresRequest request, CallContext context);

  static TerminalFunctions of(ChecksummaryService service) {
    return new TerminalFunctions() {
      @Override
      public SummarizeResult summarize(SummarizeRequest request, CallContext context) {
        return BlockingCall.await(service.summarize(request, context));
      }

      @Override
      public CheckResult check(CheckRequest request, CallContext context) {
        return BlockingCall.await(service.check(request, context));
      }

      @Override
      public FiguresResult figures(FiguresRequest request, CallContext context) {
        return BlockingCall.await(service.figures(request, context));
      }
    };
  }
}
