package io.checksummary.model.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import io.checksummary.model.prompt.DigestSchema;
import io.checksummary.model.protocol.ProviderCallParameters;
import io.checksummary.model.protocol.ProviderProtocol;
import io.checksummary.model.protocol.ServerAddress;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ollama by its own interface, which takes a schema as {@code format}. */
final class Ollama implements ProviderProtocol {

  private static final Pattern HOST =
      Pattern.compile(
          "(?:(?<scheme>https?)://)?(?<host>\\[[0-9a-fA-F:]+]|[^:/\\[\\]]*)(?::(?<port>\\d{1,5}))?(?<path>/.*)?");

  /** Room for the rules and the title around an article, in tokens. */
  private static final int FRAME = 1_000;

  /**
   * As Ollama's own programs read {@code OLLAMA_HOST}: {@code HOST}, {@code HOST:PORT} or an
   * address; 11434 where no port is named, and a server's {@code 0.0.0.0} is this machine.
   */
  @Override
  public String address(@Nullable String configured) {
    Matcher given = HOST.matcher(configured == null ? "" : configured);
    if (!given.matches()) {
      throw new IllegalArgumentException("is no address: write HOST:PORT or http://HOST:PORT.");
    }
    String scheme = given.group("scheme") == null ? "http" : given.group("scheme");
    String host = given.group("host");
    String path = given.group("path") == null ? "" : given.group("path");
    return ServerAddress.of(scheme + "://" + reachable(host) + ":" + port(given) + path);
  }

  private static String reachable(String host) {
    return host.isEmpty() || host.equals("0.0.0.0") ? "127.0.0.1" : host;
  }

  private static String port(Matcher given) {
    if (given.group("port") != null) {
      return given.group("port");
    }
    return switch (given.group("scheme")) {
      case null -> "11434";
      case "https" -> "443";
      default -> "80";
    };
  }

  @Override
  public ChatModel model(ProviderCallParameters request) {
    return OllamaChatModel.builder()
        .httpClientBuilder(request.http())
        .baseUrl(request.address())
        .customHeaders(
            request.key() == null ? Map.of() : Map.of("Authorization", "Bearer " + request.key()))
        .modelName(request.model())
        .temperature(request.temperature())
        .numPredict(request.outputTokens())
        .numCtx(context(request))
        .responseFormat(request.capabilities().schema() ? DigestSchema.FORMAT : null)
        // A model that thinks aloud would spend the answer's tokens on it.
        .think(false)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  /**
   * Ollama cuts off what does not fit its context, and does not say so. The window is a power of
   * two: each other size makes it load the model again.
   */
  private static int context(ProviderCallParameters request) {
    long needed = (long) FRAME + request.budget() + request.outputTokens();
    return (int) Math.min(1 << 30, Long.highestOneBit(needed - 1) << 1);
  }
}
