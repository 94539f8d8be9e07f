package io.checksummary.model.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/**
 * Looks at an answer before LangChain4j does, which has no place for every way in which a provider
 * declines.
 */
public record ResponseInspector(ProviderProtocol wire) implements Consumer<String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The answer begins as JSON and ends in the middle. */
  public static final class BrokenOff extends RuntimeException {}

  /**
   * @throws DeclinedException if the answer holds none
   * @throws BrokenOff if only a part of it came
   */
  @Override
  public void accept(String body) {
    try {
      wire.declined(JSON.readTree(body))
          .ifPresent(reason -> {
            throw new DeclinedException(reason);
          });
    } catch (JsonProcessingException part) {
      if (body.stripLeading().startsWith("{")) {
        throw new BrokenOff();
      }
      // Another protocol: whoever reads the answer will say so.
    }
  }
}
