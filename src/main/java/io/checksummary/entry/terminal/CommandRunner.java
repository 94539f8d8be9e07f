package io.checksummary.entry.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.replay.DigestReplay;
import io.checksummary.entry.terminal.command.ColourChoice;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.checksummary.entry.terminal.command.TerminalStyle;
import io.checksummary.entry.terminal.input.Input;
import io.checksummary.entry.terminal.input.InputArticle;
import io.checksummary.entry.terminal.input.InputException;
import io.checksummary.entry.terminal.input.InputReader;
import io.checksummary.entry.terminal.print.CheckSheet;
import io.checksummary.entry.terminal.print.DigestSheet;
import io.checksummary.entry.terminal.print.FiguresSheet;
import io.checksummary.entry.terminal.print.ProblemText;
import io.checksummary.entry.terminal.print.StyledText;
import io.checksummary.entry.terminal.print.TerminalSheet;
import io.checksummary.entry.terminal.print.WaitingIndicator;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Takes orders to the service and writes down what it answers. */
final class CommandRunner {

  private final TerminalFunctions functions;
  private final InputReader inputs;
  private final TerminalEnvironment surroundings;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param out for bytes as they are: {@link TerminalEnvironment#outputCharset} is heeded here
   */
  CommandRunner(
      TerminalFunctions functions,
      InputReader inputs,
      TerminalEnvironment surroundings,
      PrintStream out,
      PrintStream err) {
    this.functions = functions;
    this.inputs = inputs;
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
  }

  /** Does what was asked; the code of {@link ExitCode} to end with, the worst of several. */
  int take(TerminalCommand.Asking order) {
    try {
      List<Input> found = inputs.findAll(order.inputs());
      return switch (order) {
        case TerminalCommand.Summarise summarise -> summarise(found, summarise);
        case TerminalCommand.Check check -> check(found, check);
        case TerminalCommand.Figures figures -> figures(found.getFirst(), figures);
      };
    } catch (InputException e) {
      return refuse(e);
    }
  }

  private int summarise(List<Input> articles, TerminalCommand.Summarise order) {
    int exit = ExitCode.PASSED;
    for (int i = 0; i < articles.size(); i++) {
      if (i > 0 && !order.look().json()) {
        write("\n");
      }
      exit = Math.max(exit, summarise(articles.get(i), order, articles.size() > 1));
    }
    return exit;
  }

  private int summarise(Input input, TerminalCommand.Summarise order, boolean oneOfSeveral) {
    try {
      InputArticle article = InputArticle.of(input, inputs.bytes(input));
      boolean withSource = article instanceof InputArticle.Document && !order.look().json();
      JsonNode request = TerminalRequests.summarize(article, order, withSource);
      return answer(
          input,
          order.look(),
          request,
          functions::summarize,
          digest -> show(digest, input, article, order.look(), oneOfSeveral));
    } catch (InputException e) {
      return refuse(e);
    }
  }

  private int show(
      DigestAnswer digest,
      Input input,
      InputArticle article,
      TerminalCommand.Look look,
      boolean oneOfSeveral) {
    TerminalStyle style = surroundings.style(look.colour());
    String source = article instanceof InputArticle.Text text ? text.text() : digest.source();
    if (oneOfSeveral) {
      TerminalSheet name =
          new TerminalSheet(style).line(List.of(StyledText.faint("== " + input.name() + " ==")));
      write(name.gap().text());
    }
    DigestSheet sheet = new DigestSheet(digest, source, style);
    write((look.quiet() ? sheet.brief() : sheet.whole()).text());
    if (style.live() && !look.quiet()) {
      hint(style, "As JSON: checksummary --json " + input.name());
    }
    return digest.check().passed() ? ExitCode.PASSED : ExitCode.NUMBERS_FAIL;
  }

  private int check(List<Input> found, TerminalCommand.Check order) throws InputException {
    byte[] bytes = inputs.bytes(found.getFirst());
    String source = InputArticle.text(found.getFirst(), bytes);
    String summary = text(found.getLast());
    Optional<DigestReplay> digest = DigestReplay.of(summary);
    return digest.isPresent()
        ? replay(found, digest.get(), bytes, source, order)
        : answer(
            found.getLast(),
            order.look(),
            TerminalRequests.check(source, summary, order.about()),
            functions::check,
            answer -> show(answer, source, summary, order.look()));
  }

  /** A digest is checked as it was when it was made, and held to what it says of itself. */
  private int replay(
      List<Input> found,
      DigestReplay digest,
      byte[] bytes,
      String source,
      TerminalCommand.Check order)
      throws InputException {
    Input input = found.getLast();
    if (!order.about().isEmpty()) {
      throw new InputException(
          "'"
              + input.name()
              + "' is a digest, which names its source's title, language and day itself; leave those"
              + " options out",
          ExitCode.USAGE);
    }
    if (!digest.isOf(bytes, source)) {
      throw new InputException(
          "'"
              + input.name()
              + "' is the digest of another source than '"
              + found.getFirst().name()
              + "'",
          ExitCode.COULD_NOT_RUN);
    }
    AtomicInteger held = new AtomicInteger(ExitCode.PASSED);
    int exit =
        answer(
            input,
            order.look(),
            digest.request(source),
            (request, id) -> {
              CheckAnswer answer = functions.check(request, id);
              held.set(hold(digest, answer, input));
              return answer;
            },
            answer -> show(answer, source, digest.summary(), order.look()));
    return Math.max(exit, held.get());
  }

  /** Says where a digest and its check differ; under the same rules that is no pass. */
  private int hold(DigestReplay digest, CheckAnswer answer, Input input) {
    boolean same = digest.isConfirmedBy(answer);
    if (!same) {
      err.println(
          "checksummary: '"
              + input.name()
              + (digest.isOfTheRulesOf(answer)
                  ? "' does not hold the verdicts that its own rules give: it was changed"
                  : "' was checked by other rules; the verdicts differ"));
    }
    if (digest.failedChunks() > 0) {
      err.println(
          "checksummary: '" + input.name() + "' is of a source that was not read to the end");
    }
    boolean passes = digest.failedChunks() == 0 && (same || !digest.isOfTheRulesOf(answer));
    return passes ? ExitCode.PASSED : ExitCode.NUMBERS_FAIL;
  }

  private int show(CheckAnswer answer, String source, String summary, TerminalCommand.Look look) {
    CheckSheet sheet = new CheckSheet(answer, source, summary, surroundings.style(look.colour()));
    write((look.quiet() ? sheet.brief() : sheet.whole()).text());
    return answer.check().passed() ? ExitCode.PASSED : ExitCode.NUMBERS_FAIL;
  }

  private int figures(Input input, TerminalCommand.Figures order) throws InputException {
    return answer(
        input,
        order.look(),
        TerminalRequests.figures(text(input), order.about()),
        functions::figures,
        answer -> show(answer, order.look()));
  }

  private int show(FiguresAnswer answer, TerminalCommand.Look look) {
    write(new FiguresSheet(answer, surroundings.style(look.colour())).whole().text());
    return ExitCode.PASSED;
  }

  private String text(Input input) throws InputException {
    return InputArticle.text(input, inputs.bytes(input));
  }

  /** Asks, and shows the answer or the problem, each in the form that was ordered. */
  private <A> int answer(
      Input input,
      TerminalCommand.Look look,
      JsonNode request,
      BiFunction<JsonNode, String, A> function,
      Shower<A> shower) {
    try {
      A answer = ask(input, look, request, function);
      if (look.json()) {
        return writeJson(answer);
      }
      return shower.show(answer);
    } catch (ProblemException e) {
      if (look.json()) {
        writeJson(e.problem());
      } else {
        TerminalStyle style = surroundings.style(ColourChoice.NEVER);
        err.print(ProblemText.sheet(e.problem(), input.name(), style).text());
      }
      return ProblemText.exit(e.problem());
    }
  }

  private <A> A ask(
      Input input,
      TerminalCommand.Look look,
      JsonNode request,
      BiFunction<JsonNode, String, A> function) {
    boolean shown = surroundings.errorLive() && !look.quiet();
    Supplier<A> work = () -> function.apply(request, UUID.randomUUID().toString());
    return shown ? WaitingIndicator.during(work, "Reading " + input.name(), err) : work.get();
  }

  private int writeJson(Object answer) {
    out.writeBytes(functions.encode(answer));
    out.write('\n');
    out.flush();
    return switch (answer) {
      case DigestAnswer digest -> code(digest.check().passed());
      case CheckAnswer check -> code(check.check().passed());
      default -> ExitCode.PASSED;
    };
  }

  private static int code(boolean passed) {
    return passed ? ExitCode.PASSED : ExitCode.NUMBERS_FAIL;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(surroundings.outputCharset()));
    out.flush();
  }

  private void hint(TerminalStyle style, String words) {
    write(new TerminalSheet(style).line(List.of(StyledText.faint(words))).text());
  }

  private int refuse(InputException e) {
    err.println("checksummary: " + e.getMessage());
    return e.exit();
  }

  /** Writes an answer for a person and says how to end. */
  private interface Shower<A> {
    int show(A answer);
  }
}
