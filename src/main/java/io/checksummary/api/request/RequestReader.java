package io.checksummary.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.problem.Problem.Item;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.SummarizeRequest.Article;
import io.checksummary.api.request.SummarizeRequest.Document;
import io.checksummary.api.request.SummarizeRequest.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON to requests. Whatever is wrong with one is said at once, each thing with its pointer. */
public final class RequestReader {

  private static final List<String> SUMMARIZE =
      List.of("text", "document", "mediaType", "title", "language", "publishedAt", "options");
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
          "summary",
          "summaryTitle",
          "title",
          "keyFigures",
          "language",
          "summaryLanguage",
          "publishedAt");
  private static final List<String> FIGURE = List.of("label", "text");
  private static final List<String> FIGURES = List.of("text", "language", "publishedAt");

  private static final int MOST_KEY_FIGURES = 1_000;
  private static final int MOST_ERRORS = 50;

  private RequestReader() {}

  public static SummarizeRequest summarize(@Nullable JsonNode json, ProblemFactory problems) {
    return read(
        json,
        SUMMARIZE,
        problems,
        fields ->
            new SummarizeRequest(
                article(fields),
                fields.text("title"),
                language(fields, "language"),
                publishedAt(fields),
                options(fields.object("options", OPTIONS))));
  }

  public static CheckRequest check(@Nullable JsonNode json, ProblemFactory problems) {
    return read(
        json,
        CHECK,
        problems,
        fields ->
            new CheckRequest(
                fields.requiredText("source"),
                fields.requiredText("summary"),
                fields.text("summaryTitle"),
                fields.text("title"),
                fields.objects("keyFigures", MOST_KEY_FIGURES, FIGURE, RequestReader::figure),
                language(fields, "language"),
                language(fields, "summaryLanguage"),
                publishedAt(fields)));
  }

  public static FiguresRequest figures(@Nullable JsonNode json, ProblemFactory problems) {
    return read(
        json,
        FIGURES,
        problems,
        fields ->
            new FiguresRequest(
                fields.requiredText("text"), language(fields, "language"), publishedAt(fields)));
  }

  private static <T> T read(
      @Nullable JsonNode json,
      List<String> known,
      ProblemFactory problems,
      Function<JsonFields, T> reader) {
    List<Item> errors = new ArrayList<>();
    JsonFields fields = JsonFields.open(json, "", known, errors);
    if (json == null || !json.isObject()) {
      throw problems.invalid(errors);
    }
    T request = reader.apply(fields);
    if (!errors.isEmpty()) {
      throw problems.invalid(errors.stream().limit(MOST_ERRORS).toList());
    }
    return request;
  }

  private static Article article(JsonFields fields) {
    boolean document = fields.has("document");
    if (fields.has("text") == document) {
      fields.error(
          "text",
          document
              ? "Both \"text\" and \"document\" were given; expected one of them."
              : "An article is missing; expected \"text\", or \"document\" with \"mediaType\".");
      return new Text("");
    }
    return document ? document(fields) : text(fields);
  }

  private static Article text(JsonFields fields) {
    if (fields.has("mediaType")) {
      fields.error("mediaType", "A media type goes with \"document\"; \"text\" takes none.");
    }
    return new Text(fields.requiredText("text"));
  }

  private static Article document(JsonFields fields) {
    String written = fields.requiredText("document");
    String mediaType = fields.requiredText("mediaType");
    byte[] bytes =
        FieldValues.base64(written)
            .orElseGet(() -> {
              fields.error("document", "Expected base64 (RFC 4648, section 4).");
              return new byte[0];
            });
    return new Document(bytes, mediaType);
  }

  private static SummarizeOptions options(JsonFields fields) {
    Integer sentences = fields.integer("sentences", 1, 20);
    Integer words = fields.integer("words", 20, 1_000);
    if (fields.has("sentences") && fields.has("words")) {
      fields.error("words", "Both \"sentences\" and \"words\" were given; expected one of them.");
    }
    if (fields.has("outputLanguage")) {
      fields.error(
          "outputLanguage",
          "Summaries come in the article's own language so far; leave this option out.");
    }
    Integer maxFigures = fields.integer("maxFigures", 0, 50);
    SummarizeOptions otherwise = SummarizeOptions.DEFAULT;
    return new SummarizeOptions(
        sentences == null && words == null ? otherwise.sentences() : sentences,
        words,
        maxFigures == null ? otherwise.maxFigures() : maxFigures,
        fields.flag("includeSource", otherwise.includeSource()),
        PolicyReader.onUnsupported(fields),
        PolicyReader.rules(fields));
  }

  private static CheckRequest.Figure figure(JsonFields fields) {
    return new CheckRequest.Figure(fields.requiredText("label"), fields.requiredText("text"));
  }

  private static @Nullable String language(JsonFields fields, String name) {
    String tag = fields.text(name);
    if (tag == null) {
      return null;
    }
    return FieldValues.language(tag)
        .orElseGet(() -> {
          fields.error(name, "Expected a BCP 47 language tag, \"en\" or \"pt-BR\" for one.");
          return null;
        });
  }

  private static @Nullable LocalDate publishedAt(JsonFields fields) {
    String iso = fields.text("publishedAt");
    if (iso == null) {
      return null;
    }
    return FieldValues.day(iso)
        .orElseGet(() -> {
          fields.error(
              "publishedAt",
              "Expected a date or date-time of ISO 8601, \"2024-03-14\" or"
                  + " \"2024-03-14T09:30:00Z\" for one.");
          return null;
        });
  }
}
