package io.checksummary.entry.function;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** How large an answer is to what passes it on. A platform that wraps answers counts otherwise. */
public interface AnswerSize {

  /** In bytes. */
  long of(String answer);

  /** In UTF-8, as it goes over a wire. */
  @DefaultBean
  @Singleton
  final class Plain implements AnswerSize {

    @Override
    public long of(String answer) {
      return answer.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
