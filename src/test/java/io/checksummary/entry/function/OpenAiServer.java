package io.checksummary.entry.function;

import io.checksummary.model.provider.OpenAiDouble;
import io.checksummary.model.provider.OpenAiDouble.Call;
import io.checksummary.model.provider.OpenAiDouble.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model on loopback that does as the article says: a word of it names what shall go wrong. */
public final class OpenAiServer implements QuarkusTestResourceLifecycleManager {

  /** Longer than a deadline of tests. */
  private static final Duration NEVER = Duration.ofMinutes(5);

  private static final String WRONG =
      "Revenue at Tern Valley Dairy was $421 million. It sells milk.";

  private @Nullable OpenAiDouble server;

  @Override
  public Map<String, String> start() {
    OpenAiDouble started = OpenAiDouble.answering(OpenAiServer::reply);
    server = started;
    return Map.of(
        "checksummary.model", "openai:double",
        "checksummary.openai.base-url", started.baseUrl(),
        "checksummary.openai.api-key", "key-of-a-test",
        "checksummary.limits.deadline", "4s");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }

  /** What the model answers. */
  public static Reply reply(Call call) {
    String article = call.prompt();
    if (article.contains("UNAUTHORISED")) {
      return Reply.error(401, "invalid_api_key", "Incorrect API key provided: key-of-a-test");
    }
    if (article.contains("UNKNOWN-MODEL")) {
      return Reply.error(404, "model_not_found", "The model does not exist");
    }
    if (article.contains("RATE-LIMITED")) {
      return Reply.error(429, "rate_limit_exceeded", "Slow down").with("Retry-After", "120");
    }
    if (article.contains("NONSENSE")) {
      return Reply.content("I would rather talk about ducks.");
    }
    if (article.contains("SILENCE")) {
      return Reply.digest("t", "s").after(NEVER);
    }
    return article.contains("\ntext: a digest and what to put right in it\n")
        ? repair(article)
        : Reply.digest("A dairy's year", WRONG);
  }

  private static Reply repair(String article) {
    Reply reply =
        Reply.digest(
            "A dairy's year",
            article.contains("STUBBORN") ? WRONG : WRONG.replace("$421 million", "$412 million"));
    return article.contains("LATE-REPAIR") ? reply.after(NEVER) : reply;
  }
}
