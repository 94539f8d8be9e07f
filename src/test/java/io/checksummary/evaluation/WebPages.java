package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.document.html.HtmlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Gives labelled summaries of web pages their sources, which are not ours to ship.
 *
 * <p>{@code WebPages FOLDER GOLD.jsonl OUT.jsonl}: each line of gold names its {@code page}; the
 * folder has it as {@code PAGE.html.gz}. The lines are written with the page's article, as the
 * function reads it, as their {@code source}.
 */
public final class WebPages {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WebPages() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      ObjectNode record = (ObjectNode) JSON.readTree(line);
      record.put("source", article(folder.resolve(record.path("page").asText() + ".html.gz")));
      lines.add(JSON.writeValueAsString(record));
    }
    Files.write(Path.of(arguments[2]), lines);
  }

  private static String article(Path page) throws IOException {
    try (InputStream html = new GZIPInputStream(Files.newInputStream(page))) {
      return HtmlDocument.text(new String(html.readAllBytes(), UTF_8), false).orElseThrow();
    }
  }
}
