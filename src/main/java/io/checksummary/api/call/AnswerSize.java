package io.checksummary.api.call;

import java.nio.charset.StandardCharsets;

/** How large an answer is to what passes it on. A platform that wraps answers counts otherwise. */
public interface AnswerSize {

  /** In UTF-8, as it goes over a wire. */
  AnswerSize PLAIN = answer -> answer.getBytes(StandardCharsets.UTF_8).length;

  /** In bytes. */
  long of(String answer);
}
