package io.checksummary.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON as the contract has it: read strictly, written the same way every time. */
public final class JsonCodec {

  /** Requests nest three deep; what nests much deeper is no request. */
  private static final int DEEPEST = 64;

  /** Used on many threads, most of them virtual and new: they share its buffers. */
  private static final ObjectMapper MAPPER =
      strict(
          new ObjectMapper(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                  .build()));

  private JsonCodec() {}

  /**
   * Makes a mapper refuse what JSON leaves open: a name twice in one object, words after the end,
   * deep nests. Half surrogate pairs, which no UTF-8 can carry, are written as U+FFFD: one code
   * unit for one, so that offsets hold.
   */
  public static ObjectMapper strict(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    return mapper.registerModule(
        new SimpleModule("checksummary").addSerializer(String.class, new WholeStrings()));
  }

  /**
   * Reads one JSON value.
   *
   * @throws ProblemException {@code invalid-request}, if the bytes are no JSON
   */
  public static JsonNode parse(byte[] utf8, String requestId) {
    try {
      JsonNode value = MAPPER.readTree(utf8);
      if (value.isMissingNode()) {
        throw new ProblemFactory(requestId)
            .invalid("", "The request is empty; expected a JSON object.");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new ProblemFactory(requestId).invalid("", describe(e));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be read", e);
    }
  }

  /**
   * Reads a value that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is none of that type; its message quotes nothing
   */
  @SuppressWarnings("UnusedException") // the parser's own message quotes the text
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no " + type.getSimpleName());
    }
  }

  /** Any answer or problem as JSON. */
  public static String write(Object answer) {
    try {
      return MAPPER.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer that JSON cannot carry", e);
    }
  }

  /** An answer or a problem, to be added to. */
  public static ObjectNode tree(Object answer) {
    return MAPPER.valueToTree(answer);
  }

  public static byte[] bytes(Object answer) {
    return write(answer).getBytes(StandardCharsets.UTF_8);
  }

  /** Says where, not what: the parser's own message quotes the text. */
  private static String describe(JsonProcessingException e) {
    String where =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    return "The body is not the JSON that was expected"
        + where
        + ": one object in UTF-8, each name once, nested at most "
        + DEEPEST
        + " deep, nothing after it.";
  }

  private static final class WholeStrings extends StdSerializer<String> {
    private static final long serialVersionUID = 1;

    WholeStrings() {
      super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(LoneSurrogates.mend(value));
    }
  }
}
