package io.checksummary.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.LoneSurrogates;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.fuzz.Chance;
import io.checksummary.fuzz.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A body is a request or a problem of the caller's; any words can be written. */
public final class RequestTarget implements Target {

  private static final ProblemFactory PROBLEMS = new ProblemFactory("fuzz");

  @Override
  public void feed(Chance chance) {
    byte[] body = bytes(chance);
    try {
      JsonNode json = JsonCodec.parse(body, PROBLEMS.instance());
      read(json, chance.below(3));
    } catch (ProblemException e) {
      requireTyped(e.problem());
    }
    write(chance.text(chance.language()));
  }

  /** Half a surrogate pair is written as U+FFFD, all else as it is. */
  private static void write(String words) {
    JsonNode read = JsonCodec.parse(JsonCodec.bytes(List.of(words)), PROBLEMS.instance());
    if (!read.path(0).asText().equals(LoneSurrogates.mend(words))) {
      throw new AssertionError("written otherwise than read");
    }
  }

  private static byte[] bytes(Chance chance) {
    byte[] body = chance.request().getBytes(StandardCharsets.UTF_8);
    for (int i = chance.oneIn(4) ? chance.below(4) : 0; i > 0 && body.length > 0; i--) {
      body[chance.below(body.length)] = (byte) chance.below(256);
    }
    return body;
  }

  private static void read(JsonNode json, int function) {
    switch (function) {
      case 0 -> RequestReader.summarize(json, PROBLEMS);
      case 1 -> RequestReader.check(json, PROBLEMS);
      default -> RequestReader.figures(json, PROBLEMS);
    }
  }

  private static void requireTyped(Problem problem) {
    if (problem.status() < 400 || problem.status() >= 500 || problem.detail().isBlank()) {
      throw new AssertionError("a fault of ours: " + problem);
    }
    JsonCodec.bytes(problem);
  }
}
