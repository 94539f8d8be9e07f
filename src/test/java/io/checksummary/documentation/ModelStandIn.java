package io.checksummary.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** As much of a model behind OpenAI's protocol as the examples of the pages need, on loopback. */
final class ModelStandIn implements AutoCloseable {

  private static final String COMPLETION =
      """
      {"id": "1", "object": "chat.completion", "model": "stand-in", "choices": [{"index": 0,
       "finish_reason": "stop", "message": {"role": "assistant", "content":
       "{\\"title\\": \\"Harbour Foods\\", \\"summary\\": \\"Harbour Foods reported revenue of $412 million.\\", \\"keyFigures\\": []}"
       }}], "usage": {"prompt_tokens": 900, "completion_tokens": 40, "total_tokens": 940}}
      """;

  private final HttpServer server;

  ModelStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", ModelStandIn::answer);
    server.start();
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] body = COMPLETION.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
