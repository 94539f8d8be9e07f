package io.checksummary.entry.chat;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.form.FieldErrors;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.quota.CallerQuotas;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.words.ChatSource;
import io.checksummary.entry.chat.words.ChatWish;
import io.checksummary.entry.chat.words.ChatWishReader;
import io.checksummary.fetch.FetchException;
import io.checksummary.report.CheckView;
import io.checksummary.report.DigestView;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import io.checksummary.report.chat.ChatReport;
import io.checksummary.report.wording.ReportWords;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Has the service answer what somebody wants; what goes wrong is an answer, too. */
@Singleton
class ChatAnswers {

  private static final String ENTRY = "chat";

  private final ChecksummaryService service;
  private final ChatArticles articles;
  private final CallerQuotas quotas;

  ChatAnswers(ChecksummaryService service, ChatArticles articles, CallerQuotas quotas) {
    this.service = service;
    this.articles = articles;
    this.quotas = quotas;
  }

  /** Waits for the answer. */
  ChatReply answer(ChatOrder order, ChatPlatform platform, String requestId, Instant deadline) {
    Task task = new Task(order, platform, requestId, deadline);
    try {
      quotas.admit(task.caller()).require(new ProblemFactory(requestId));
      return switch (ChatWishReader.read(order)) {
        case ChatWish.Help help -> ChatReplies.help(help.notUnderstood());
        case ChatWish.HalfACheck half -> ChatReplies.halfACheck(half.notUnderstood());
        case ChatWish.Summarise asked -> summarise(asked, task);
        case ChatWish.Check asked -> check(asked, task);
      };
    } catch (ProblemException e) {
      return ChatReplies.problem(e.problem());
    } catch (FetchException e) {
      return ChatNotice.of(e.reason().sentence());
    } catch (UndeliveredException e) {
      return ChatReplies.noDocument(e);
    }
  }

  private record Task(ChatOrder order, ChatPlatform platform, String requestId, Instant deadline) {

    CallContext context() {
      return CallContext.of(requestId, caller()).withDeadline(deadline);
    }

    /** Whoever asks counts for himself, in his workspace. */
    Caller caller() {
      String user = order.user() == null ? "" : order.user();
      return new Caller(ENTRY, String.join("/", order.platform(), order.workspace(), user));
    }
  }

  private ChatReply summarise(ChatWish.Summarise asked, Task task)
      throws FetchException, UndeliveredException {
    SummarizeOptions options = options(asked, new ProblemFactory(task.requestId()));
    try (ChatArticle article = article(asked.article(), task)) {
      SummarizeResult result =
          BlockingCall.await(
              service.summarize(
                  new SummarizeRequest(article.input(), null, null, null, options),
                  task.context()));
      DigestView view = DigestView.of(result.digest(), result.article().text());
      return noted(
          ChatReport.of(view, ReportWords.of(result.digest().language())), asked.notUnderstood());
    }
  }

  private ChatReply check(ChatWish.Check asked, Task task)
      throws FetchException, UndeliveredException {
    try (ChatArticle article = article(asked.article(), task)) {
      CheckRequest request =
          new CheckRequest(
              article.input(), asked.summary(), null, null, List.of(), null, null, null, false);
      CheckResult result = BlockingCall.await(service.check(request, task.context()));
      CheckView view = CheckView.of(result.numbers(), asked.summary(), result.article().text());
      return noted(
          ChatReport.of(view, ReportWords.of(result.summaryLanguage())), asked.notUnderstood());
    }
  }

  private ChatArticle article(ChatSource source, Task task)
      throws FetchException, UndeliveredException {
    ProblemFactory problems = new ProblemFactory(task.requestId());
    return articles.get(source, task.order(), task.platform(), task.deadline(), problems);
  }

  private static ChatReport noted(ChatReport report, List<String> notUnderstood) {
    return ChatReplies.unknown(notUnderstood)
        .reduce(report, ChatReport::withNote, (one, other) -> other);
  }

  private static SummarizeOptions options(ChatWish.Summarise asked, ProblemFactory problems) {
    FieldErrors errors = new FieldErrors();
    SummarizeOptions options =
        new SummarizeOptions(
            errors.length(errors.sentences(asked.sentences()), errors.words(asked.words()), false),
            errors.maxFigures(asked.maxFigures()),
            errors.outputLanguage(asked.language()),
            false,
            null,
            null);
    errors.requireNone(problems);
    return options;
  }
}
