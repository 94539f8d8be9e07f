package io.checksummary.entry.function;

import io.checksummary.model.OpenAiDouble;
import io.checksummary.model.OpenAiDouble.Call;
import io.checksummary.model.OpenAiDouble.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a double of OpenAI's server behind the function that is tested. */
public final class ModelBehind implements QuarkusTestResourceLifecycleManager {

  /** In an article, makes the model plead that it is asked too often. */
  static final String TOO_OFTEN = "Nobody may ask so often.";

  private @Nullable OpenAiDouble server;

  @Override
  public Map<String, String> start() {
    OpenAiDouble started = OpenAiDouble.answering(ModelBehind::reply);
    server = started;
    return Map.of(
        "checksummary.model", "openai:double",
        "checksummary.openai.base-url", started.baseUrl(),
        "checksummary.openai.api-key", "key-of-a-test");
  }

  private static Reply reply(Call call) {
    return call.prompt().contains(TOO_OFTEN)
        ? Reply.error(429, "rate_limit_exceeded", "Slow down.").with("Retry-After", "30")
        : Reply.digest("Boats sell", "Ola sold 412 boats in May, and Per sold 86421975.");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }
}
