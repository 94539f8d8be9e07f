package io.checksummary.entry.terminal.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.entry.terminal.doctor.SetupFinding.Mark;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts one question to a platform. What cannot be asked or understood is a finding, too. */
final class PlatformProbe {

  /** What platforms call their errors; anything else of an answer could be long, or secret. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  /** Characters of a platform's own words. */
  private static final int LONGEST = 200;

  private final PlatformClient client;

  PlatformProbe(PlatformClient client) {
    this.client = client;
  }

  /** What a platform answered. */
  record Reading(PlatformAnswer answer, JsonNode body) {

    boolean isTrue(String member) {
      return body.path(member).asBoolean();
    }

    /** A member's text, not too long of it; empty where it has none. */
    String text(String member) {
      return PlatformProbe.clipped(body.path(member).asText(""));
    }

    /** What an error is called, or its status. */
    String error(String member) {
      String name = body.path(member).asText("");
      return NAME.matcher(name).matches() ? name : "status " + answer.status();
    }
  }

  /**
   * Waits for the platform.
   *
   * @param subject what is asked for
   * @param meaning what an answer means, which is JSON, whatever its status
   */
  List<SetupFinding> ask(
      String subject,
      PlatformRequest request,
      Instant deadline,
      Function<Reading, List<SetupFinding>> meaning) {
    try {
      PlatformAnswer answer = client.send(request, deadline);
      return meaning.apply(new Reading(answer, JsonCodec.parse(answer.body(), "")));
    } catch (FetchException e) {
      String why = e.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return List.of(new SetupFinding(Mark.UNKNOWN, subject, "could not be asked: " + why));
    } catch (ProblemException noJson) {
      return List.of(new SetupFinding(Mark.UNKNOWN, subject, "the answer cannot be read"));
    }
  }

  static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
