package io.checksummary.entry.function;

import io.checksummary.injection.Obedience;
import io.checksummary.model.provider.OpenAiDouble;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model on loopback that does whatever an article tells it to. */
public final class ObedientServer implements QuarkusTestResourceLifecycleManager {

  private @Nullable OpenAiDouble server;

  @Override
  public Map<String, String> start() {
    OpenAiDouble started = OpenAiDouble.answering(Obedience::reply);
    server = started;
    return Map.of(
        "checksummary.model", "openai:double",
        "checksummary.openai.base-url", started.baseUrl(),
        "checksummary.openai.api-key", "key-of-a-test");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }
}
