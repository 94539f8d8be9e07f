package io.checksummary.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.form.FieldErrors;
import io.checksummary.api.form.FieldParsers;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.ArticleInput.Document;
import io.checksummary.api.request.ArticleInput.Text;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.SummaryLength;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * JSON to requests. Everything that is wrong with one is said at once, each thing with its pointer.
 */
public final class RequestReader {

  private static final List<String> SUMMARIZE =
      List.of("text", "document", "mediaType", "title", "language", "publishedAt", "options");
  private static final List<String> BESIDE_ARTICLE =
      List.of("title", "language", "publishedAt", "options");
  private static final List<String> OPTIONS =
      List.of(
          "sentences",
          "words",
          "maxFigures",
          "outputLanguage",
          "includeSource",
          PolicyReader.ON_UNSUPPORTED,
          PolicyReader.POLICY);
  private static final List<String> CHECK =
      List.of(
          "source",
          "document",
          "mediaType",
          "summary",
          "summaryTitle",
          "title",
          "keyFigures",
          "language",
          "summaryLanguage",
          "publishedAt",
          "includeSource");
  private static final List<String> FIGURE = List.of("label", "text");
  private static final List<String> FIGURES =
      List.of("text", "document", "mediaType", "language", "publishedAt", "includeSource");

  private static final int MOST_KEY_FIGURES = 1_000;

  private RequestReader() {}

  public static SummarizeRequest summarize(@Nullable JsonNode json, ProblemFactory problems) {
    return read(json, SUMMARIZE, problems, fields -> summarize(article(fields, "text"), fields));
  }

  /**
   * A request to summarise whose article came in another way: everything but the article.
   *
   * @param json {@code title}, {@code language}, {@code publishedAt} and {@code options}, or none
   */
  public static SummarizeRequest summarize(
      ArticleInput article, JsonNode json, ProblemFactory problems) {
    return read(json, BESIDE_ARTICLE, problems, fields -> summarize(article, fields));
  }

  private static SummarizeRequest summarize(ArticleInput article, JsonObjectReader fields) {
    return new SummarizeRequest(
        article,
        fields.text("title"),
        language(fields, "language"),
        publishedAt(fields),
        options(fields.object("options", OPTIONS)));
  }

  public static CheckRequest check(@Nullable JsonNode json, ProblemFactory problems) {
    return read(
        json,
        CHECK,
        problems,
        fields ->
            new CheckRequest(
                article(fields, "source"),
                fields.requiredText("summary"),
                fields.text("summaryTitle"),
                fields.text("title"),
                fields.objects("keyFigures", MOST_KEY_FIGURES, FIGURE, RequestReader::figure),
                language(fields, "language"),
                language(fields, "summaryLanguage"),
                publishedAt(fields),
                fields.flag("includeSource", false)));
  }

  public static FiguresRequest figures(@Nullable JsonNode json, ProblemFactory problems) {
    return read(
        json,
        FIGURES,
        problems,
        fields ->
            new FiguresRequest(
                article(fields, "text"),
                language(fields, "language"),
                publishedAt(fields),
                fields.flag("includeSource", false)));
  }

  private static <T> T read(
      @Nullable JsonNode json,
      List<String> known,
      ProblemFactory problems,
      Function<JsonObjectReader, T> reader) {
    FieldErrors errors = new FieldErrors();
    JsonObjectReader fields = JsonObjectReader.open(json, "", known, errors);
    if (json == null || !json.isObject()) {
      throw problems.invalid(errors.items());
    }
    T request = reader.apply(fields);
    errors.requireNone(problems);
    return request;
  }

  /**
   * @param text the member that holds the article where no document does
   */
  private static ArticleInput article(JsonObjectReader fields, String text) {
    boolean document = fields.has("document");
    if (fields.has(text) == document) {
      fields.error(
          text,
          document
              ? "Both \"" + text + "\" and \"document\" were given; expected one of them."
              : "An article is missing; expected \""
                  + text
                  + "\", or \"document\" with \"mediaType\".");
      return new Text("");
    }
    return document ? document(fields) : text(fields, text);
  }

  private static ArticleInput text(JsonObjectReader fields, String text) {
    if (fields.has("mediaType")) {
      fields.error(
          "mediaType", "A media type goes with \"document\"; \"" + text + "\" takes none.");
    }
    return new Text(fields.requiredText(text));
  }

  private static ArticleInput document(JsonObjectReader fields) {
    String written = fields.requiredText("document");
    String mediaType = fields.requiredText("mediaType");
    byte[] bytes =
        FieldParsers.base64(written)
            .orElseGet(() -> {
              fields.error("document", "Expected base64 (RFC 4648, section 4).");
              return new byte[0];
            });
    return new Document(bytes, mediaType);
  }

  private static SummarizeOptions options(JsonObjectReader fields) {
    FieldErrors errors = fields.errors();
    Integer sentences = fields.integer("sentences", 1, SummaryLength.Sentences.MOST);
    Integer words = fields.integer("words", SummaryLength.Words.FEWEST, SummaryLength.Words.MOST);
    SummaryLength length =
        errors.length(sentences, words, fields.has("sentences") && fields.has("words"));
    return new SummarizeOptions(
        length,
        errors.maxFigures(fields.integer("maxFigures", 0, SummaryOptions.MOST_FIGURES)),
        errors.outputLanguage(fields.text("outputLanguage")),
        fields.flag("includeSource", SummarizeOptions.DEFAULT.includeSource()),
        PolicyReader.onUnsupported(fields),
        PolicyReader.rules(fields));
  }

  private static CheckRequest.Figure figure(JsonObjectReader fields) {
    return new CheckRequest.Figure(fields.requiredText("label"), fields.requiredText("text"));
  }

  private static @Nullable String language(JsonObjectReader fields, String name) {
    return fields.errors().language(fields.at(name), fields.text(name));
  }

  private static @Nullable LocalDate publishedAt(JsonObjectReader fields) {
    return fields.errors().publishedAt(fields.text("publishedAt"));
  }
}
