package io.checksummary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Summarises a file of articles with the offline model, writes one digest a line for any scorer,
 * and compares ROUGE with that of each article's first three sentences.
 *
 * <p>Arguments: the articles, one JSON object a line with {@code source_id}, {@code source} and
 * {@code generated} (a summary by a person; several lines may share an article); the file to write;
 * and, if there is a third, the {@code dataset} of the lines that count.
 */
final class SummaryEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SENTENCES = 3;

  private SummaryEvaluation() {}

  private record Article(String id, String source, List<String> references) {}

  public static void main(String[] arguments) throws IOException {
    List<Article> articles =
        articles(Path.of(arguments[0]), arguments.length > 2 ? arguments[2] : "");
    List<Rouge> ours = new ArrayList<>();
    List<Rouge> lead = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
      Summariser summariser = summariser(executor);
      for (Article article : articles) {
        SourceText text = SourceText.of(article.source());
        Digest digest = digest(summariser, text);
        List<String> first = sentences(text).stream().limit(SENTENCES).toList();
        out.println(line(article, digest, first));
        ours.add(score(article, sentences(SourceText.of(digest.summary()))));
        lead.add(score(article, first));
      }
    }
    System.out.printf("%-20s  R-1   R-2   R-L%n", articles.size() + " articles");
    System.out.printf("%-19s %s%n", "offline model", Rouge.mean(ours));
    System.out.printf("%-19s %s%n", "first sentences", Rouge.mean(lead));
  }

  private static Summariser summariser(ExecutorService executor) {
    return new Summariser(
        SummaryModels.from(ModelSettings.of(ModelSettings.OFFLINE)),
        new Checker(),
        executor,
        InstantSource.system(),
        8);
  }

  private static List<Article> articles(Path file, String dataset) throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode record = JSON.readTree(line);
      if (dataset.isEmpty() || dataset.equals(record.path("dataset").asText())) {
        articles
            .computeIfAbsent(
                record.path("source_id").asText(),
                id -> new Article(id, record.path("source").asText(), new ArrayList<>()))
            .references()
            .add(record.path("generated").asText());
      }
    }
    return List.copyOf(articles.values());
  }

  private static Digest digest(Summariser summariser, SourceText text) {
    SourceDocument source = new SourceDocument(text, null, "en", null);
    SummaryOptions options = new SummaryOptions(new SummaryLength.Sentences(SENTENCES), 6);
    return switch (summariser.summarise(source, options, Instant.now().plusSeconds(60))) {
      case Digest digest -> digest;
      case RejectedDigest refused -> throw new IllegalStateException("refused");
      case FailedSummary failed -> throw new IllegalStateException(failed.failure().detail());
    };
  }

  private static List<String> sentences(SourceText text) {
    return text.sentences().stream().map(span -> span.of(text.text())).toList();
  }

  private static Rouge score(Article article, List<String> sentences) {
    return Rouge.mean(
        article.references().stream()
            .map(reference -> Rouge.of(Arrays.asList(reference.split(" \\. ", -1)), sentences))
            .toList());
  }

  private static String line(Article article, Digest digest, List<String> first) {
    ObjectNode line = JSON.createObjectNode();
    line.put("source_id", article.id());
    line.put("title", digest.title()).put("summary", digest.summary());
    ArrayNode sentences = line.putArray("sentences");
    sentences(SourceText.of(digest.summary())).forEach(sentences::add);
    ArrayNode lead = line.putArray("first");
    first.forEach(lead::add);
    ArrayNode figures = line.putArray("keyFigures");
    for (Digest.KeyFigure figure : digest.keyFigures()) {
      figures.addObject().put("label", figure.label()).put("text", figure.text());
    }
    return line.toString();
  }
}
