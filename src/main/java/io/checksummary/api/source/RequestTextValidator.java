package io.checksummary.api.source;

import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.document.html.HtmlDocument;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.chunk.TokenEstimate;
import io.checksummary.text.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the texts of a request before any work is done on them. */
public record RequestTextValidator(RequestLimits limits, ProblemFactory problems) {

  /** In characters: so few numbers do not matter beside the limit. */
  private static final int SURELY_FEW = 1_000;

  /** A text and its title together. */
  public void limit(String text, @Nullable String title) {
    limit((long) text.length() + (title == null ? 0 : title.length()));
  }

  /** All texts of a check together. */
  public void limit(CheckRequest request, ReceivedArticle source) {
    long summary = request.passages().stream().mapToLong(passage -> passage.text().length()).sum();
    limit(
        summary
            + source.text().length()
            + (request.title() == null ? 0 : request.title().length()));
  }

  private void limit(long characters) {
    if (characters > limits.characters()) {
      throw problems.tooLarge(
          "The text has "
              + characters
              + " characters (UTF-16 code units, the title included); expected at most "
              + limits.characters()
              + ". Send a part of it.",
          limits.characters(),
          characters);
    }
  }

  /**
   * Before any model is asked: what an article takes of a model's tokens is known from its text.
   */
  public void limitTokens(String text) {
    long tokens = TokenEstimate.estimate(text);
    if (tokens > limits.documentTokens()) {
      throw problems.tooLarge(
          "The article has about "
              + tokens
              + " tokens, as estimated; expected at most "
              + limits.documentTokens()
              + ". Send a part of it.",
          limits.documentTokens(),
          tokens);
    }
  }

  /** Each number takes its place in the answer, with its evidence. */
  public void limitFigures(SourceText source, @Nullable SourceText title, List<String> others) {
    if (signs(source, title, others) <= limits.figures()) {
      return; // None takes less than a sign.
    }
    long figures = figures(source.text(), source.language());
    figures += title == null ? 0 : figures(title.text(), source.language());
    for (String other : others) {
      figures += figures(other, source.language());
    }
    if (figures > limits.figures()) {
      throw problems.tooLarge(
          "The text holds "
              + figures
              + " numbers, those of a summary included; expected at most "
              + limits.figures()
              + ". Send a part of it.",
          limits.figures(),
          figures);
    }
  }

  private static long signs(SourceText source, @Nullable SourceText title, List<String> others) {
    return (long) source.text().length()
        + (title == null ? 0 : title.text().length())
        + others.stream().mapToLong(String::length).sum();
  }

  /** A short text may be taken to hold as many as it has signs: it is not read for that. */
  private long figures(String text, String language) {
    return text.length() <= SURELY_FEW
        ? 0
        : Recogniser.of(Recogniser.reads(language) ? language : LanguageResolver.ENGLISH)
            .count(text);
  }

  /** What a summary is made of or checked against; guesses the language where none is given. */
  public SourceDocument source(
      String text,
      @Nullable String title,
      @Nullable String language,
      @Nullable LocalDate publishedAt) {
    String shown = shown(text);
    String told = LanguageResolver.of(language, shown, LanguageResolver.ENGLISH);
    return new SourceDocument(
        SourceText.of(text, shown, told),
        title == null ? null : SourceText.of(title, shown(title), told),
        told,
        publishedAt);
  }

  /** Text may be HTML: tags and what they hide are no words of an article. */
  private String shown(String text) {
    return HtmlDocument.shown(text)
        .orElseThrow(() ->
            problems.plain(
                ProblemType.UNSUPPORTED_DOCUMENT,
                "The text is HTML that nests its elements too deeply, or holds too many, to be"
                    + " read. Send its words alone.",
                false));
  }

  /** A summary of nothing would be made up. */
  public void requireReadable(SourceDocument source) {
    boolean empty = isEmpty(source.text().received());
    if (empty || source.text().sentences().isEmpty()) {
      throw problems.plain(
          ProblemType.NOTHING_TO_SUMMARISE,
          empty
              ? "The text is empty; expected an article."
              : "The text holds no sentence of an article: all of it is page furniture. Look at how"
                  + " it was extracted.",
          false);
    }
  }

  /** A check of nothing would pass: nothing would fail it. */
  public void requireWords(CheckRequest request, ReceivedArticle source) {
    boolean noSource = isEmpty(source.text());
    if (noSource || isEmpty(request.summary())) {
      throw problems.plain(
          ProblemType.NOTHING_TO_SUMMARISE,
          noSource
              ? "The source is empty; expected the article that the summary is of."
              : "The summary is empty; expected the words to check.",
          false);
    }
  }

  /** White space has many forms; what holds neither letter nor digit cannot be read. */
  private static boolean isEmpty(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Read by the rules of another language, "1.500 Euro" is one and a half: better no answer than
   * that.
   */
  public SourceText requireTabled(FiguresRequest request, ReceivedArticle article) {
    String shown = shown(article.text());
    String language = LanguageResolver.of(request.language(), shown, LanguageResolver.ENGLISH);
    if (!Recogniser.reads(language)) {
      throw problems.invalid(
          request.language() == null ? "/text" : "/language",
          "This text is in \""
              + language
              + "\"; figures are read in "
              + String.join(", ", Recogniser.languages())
              + ". If it is in one of these, say so: \"language\": \"en\".");
    }
    return SourceText.of(article.text(), shown, language);
  }
}
