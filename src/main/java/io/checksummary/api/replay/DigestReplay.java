package io.checksummary.api.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.text.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A digest that is checked once more: under the same rules its source gives the same numbers, byte
 * for byte.
 *
 * <p>A digest comes from outside and may say anything; what {@code check} cannot take of it is
 * refused there.
 */
public final class DigestReplay {

  private final JsonNode digest;

  private DigestReplay(JsonNode digest) {
    this.digest = digest;
  }

  /** The digest that a text is; empty where it is any other text. */
  public static Optional<DigestReplay> of(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return Optional.empty();
    }
    try {
      JsonNode value = JsonCodec.parse(text.getBytes(StandardCharsets.UTF_8), "");
      return DigestAnswer.SCHEMA.equals(value.path("schema").asText())
          ? Optional.of(new DigestReplay(value))
          : Optional.empty();
    } catch (ProblemException noJson) {
      return Optional.empty();
    }
  }

  /** The digest's summary. */
  public String summary() {
    return digest.path("summary").asText();
  }

  /** Whether the digest is of the source: of its bytes as they are, or of its text. */
  public boolean isOf(byte[] bytes, String text) {
    String id = digest.path("id").asText();
    return id.equals(Sha256.name(bytes)) || id.equals(Sha256.name(text));
  }

  /**
   * The request that gives the digest's numbers again.
   *
   * @param source the text that the digest is of
   * @throws ProblemException {@code invalid-request}, if the digest says what no request may say
   */
  public CheckRequest request(String source, ProblemFactory problems) {
    return RequestReader.check(body(source), problems);
  }

  /** The same request as JSON. */
  public ObjectNode body(String source) {
    JsonNode asked = digest.path("provenance").path("request");
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("source", source);
    put(request, "summary", digest.path("summary"));
    put(request, "summaryTitle", digest.path("title"));
    put(request, "summaryLanguage", digest.path("language"));
    put(request, "title", asked.path("title"));
    put(request, "language", asked.path("language"));
    put(request, "publishedAt", asked.path("publishedAt"));
    ArrayNode figures = request.putArray("keyFigures");
    for (JsonNode figure : digest.path("keyFigures")) {
      ObjectNode copy = figures.addObject();
      put(copy, "label", figure.path("label"));
      put(copy, "text", figure.path("text"));
    }
    return request;
  }

  /** Whether the digest's numbers are the answer's, byte for byte. */
  public boolean isConfirmedBy(CheckAnswer answer) {
    return Arrays.equals(
        JsonCodec.bytes(digest.path("numbers")), JsonCodec.bytes(answer.numbers()));
  }

  /** Whether the digest was checked by the rules that the answer comes from. */
  public boolean isOfTheRulesOf(CheckAnswer answer) {
    return digest.at("/check/checker").asText().equals(answer.check().checker());
  }

  /** How many chunks of the source no model had read; what they say is in no summary. */
  public int failedChunks() {
    return digest.at("/coverage/failedChunks").asInt();
  }

  private static void put(ObjectNode object, String name, JsonNode value) {
    object.set(name, value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
  }
}
