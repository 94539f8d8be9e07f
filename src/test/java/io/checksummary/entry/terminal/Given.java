package io.checksummary.entry.terminal;

import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of a service, as tests need them. */
public final class Given {

  public static final String SOURCE =
      """
      Ferries and fares

      The line sold 1.2 million tickets, up 9 per cent.
      Fares rose by 12 cents in March.
      """;

  private static final PipelineIdentity PIPELINE =
      new PipelineIdentity("offline", "extractive", "sha256:0", "test");

  private Given() {}

  public static Evidence evidence(String text, String sentence) {
    return evidence(SOURCE.indexOf(text), text, sentence, null);
  }

  public static Evidence evidence(int start, String text, String sentence, @Nullable Integer page) {
    Span span = new Span(start, start + text.length());
    return new Evidence(Evidence.Part.TEXT, span, text, sentence, page);
  }

  public static CheckedNumber supported(String in, String whole, String text, Evidence evidence) {
    return new CheckedNumber(
        in,
        mention(whole, text),
        text,
        Verdict.SUPPORTED,
        Match.EXACT,
        null,
        Binding.CONFIRMED,
        "value-present",
        null,
        List.of(evidence),
        null,
        "The source says so.");
  }

  public static CheckedNumber failing(
      String in,
      String whole,
      String text,
      Verdict verdict,
      Reason reason,
      @Nullable Evidence nearest,
      String message) {
    return new CheckedNumber(
        in,
        mention(whole, text),
        text,
        verdict,
        null,
        reason,
        Binding.UNCLEAR,
        "rule",
        null,
        List.of(),
        nearest,
        message);
  }

  private static Mention mention(String whole, String text) {
    int start = whole.indexOf(text);
    return new Mention(new Identifier(text), new Span(start, start + text.length()), "rule");
  }

  public static Digest digest(
      @Nullable String title,
      String summary,
      List<Digest.KeyFigure> figures,
      List<CheckedNumber> numbers) {
    return new Digest(
        title,
        "en",
        summary,
        figures,
        numbers,
        List.of(),
        new Digest.Coverage(1234, 1234, 1, 0, null),
        new Digest.Usage("offline", "extractive", "extractive", 1, 0, null, null));
  }

  static SummarizeResult summarized(Digest digest, String text) {
    return new SummarizeResult(
        digest,
        article(text),
        source(text),
        SummarizeOptions.DEFAULT,
        NumberPolicy.FLAG,
        PIPELINE,
        new CacheStatus.Bypass());
  }

  static CheckResult checked(String text) {
    return new CheckResult(List.of(), article(text), source(text), "en", false, PIPELINE);
  }

  static FiguresResult figures(String text) {
    SourceText read = SourceText.of(text);
    return new FiguresResult(
        Recogniser.of(read.language()).countedMentions(read.text()), article(text), read, false);
  }

  private static ReceivedArticle article(String text) {
    return new ReceivedArticle(new ArticleInput.Text(text), text);
  }

  private static SourceDocument source(String text) {
    return new SourceDocument(SourceText.of(text), null, "en", null);
  }
}
