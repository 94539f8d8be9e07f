package io.checksummary.entry.function;

import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Call;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model's server on loopback that repeats the key and the article wherever it can, and whose
 * answers hold a word of their own: what a log, a metric, a span or a problem must never pass on.
 */
public final class IndiscreetServer implements QuarkusTestResourceLifecycleManager {

  static final String KEY = "Key-Quetzalcoatl-7781";
  static final String ARTICLE = "Zanzibarian";
  static final String ANSWER = "Xochimilcan";

  private @Nullable OpenAiDouble server;

  @Override
  public Map<String, String> start() {
    OpenAiDouble started = OpenAiDouble.answering(IndiscreetServer::reply);
    server = started;
    return Map.of(
        "checksummary.model", "openai:double",
        "checksummary.openai.base-url", started.baseUrl(),
        "checksummary.openai.api-key", KEY,
        "checksummary.limits.characters", "100000",
        "checksummary.limits.deadline", "3s");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static Reply reply(Call call) {
    String told = "key " + KEY + ", article: " + call.prompt() + ", answer: " + ANSWER;
    String which = call.prompt().replaceAll("(?s).*CASE-([A-Z0-9]+).*", "$1");
    return switch (which) {
      case "UNAUTHORISED" -> Reply.error(401, "invalid_api_key", told);
      case "FORBIDDEN" -> Reply.of(403, told);
      case "UNKNOWN" -> Reply.error(404, "model_not_found", told);
      case "BAD" -> Reply.error(400, told, told);
      case "LIMITED" -> Reply.error(429, "rate_limit_exceeded", told).with("Retry-After", "60");
      case "BROKEN" -> Reply.error(500, "server_error", told).with("Retry-After", "60");
      case "DOWN" -> Reply.of(503, "<html>" + told + "</html>").with("Retry-After", "60");
      case "FILTERED" -> Reply.completion(told, "content_filter");
      case "CUT" -> Reply.completion("{\"summary\": \"" + ANSWER, "length");
      case "PROSE" -> Reply.content(told);
      case "HTML" -> Reply.of(200, "<html>" + told + "</html>");
      case "HALF" -> Reply.of(200, "{\"choices\": [{\"message\": \"" + ANSWER);
      case "EMPTY" -> Reply.of(200, "");
      case "TYPES" -> Reply.of(200, "{\"choices\": \"" + ANSWER + "\", \"model\": 7}");
      case "NAMED" -> named(ANSWER + " " + KEY + "\n" + call.prompt());
      case "SILENT" -> Reply.digest("t", "s").after(Duration.ofMinutes(5));
      default -> Reply.digest(ANSWER, ANSWER + " revenue was $421 million.");
    };
  }

  /** A good answer of a model whose name is anything but one. */
  private static Reply named(String name) {
    Reply good = Reply.digest(ANSWER, ANSWER + " revenue was $421 million.");
    String escaped = name.replace("\n", "\\n").replace("\"", "\\\"");
    return Reply.of(200, good.body().replace("double-2026", escaped));
  }
}
