package io.checksummary.bucket;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.document.DocumentContent;
import io.checksummary.store.StoredObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is asked for a document: what is configured for its prefix, and over it what its owner noted
 * as its metadata, {@code checksummary_sentences: 5} for one.
 */
final class DocumentRequests {

  private static final String OURS = "checksummary_";

  /** The members that metadata may set, by their names there; they may be in {@code options}. */
  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("language", "language"),
          Map.entry("published_at", "publishedAt"),
          Map.entry("sentences", "options/sentences"),
          Map.entry("words", "options/words"),
          Map.entry("max_figures", "options/maxFigures"),
          Map.entry("output_language", "options/outputLanguage"),
          Map.entry("include_source", "options/includeSource"),
          Map.entry("on_unsupported", "options/onUnsupported"));

  private static final Set<String> NUMBERS = Set.of("sentences", "words", "max_figures");

  /** Types that say nothing, which stores and browsers give to what they do not know. */
  private static final Set<String> GENERIC =
      Set.of(
          "",
          "application/octet-stream",
          "binary/octet-stream",
          "application/x-www-form-urlencoded");

  private static final Map<String, String> BY_SUFFIX =
      Map.ofEntries(
          Map.entry("txt", "text/plain"),
          Map.entry("text", "text/plain"),
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

  private final OptionsByPrefix options;

  DocumentRequests(OptionsByPrefix options) {
    this.options = options;
  }

  /**
   * @param content of the document, unpacked
   * @throws ProblemException {@code invalid-request}, if its metadata ask for what there is not
   */
  SummarizeRequest of(StoredObject document, DocumentContent content, ProblemFactory problems) {
    ObjectNode members = options.of(document.address().key());
    forgetLength(members, document.metadata().keySet());
    document
        .metadata()
        .forEach((name, value) -> {
          if (name.startsWith(OURS)) {
            set(members, name.substring(OURS.length()), value, problems);
          }
        });
    return RequestReader.summarize(
        new ArticleInput.Document(content, mediaType(document)), members, problems);
  }

  private static void set(ObjectNode members, String name, String value, ProblemFactory problems) {
    String member = MEMBERS.get(name);
    if (member == null) {
      throw problems.invalid(
          "",
          "The document's metadata name "
              + OURS
              + "…, which is none of: "
              + String.join(", ", MEMBERS.keySet().stream().sorted().toList())
              + ".");
    }
    boolean option = member.startsWith("options/");
    ObjectNode parent = option ? members.withObject("/options") : members;
    String field = option ? member.substring("options/".length()) : member;
    if (NUMBERS.contains(name) && value.matches("\\d{1,9}")) {
      parent.set(field, JsonNodeFactory.instance.numberNode(Integer.parseInt(value)));
    } else if (value.equals("true") || value.equals("false")) {
      parent.put(field, Boolean.parseBoolean(value));
    } else {
      parent.put(field, value);
    }
  }

  /** A length of the document's own takes the place of one that is configured. */
  private static void forgetLength(ObjectNode members, Set<String> names) {
    if (names.contains(OURS + "sentences") || names.contains(OURS + "words")) {
      members.withObject("/options").remove(Set.of("sentences", "words"));
    }
  }

  /** As the object says; by the end of its name where it says nothing. */
  static String mediaType(StoredObject document) {
    String given = document.mediaType() == null ? "" : document.mediaType().strip();
    String essence = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String key = document.address().key();
    String suffix = key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return GENERIC.contains(essence)
        ? BY_SUFFIX.getOrDefault(suffix, essence.isEmpty() ? "application/octet-stream" : essence)
        : given;
  }
}
