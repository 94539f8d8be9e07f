package io.checksummary.entry.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.CheckAnswer;
import io.checksummary.api.DigestAnswer;
import io.checksummary.api.FiguresAnswer;
import io.checksummary.api.ProblemException;
import io.checksummary.api.Replay;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Takes orders to the service and writes down what it answers. */
final class Desk {

  private final Functions functions;
  private final Inputs inputs;
  private final Surroundings surroundings;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param out for bytes as they are: {@link Surroundings#outputCharset} is heeded here
   */
  Desk(
      Functions functions,
      Inputs inputs,
      Surroundings surroundings,
      PrintStream out,
      PrintStream err) {
    this.functions = functions;
    this.inputs = inputs;
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
  }

  /** Does what was asked; the code of {@link Exit} to end with, the worst of several. */
  int take(Order.Asking order) {
    try {
      List<Input> found = inputs.findAll(order.inputs());
      return switch (order) {
        case Order.Summarise summarise -> summarise(found, summarise);
        case Order.Check check -> check(found, check);
        case Order.Figures figures -> figures(found.getFirst(), figures);
      };
    } catch (InputException e) {
      return refuse(e);
    }
  }

  private int summarise(List<Input> articles, Order.Summarise order) {
    int exit = Exit.PASSED;
    for (int i = 0; i < articles.size(); i++) {
      if (i > 0 && !order.look().json()) {
        write("\n");
      }
      exit = Math.max(exit, summarise(articles.get(i), order, articles.size() > 1));
    }
    return exit;
  }

  private int summarise(Input input, Order.Summarise order, boolean oneOfSeveral) {
    try {
      Article article = Article.of(input, inputs.bytes(input));
      boolean withSource = article instanceof Article.Document && !order.look().json();
      JsonNode request = Requests.summarize(article, order, withSource);
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
      DigestAnswer digest, Input input, Article article, Order.Look look, boolean oneOfSeveral) {
    Style style = surroundings.style(look.colour());
    String source = article instanceof Article.Text text ? text.text() : digest.source();
    if (oneOfSeveral) {
      Sheet name = new Sheet(style).line(List.of(Run.faint("== " + input.name() + " ==")));
      write(name.gap().text());
    }
    DigestSheet sheet = new DigestSheet(digest, source, style);
    write((look.quiet() ? sheet.brief() : sheet.whole()).text());
    if (style.live() && !look.quiet()) {
      hint(style, "As JSON: checksummary --json " + input.name());
    }
    return digest.check().passed() ? Exit.PASSED : Exit.NUMBERS_FAIL;
  }

  private int check(List<Input> found, Order.Check order) throws InputException {
    byte[] bytes = inputs.bytes(found.getFirst());
    String source = Article.text(found.getFirst(), bytes);
    String summary = text(found.getLast());
    Optional<Replay> digest = Replay.of(summary);
    return digest.isPresent()
        ? replay(found, digest.get(), bytes, source, order)
        : answer(
            found.getLast(),
            order.look(),
            Requests.check(source, summary, order.about()),
            functions::check,
            answer -> show(answer, source, summary, order.look()));
  }

  /** A digest is checked as it was when it was made, and held to what it says of itself. */
  private int replay(
      List<Input> found, Replay digest, byte[] bytes, String source, Order.Check order)
      throws InputException {
    Input input = found.getLast();
    if (!order.about().isEmpty()) {
      throw new InputException(
          "'"
              + input.name()
              + "' is a digest, which names its source's title, language and day itself; leave those"
              + " options out",
          Exit.USAGE);
    }
    if (!digest.isOf(bytes, source)) {
      throw new InputException(
          "'"
              + input.name()
              + "' is the digest of another source than '"
              + found.getFirst().name()
              + "'",
          Exit.COULD_NOT_RUN);
    }
    AtomicInteger held = new AtomicInteger(Exit.PASSED);
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
  private int hold(Replay digest, CheckAnswer answer, Input input) {
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
    return passes ? Exit.PASSED : Exit.NUMBERS_FAIL;
  }

  private int show(CheckAnswer answer, String source, String summary, Order.Look look) {
    CheckSheet sheet = new CheckSheet(answer, source, summary, surroundings.style(look.colour()));
    write((look.quiet() ? sheet.brief() : sheet.whole()).text());
    return answer.check().passed() ? Exit.PASSED : Exit.NUMBERS_FAIL;
  }

  private int figures(Input input, Order.Figures order) throws InputException {
    return answer(
        input,
        order.look(),
        Requests.figures(text(input), order.about()),
        functions::figures,
        answer -> show(answer, order.look()));
  }

  private int show(FiguresAnswer answer, Order.Look look) {
    write(new FiguresSheet(answer, surroundings.style(look.colour())).whole().text());
    return Exit.PASSED;
  }

  private String text(Input input) throws InputException {
    return Article.text(input, inputs.bytes(input));
  }

  /** Asks, and shows the answer or the problem, each in the form that was ordered. */
  private <A> int answer(
      Input input,
      Order.Look look,
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
        Style style = surroundings.style(When.NEVER);
        err.print(ProblemText.sheet(e.problem(), input.name(), style).text());
      }
      return ProblemText.exit(e.problem());
    }
  }

  private <A> A ask(
      Input input, Order.Look look, JsonNode request, BiFunction<JsonNode, String, A> function) {
    boolean shown = surroundings.errorLive() && !look.quiet();
    Supplier<A> work = () -> function.apply(request, UUID.randomUUID().toString());
    return shown ? Waiting.during(work, "Reading " + input.name(), err) : work.get();
  }

  private int writeJson(Object answer) {
    out.writeBytes(functions.encode(answer));
    out.write('\n');
    out.flush();
    return switch (answer) {
      case DigestAnswer digest -> code(digest.check().passed());
      case CheckAnswer check -> code(check.check().passed());
      default -> Exit.PASSED;
    };
  }

  private static int code(boolean passed) {
    return passed ? Exit.PASSED : Exit.NUMBERS_FAIL;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(surroundings.outputCharset()));
    out.flush();
  }

  private void hint(Style style, String words) {
    write(new Sheet(style).line(List.of(Run.faint(words))).text());
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
