package io.checksummary.entry.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.input.InputArticle;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Requests as the contract has them; what was not given is left to the service. */
final class TerminalRequests {

  private TerminalRequests() {}

  /**
   * @param withSource whether the text that offsets count in is wanted back
   */
  static ObjectNode summarize(
      InputArticle article, TerminalCommand.Summarise order, boolean withSource) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    switch (article) {
      case InputArticle.Text text -> request.put("text", text.text());
      case InputArticle.Document document ->
          request
              .put("document", Base64.getEncoder().encodeToString(document.bytes()))
              .put("mediaType", document.mediaType());
    }
    about(request, order.about());
    ObjectNode options = JsonNodeFactory.instance.objectNode();
    put(options, "sentences", order.wishes().sentences());
    put(options, "words", order.wishes().words());
    put(options, "maxFigures", order.wishes().maxFigures());
    put(options, "onUnsupported", order.wishes().onUnsupported());
    if (withSource) {
      options.put("includeSource", true);
    }
    if (!options.isEmpty()) {
      request.set("options", options);
    }
    return request;
  }

  static ObjectNode check(String source, String summary, TerminalCommand.About about) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("source", source).put("summary", summary);
    about(request, about);
    return request;
  }

  static ObjectNode figures(String text, TerminalCommand.About about) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("text", text);
    about(request, about);
    return request;
  }

  private static void about(ObjectNode request, TerminalCommand.About about) {
    put(request, "title", about.title());
    put(request, "language", about.language());
    put(request, "publishedAt", about.publishedAt());
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Integer value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
