package io.checksummary.bucket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes notices of stores where a platform hands events over as they are. It is here since entries
 * do not know each other.
 */
public interface StoreNotices {

  /** Whether buckets are configured; nothing else may be called otherwise. */
  boolean areTaken();

  /**
   * Has everything summarised that a notice tells of.
   *
   * @param latest when an answer is of no use any more
   * @return the platform's answer; {@link Answer#failed} where there is none to give, and the whole
   *     notice is to come again; empty for an event that is no store's
   */
  Optional<Answer> answer(JsonNode event, String requestId, Instant latest);

  /**
   * What the platform is told.
   *
   * @param json which messages of a batch are to come again; empty for a notice that came alone
   * @param failed why all of it is to come again; empty where it is not
   */
  record Answer(Optional<JsonNode> json, Optional<String> failed) {}
}
