package io.checksummary.entry.terminal;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.replay.DigestReplay;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.ServiceResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.entry.terminal.command.ColourChoice;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalCommand.DisplayOptions;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.input.ArticleDecoder;
import io.checksummary.entry.terminal.input.Input;
import io.checksummary.entry.terminal.input.InputException;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.print.ProblemText;
import io.checksummary.entry.terminal.print.WaitingIndicator;
import io.checksummary.report.CheckView;
import io.checksummary.report.DigestView;
import io.checksummary.report.sheet.CheckSheet;
import io.checksummary.report.sheet.DigestSheet;
import io.checksummary.report.sheet.FiguresSheet;
import io.checksummary.report.sheet.HarmlessText;
import io.checksummary.report.sheet.ReportSheet;
import io.checksummary.report.sheet.SheetStyle;
import io.checksummary.report.sheet.StyledText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Asks the service what a command line asks for, and writes down the answer. */
final class CommandRunner {

  private static final Caller CALLER = Caller.of("terminal");

  private final TerminalFunctions functions;
  private final InputReader inputs;
  private final TerminalEnvironment environment;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param out takes bytes as they are; {@link TerminalEnvironment#outputCharset} is applied here
   */
  CommandRunner(
      TerminalFunctions functions,
      InputReader inputs,
      TerminalEnvironment environment,
      PrintStream out,
      PrintStream err) {
    this.functions = functions;
    this.inputs = inputs;
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Does what was asked; the code of {@link ExitCode} to end with, the worst of several. */
  int run(TerminalCommand.ServiceCommand command) {
    try {
      List<Input> found = inputs.findAll(command.inputs());
      return switch (command) {
        case TerminalCommand.Summarise summarise -> summarise(found, summarise);
        case TerminalCommand.Check check -> check(found, check);
        case TerminalCommand.Figures figures -> figures(found.getFirst(), figures);
      };
    } catch (InputException e) {
      return refuse(e);
    }
  }

  private int summarise(List<Input> articles, TerminalCommand.Summarise command) {
    int exit = ExitCode.PASSED;
    for (int i = 0; i < articles.size(); i++) {
      if (i > 0 && !command.display().json()) {
        write("\n");
      }
      exit = Math.max(exit, summarise(articles.get(i), command, articles.size() > 1));
    }
    return exit;
  }

  private int summarise(Input input, TerminalCommand.Summarise command, boolean oneOfSeveral) {
    try {
      ArticleInput article = ArticleDecoder.article(input, inputs.bytes(input));
      DisplayOptions display = command.display();
      return answer(
          input,
          display,
          context -> functions.summarize(requests(context).summarize(article, command), context),
          result -> show(result, input, display, oneOfSeveral));
    } catch (InputException e) {
      return refuse(e);
    }
  }

  private int show(
      SummarizeResult result, Input input, DisplayOptions display, boolean oneOfSeveral) {
    SheetStyle style = environment.style(display.colour());
    if (oneOfSeveral) {
      ReportSheet name =
          new ReportSheet(style).line(List.of(StyledText.faint("== " + input.name() + " ==")));
      write(name.gap().text());
    }
    DigestView view = DigestView.of(result.digest(), result.article().text());
    DigestSheet sheet = new DigestSheet(view, style);
    write((display.quiet() ? sheet.brief() : sheet.whole()).text());
    if (style.live() && !display.quiet()) {
      hint(style, "As JSON: checksummary --json " + input.name());
    }
    return code(view.counts().passed());
  }

  private int check(List<Input> found, TerminalCommand.Check command) throws InputException {
    byte[] bytes = inputs.bytes(found.getFirst());
    String source = ArticleDecoder.text(found.getFirst(), bytes);
    Input input = found.getLast();
    String summary = text(input);
    Optional<DigestReplay> digest = DigestReplay.of(summary);
    if (digest.isEmpty()) {
      return check(input, source, summary, command);
    }
    DigestReview review = new DigestReview(digest.get(), input, err);
    review.requireItsOwn(found.getFirst(), bytes, source, command.details());
    return check(review, source, command.display());
  }

  private int check(Input input, String source, String summary, TerminalCommand.Check command) {
    return answer(
        input,
        command.display(),
        context ->
            functions.check(requests(context).check(source, summary, command.details()), context),
        result -> show(result, summary, command.display()));
  }

  /** A digest is checked as it was when it was made, and held to what it says of itself. */
  private int check(DigestReview review, String source, DisplayOptions display) {
    DigestReplay digest = review.digest();
    int[] held = {ExitCode.PASSED};
    int exit =
        answer(
            review.input(),
            display,
            context -> {
              CheckResult result =
                  functions.check(digest.request(source, problems(context)), context);
              held[0] = review.exit(AnswerMapper.answer(result));
              return result;
            },
            result -> show(result, digest.summary(), display));
    return Math.max(exit, held[0]);
  }

  private int show(CheckResult result, String summary, DisplayOptions display) {
    CheckView view = CheckView.of(result.numbers(), summary, result.article().text());
    CheckSheet sheet = new CheckSheet(view, environment.style(display.colour()));
    write((display.quiet() ? sheet.brief() : sheet.whole()).text());
    return code(view.counts().passed());
  }

  private int figures(Input input, TerminalCommand.Figures command) throws InputException {
    String text = text(input);
    return answer(
        input,
        command.display(),
        context -> functions.figures(requests(context).figures(text, command.details()), context),
        result -> show(result, command.display()));
  }

  private int show(FiguresResult result, DisplayOptions display) {
    List<List<String>> figures =
        AnswerMapper.answer(result).figures().stream().map(FiguresAnswer.Figure::cells).toList();
    write(new FiguresSheet(figures, environment.style(display.colour())).whole().text());
    return ExitCode.PASSED;
  }

  private String text(Input input) throws InputException {
    return ArticleDecoder.text(input, inputs.bytes(input));
  }

  private static ProblemFactory problems(CallContext context) {
    return new ProblemFactory(context.requestId());
  }

  private static TerminalRequests requests(CallContext context) {
    return new TerminalRequests(problems(context));
  }

  /**
   * Asks, and shows the answer or the problem, each in the form that was asked for.
   *
   * @param printer writes what was found for a person, and says with which code to end
   */
  private <R extends ServiceResult> int answer(
      Input input,
      DisplayOptions display,
      Function<CallContext, R> function,
      ToIntFunction<R> printer) {
    try {
      R result = waitFor(input, display, () -> function.apply(CallContext.of(CALLER)));
      return display.json() ? writeJson(result) : printer.applyAsInt(result);
    } catch (ProblemException e) {
      return tell(e.problem(), input, display);
    }
  }

  private <A> A waitFor(Input input, DisplayOptions display, Supplier<A> work) {
    boolean shown = environment.errorLive() && !display.quiet();
    return shown ? WaitingIndicator.during(work, "Reading " + input.name(), err) : work.get();
  }

  private int tell(Problem problem, Input input, DisplayOptions display) {
    if (display.json()) {
      writeJson(problem);
    } else {
      SheetStyle style = environment.style(ColourChoice.NEVER);
      err.print(ProblemText.sheet(problem, input.name(), style).text());
    }
    return ProblemText.exit(problem);
  }

  private int writeJson(ServiceResult result) {
    return switch (result) {
      case SummarizeResult summarized -> {
        DigestAnswer digest = AnswerMapper.answer(summarized);
        writeJson(digest);
        yield code(digest.check().passed());
      }
      case CheckResult checked -> {
        CheckAnswer check = AnswerMapper.answer(checked);
        writeJson(check);
        yield code(check.check().passed());
      }
      case FiguresResult figures -> {
        writeJson(AnswerMapper.answer(figures));
        yield ExitCode.PASSED;
      }
    };
  }

  /** The bytes are those of every other way in, but for escapes on a person's own screen. */
  private void writeJson(Object answer) {
    out.writeBytes(
        environment.outputLive()
            ? HarmlessText.json(JsonCodec.write(answer)).getBytes(StandardCharsets.UTF_8)
            : JsonCodec.bytes(answer));
    out.write('\n');
    out.flush();
  }

  private static int code(boolean passed) {
    return passed ? ExitCode.PASSED : ExitCode.NUMBERS_FAIL;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(environment.outputCharset()));
    out.flush();
  }

  private void hint(SheetStyle style, String words) {
    write(new ReportSheet(style).line(List.of(StyledText.faint(words))).text());
  }

  private int refuse(InputException e) {
    err.println("checksummary: " + e.getMessage());
    return e.exit();
  }
}
