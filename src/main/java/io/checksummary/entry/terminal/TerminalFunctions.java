package io.checksummary.entry.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.problem.ProblemException;

/**
 * What the terminal needs of the service, so that it can be tried without one. Each function takes
 * a request as the contract has it and throws a {@link ProblemException} if there is no answer.
 */
interface TerminalFunctions {

  DigestAnswer summarize(JsonNode request, String requestId);

  CheckAnswer check(JsonNode request, String requestId);

  FiguresAnswer figures(JsonNode request, String requestId);

  /** Any answer or problem as JSON in UTF-8, on one line. */
  byte[] encode(Object answer);

  static TerminalFunctions of(ChecksummaryService service) {
    return new TerminalFunctions() {
      @Override
      public DigestAnswer summarize(JsonNode request, String requestId) {
        return service.summarize(request, requestId);
      }

      @Override
      public CheckAnswer check(JsonNode request, String requestId) {
        return service.check(request, requestId);
      }

      @Override
      public FiguresAnswer figures(JsonNode request, String requestId) {
        return service.figures(request, requestId);
      }

      @Override
      public byte[] encode(Object answer) {
        return service.encode(answer);
      }
    };
  }
}
