package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.document.html.HtmlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads web pages as the function does. The pages are not ours to ship: a folder has them, each as
 * {@code PAGE.html.gz}.
 *
 * <p>{@code WebPages FOLDER OUT.jsonl} writes the {@code text} of each {@code page}. {@code
 * WebPages FOLDER OUT.jsonl GOLD.jsonl} writes the labelled summaries of gold, each of which names
 * its {@code page}, with its text as their {@code source}.
 */
public final class WebPages {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".html.gz";

  private WebPages() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<ObjectNode> lines =
        arguments.length > 2 ? sourced(folder, Path.of(arguments[2])) : texts(folder);
    Files.write(Path.of(arguments[1]), lines.stream().map(ObjectNode::toString).toList());
  }

  private static List<ObjectNode> sourced(Path folder, Path gold) throws IOException {
    List<ObjectNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      ObjectNode record = (ObjectNode) JSON.readTree(line);
      records.add(record.put("source", text(folder, record.path("page").asText())));
    }
    return records;
  }

  private static List<ObjectNode> texts(Path folder) throws IOException {
    List<ObjectNode> texts = new ArrayList<>();
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path page : pages) {
        String name = String.valueOf(page.getFileName()).replace(ENDING, "");
        texts.add(JSON.createObjectNode().put("page", name).put("text", text(folder, name)));
      }
    }
    return texts;
  }

  private static String text(Path folder, String page) throws IOException {
    try (InputStream html =
        new GZIPInputStream(Files.newInputStream(folder.resolve(page + ENDING)))) {
      return HtmlDocument.text(new String(html.readAllBytes(), UTF_8), false).orElseThrow();
    }
  }
}
