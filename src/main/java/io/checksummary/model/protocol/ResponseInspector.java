package io.checksummary.model.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/**
 * Reads an answer before LangChain4j does, which does not know all the ways in which a provider
 * declines.
 */
public record ResponseInspector(ProviderProtocol protocol) implements Consumer<String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The answer begins as JSON and ends in the middle. */
  public static final class Truncated extends RuntimeException {}

  /**
   * @throws DeclinedException if the answer holds none
   * @throws Truncated if only a part of it came
   */
  @Override
  public void accept(String body) {
    try {
      protocol
          .declined(JSON.readTree(body))
          .ifPresent(reason -> {
            throw new DeclinedException(reason);
          });
    } catch (JsonProcessingException part) {
      if (body.stripLeading().startsWith("{")) {
        throw new Truncated();
      }
      // Another protocol: whoever reads the answer will say so.
    }
  }
}
