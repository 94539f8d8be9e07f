package io.checksummary.report;

import io.checksummary.report.wording.ReportWords;
import io.checksummary.summary.digest.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which model wrote, and how often it was asked: "Model: openai:gpt-x, 4 calls.". */
final class UsageLine {

  /** The provider that asks no model outside the program. */
  private static final String OFFLINE = "offline";

  private UsageLine() {}

  static String of(Digest.Usage usage, ReportWords words) {
    if (usage.provider().equals(OFFLINE)) {
      return words.say("usage.offline");
    }
    return words.say(
        "usage.model",
        Map.of(
            "provider", usage.provider(),
            "model", usage.model(),
            "parts", String.join(", ", parts(usage, words))));
  }

  private static List<String> parts(Digest.Usage usage, ReportWords words) {
    List<String> parts = new ArrayList<>(List.of(words.counted("usage.calls", usage.calls())));
    if (usage.repairs() > 0) {
      Map<String, String> repairs = Map.of("count", Integer.toString(usage.repairs()));
      parts.add(words.say("usage.repairs", repairs));
    }
    Long input = usage.inputTokens();
    Long output = usage.outputTokens();
    if (input != null && output != null) {
      parts.add(
          words.say(
              "usage.tokens",
              Map.of("input", words.grouped(input), "output", words.grouped(output))));
    }
    return parts;
  }
}
