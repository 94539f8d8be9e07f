package io.checksummary.entry.mcp;

import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.quarkiverse.mcp.server.Progress;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.Tool.Annotations;
import io.quarkiverse.mcp.server.Tool.InputSchema;
import io.quarkiverse.mcp.server.Tool.OutputSchema;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * The functions, as an assistant finds them. What they are asked comes beside the request: the
 * library knows no argument of theirs.
 */
@Singleton
class Tools {

  static final String SUMMARIZE = "summarize";
  static final String CHECK = "check";
  static final String FIGURES = "figures";

  private final ToolCalls calls;

  Tools(ToolCalls calls) {
    this.calls = calls;
  }

  @Tool(
      name = SUMMARIZE,
      title = "Summarise an article",
      description =
          "Summarises an article, and compares every number of the summary with the article by"
              + " fixed rules. Give text, or document with mediaType. A number that is supported"
              + " stands in the article or follows from it; whether the article is right, nobody"
              + " looks up. A number that is contradicted, unsupported or unchecked is marked so in"
              + " the answer: do not repeat it as a fact.",
      annotations =
          @Annotations(
              readOnlyHint = true,
              destructiveHint = false,
              idempotentHint = true,
              openWorldHint = true),
      inputSchema = @InputSchema(generator = RequestSchemas.class),
      outputSchema = @OutputSchema(from = DigestAnswer.class, generator = AnswerSchemas.class))
  Uni<ToolResponse> summarize(Progress progress) {
    return calls.answer(ServiceFunction.SUMMARIZE, progress);
  }

  @Tool(
      name = CHECK,
      title = "Check the numbers of a summary",
      description =
          "Compares every number of a summary with the source that you give, by fixed rules and"
              + " without a model. Give source, or document with mediaType, and summary. Each number"
              + " gets a verdict (supported, contradicted, unsupported, unchecked) with the place in"
              + " the source. It is no fact check: supported says that the source says so, and"
              + " statements without a number are not looked at.",
      annotations =
          @Annotations(
              readOnlyHint = true,
              destructiveHint = false,
              idempotentHint = true,
              openWorldHint = false),
      inputSchema = @InputSchema(generator = RequestSchemas.class),
      outputSchema = @OutputSchema(from = CheckAnswer.class, generator = AnswerSchemas.class))
  Uni<ToolResponse> check(Progress progress) {
    return calls.answer(ServiceFunction.CHECK, progress);
  }

  @Tool(
      name = FIGURES,
      title = "Find the figures of a text",
      description =
          "Finds the quantities of a text (amounts, percentages, dates, measures, counts), each with"
              + " its place, exact value and unit, by fixed rules and without a model. Give text, or"
              + " document with mediaType. It judges none of them.",
      annotations =
          @Annotations(
              readOnlyHint = true,
              destructiveHint = false,
              idempotentHint = true,
              openWorldHint = false),
      inputSchema = @InputSchema(generator = RequestSchemas.class),
      outputSchema = @OutputSchema(from = FiguresAnswer.class, generator = AnswerSchemas.class))
  Uni<ToolResponse> figures(Progress progress) {
    return calls.answer(ServiceFunction.FIGURES, progress);
  }
}
