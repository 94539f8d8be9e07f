package io.checksummary.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.Services;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Base64;

/** Asks the function from JSON to JSON, on one thread whose processor's time can be told. */
final class Work {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String SENTENCE =
      "Norland earned $412 million in 2016, up 12% from 5 boats and a third of 17 cars in all.";

  private final ChecksummaryService service;
  private final JsonMapper mapper = new JsonMapper();

  Work(ChecksummaryService service) {
    this.service = service;
  }

  /** The processor's time that a shape takes in a length, in nanoseconds. */
  long nanos(Shape shape, int length) {
    byte[] request = JsonCodec.bytes(request(shape, length));
    long begin = THREADS.getCurrentThreadCpuTime();
    answer(shape, request);
    return THREADS.getCurrentThreadCpuTime() - begin;
  }

  /** A problem is an answer, too. */
  private void answer(Shape shape, byte[] request) {
    try {
      JsonNode json = JsonCodec.parse(request, "growth");
      Object answer =
          switch (shape.asked()) {
            case FIGURES, PAGE, MARKDOWN -> Services.figures(service, json, "growth");
            case CHECK, APART, SOURCE, SUMMARY, KEY_FIGURES, MEMBERS ->
                Services.check(service, json, "growth");
          };
      JsonCodec.write(answer);
    } catch (ProblemException refused) {
      if (refused.problem().status() == 500) {
        throw new IllegalStateException("a fault", refused);
      }
      JsonCodec.bytes(refused.problem());
    }
  }

  private ObjectNode request(Shape shape, int length) {
    String text = shape.text(length);
    ObjectNode request = mapper.createObjectNode();
    if (shape.language() != null) {
      request.put("language", shape.language());
    }
    return switch (shape.asked()) {
      case FIGURES -> request.put("text", text);
      case CHECK -> request.put("source", text).put("summary", text);
      case APART -> request.put("source", text).put("summary", shape.otherText(length));
      case SOURCE -> request.put("source", text).put("summary", SENTENCE);
      case SUMMARY -> request.put("source", SENTENCE).put("summary", text);
      case PAGE -> document(request, text, "text/html");
      case MARKDOWN -> document(request, text, "text/markdown");
      case KEY_FIGURES -> keyFigures(request, text);
      case MEMBERS -> members(request, text);
    };
  }

  private static ObjectNode document(ObjectNode request, String text, String mediaType) {
    return request
        .put("document", Base64.getEncoder().encodeToString(text.getBytes(UTF_8)))
        .put("mediaType", mediaType);
  }

  private static ObjectNode keyFigures(ObjectNode request, String text) {
    ArrayNode figures =
        request.put("source", SENTENCE).put("summary", SENTENCE).putArray("keyFigures");
    text.lines().forEach(line -> figures.addObject().put("label", line).put("text", line));
    return request;
  }

  private static ObjectNode members(ObjectNode request, String text) {
    request.put("source", SENTENCE).put("summary", SENTENCE);
    text.lines().forEach(line -> request.put(line, line));
    return request;
  }
}
