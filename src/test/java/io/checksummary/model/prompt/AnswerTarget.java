package io.checksummary.model.prompt;

import io.checksummary.fuzz.Chance;
import io.checksummary.fuzz.Target;
import io.checksummary.model.http.RetryAfter;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** An answer is a digest with a summary, or none; a header says how long to wait, or nothing. */
public final class AnswerTarget implements Target {

  private static final List<String> FRAMES =
      List.of(
          "%s",
          "```json\n%s\n```",
          "Here it is: %s Bye {}",
          "{bad} %s",
          "<think>{</think>%s",
          "[%s]",
          "{\"digest\":%s}",
          "{\"summary\":[[[%s]]]}",
          "%s%s");
  private static final String DIGEST =
      "{\"title\":\"%s\",\"summary\":\"%s\",\"keyFigures\":[{\"label\":\"%s\",\"text\":\"%s\","
          + "\"quote\":\"%s\"},{\"label\":1,\"text\":-1.5e3}]}";
  private static final List<String> WAITS =
      List.of(
          "7",
          "0",
          "-1",
          "999999999",
          "9999999999",
          "Wed, 21 Oct 2015 07:28:00 GMT",
          "Thu, 31 Dec 9999 23:59:59 GMT",
          "soon",
          "");

  @Override
  public void feed(Chance chance) {
    String answer = answer(chance);
    Optional<DigestParser.ParsedDigest> read = DigestParser.parse(answer);
    read.ifPresent(AnswerTarget::hold);
    if (!DigestParser.parse(answer).equals(read)) {
      throw new AssertionError("read otherwise the second time");
    }
    wait(chance);
  }

  private static String answer(Chance chance) {
    String language = chance.language();
    String digest = DIGEST;
    while (digest.contains("%s")) {
      String words = chance.oneIn(3) ? chance.text(language) : chance.line(language);
      digest = digest.replaceFirst("%s", Matcher.quoteReplacement(words));
      digest = chance.oneIn(2) ? digest : digest.replace("\n", "\\n");
    }
    String framed = chance.oneOf(FRAMES).replace("%s", digest);
    return chance.oneIn(5) ? framed : chance.mutated(framed, language);
  }

  private static void hold(DigestParser.ParsedDigest read) {
    if (read.summary().isBlank() || read.keyFigures().size() > DigestParser.MOST_FIGURES) {
      throw new AssertionError("no digest: " + read);
    }
  }

  private static void wait(Chance chance) {
    String wait = chance.oneOf(WAITS);
    String value = chance.oneIn(2) ? wait : chance.mutated(wait, "en");
    String name = chance.oneIn(4) ? "retry-after-ms" : "retry-after";
    HttpHeaders headers = HttpHeaders.of(Map.of(name, List.of(value)), (n, v) -> true);
    String body = chance.mutated("{\"retryDelay\": \"" + value + "s\"}", "en");
    Duration found = RetryAfter.of(headers, body);
    if (found != null && found.isNegative()) {
      throw new AssertionError("a wait of less than nothing: " + found);
    }
  }
}
