package io.checksummary.entry.terminal;

import io.checksummary.api.form.FieldErrors;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalCommand.ArticleDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests from what was typed. What is wrong with it is said in the service's own words.
 *
 * @param problems makes the problem {@code invalid-request}, which each method throws as a {@link
 *     ProblemException} where an option makes no sense
 */
record TerminalRequests(ProblemFactory problems) {

  SummarizeRequest summarize(ArticleInput article, TerminalCommand.Summarise command) {
    FieldErrors errors = new FieldErrors();
    ArticleDetails details = command.details();
    SummarizeRequest request =
        new SummarizeRequest(
            article,
            details.title(),
            language(details, errors),
            publishedAt(details, errors),
            options(command.wishes(), errors));
    errors.requireNone(problems);
    return request;
  }

  private static SummarizeOptions options(TerminalCommand.Wishes wishes, FieldErrors errors) {
    return new SummarizeOptions(
        errors.length(
            errors.sentences(wishes.sentences()),
            errors.words(wishes.words()),
            wishes.sentences() != null && wishes.words() != null),
        errors.maxFigures(wishes.maxFigures()),
        errors.outputLanguage(wishes.outputLanguage()),
        false,
        errors.onUnsupported(wishes.onUnsupported()),
        null);
  }

  CheckRequest check(String source, String summary, ArticleDetails details) {
    FieldErrors errors = new FieldErrors();
    CheckRequest request =
        new CheckRequest(
            new ArticleInput.Text(source),
            summary,
            null,
            details.title(),
            List.of(),
            language(details, errors),
            null,
            publishedAt(details, errors),
            false);
    errors.requireNone(problems);
    return request;
  }

  FiguresRequest figures(String text, ArticleDetails details) {
    FieldErrors errors = new FieldErrors();
    FiguresRequest request =
        new FiguresRequest(
            new ArticleInput.Text(text),
            language(details, errors),
            publishedAt(details, errors),
            false);
    errors.requireNone(problems);
    return request;
  }

  private static @Nullable String language(ArticleDetails details, FieldErrors errors) {
    return errors.language("/language", details.language());
  }

  private static @Nullable LocalDate publishedAt(ArticleDetails details, FieldErrors errors) {
    return errors.publishedAt(details.publishedAt());
  }
}
