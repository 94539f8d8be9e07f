package io.checksummary.entry.terminal;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.SummarizeRequest;

/**
 * What the terminal needs of the service, so that it can be tried without one. Each function waits
 * for its answer, and throws a {@link ProblemException} if there is none.
 */
interface TerminalFunctions {

  DigestAnswer summarize(SummarizeRequest request, CallContext context);

  CheckAnswer check(CheckRequest request, CallContext context);

  FiguresAnswer figures(FiguresRequest request, CallContext context);

  static TerminalFunctions of(ChecksummaryService service) {
    return new TerminalFunctions() {
      @Override
      public DigestAnswer summarize(SummarizeRequest request, CallContext context) {
        return AnswerMapper.answer(BlockingCall.await(service.summarize(request, context)));
      }

      @Override
      public CheckAnswer check(CheckRequest request, CallContext context) {
        return AnswerMapper.answer(BlockingCall.await(service.check(request, context)));
      }

      @Override
      public FiguresAnswer figures(FiguresRequest request, CallContext context) {
        return AnswerMapper.answer(BlockingCall.await(service.figures(request, context)));
      }
    };
  }
}
