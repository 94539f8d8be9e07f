package io.checksummary.model.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.ChatModel;
import io.checksummary.model.http.ExchangeTimeout;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one provider is asked, and how it refuses to answer. */
public interface ProviderProtocol {

  /**
   * The address to send to, for one that was configured.
   *
   * @param configured null for the provider's own
   * @return empty where the provider has no address that is everybody's
   * @throws IllegalArgumentException if what is configured is no address; the message holds nothing
   *     of it
   */
  String address(@Nullable String configured);

  /**
   * A model for questions of a kind, by many threads. Making it opens no connection; each exchange
   * may last as long as {@link ExchangeTimeout} says.
   */
  ChatModel model(ProviderCallParameters request);

  /**
   * Why an answer with status 200 holds none, as a bare word of the provider's; empty where it does
   * hold one, or where LangChain4j says it by itself.
   */
  default Optional<String> declined(JsonNode answer) {
    return Optional.empty();
  }
}
