package io.checksummary.api.request;

import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.check.verdict.Passage;
import io.checksummary.check.verdict.Source;
import io.checksummary.document.html.HtmlDocument;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.chunk.TokenEstimate;
import io.checksummary.text.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the texts of a request before any work is done on them. */
public record TextLimits(RequestLimits limits, ProblemFactory problems) {

  public void limit(String text, @Nullable String title) {
    limit((long) text.length() + (title == null ? 0 : title.length()));
  }

  public void limit(CheckRequest request, List<Passage> passages) {
    long summary = passages.stream().mapToLong(passage -> passage.text().length()).sum();
    limit(
        summary
            + request.source().length()
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

  public Source source(
      String text,
      @Nullable String title,
      @Nullable String language,
      @Nullable LocalDate publishedAt) {
    String shown = shown(text);
    String told = LanguageResolver.of(language, shown, LanguageResolver.ENGLISH);
    return new Source(
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

  public void requireReadable(Source source) {
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
  public void requireWords(CheckRequest request) {
    boolean noSource = isEmpty(request.source());
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
  public SourceText requireTabled(FiguresRequest request) {
    String shown = shown(request.text());
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
    return SourceText.of(request.text(), shown, language);
  }
}
