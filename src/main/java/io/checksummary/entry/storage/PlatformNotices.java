package io.checksummary.entry.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.bucket.StoreNotices;
import io.checksummary.entry.storage.event.StorageEvent;
import io.checksummary.entry.storage.event.StorageEvents;
import io.checksummary.entry.storage.event.UnreadableEventException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notices as Lambda hands them over: of a batch of SQS exactly those messages come again of which a
 * document is given back; of anything else, all of it.
 */
@Singleton
class PlatformNotices implements StoreNotices {

  private final NoticeRunner runner;

  PlatformNotices(NoticeRunner runner) {
    this.runner = runner;
  }

  @Override
  public boolean areTaken() {
    return runner.isReady();
  }

  @Override
  public Optional<Answer> answer(JsonNode event, String requestId, Instant latest) {
    List<StorageEvent> events;
    try {
      events = StorageEvents.read(event);
    } catch (UnreadableEventException noStore) {
      return Optional.empty();
    }
    List<NoticeOutcome> outcomes = runner.run(events, requestId, latest);
    boolean batch = events.stream().anyMatch(one -> one.messageId() != null);
    return Optional.of(batch ? ofBatch(outcomes) : ofOne(outcomes));
  }

  private static Answer ofBatch(List<NoticeOutcome> outcomes) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode failures = json.putArray("batchItemFailures");
    outcomes.stream()
        .filter(outcome -> !outcome.isDone())
        .map(outcome -> outcome.event().messageId())
        .distinct()
        .forEach(id -> failures.addObject().put("itemIdentifier", id));
    return new Answer(Optional.of(json), Optional.empty());
  }

  private static Answer ofOne(List<NoticeOutcome> outcomes) {
    return new Answer(
        Optional.empty(),
        outcomes.stream()
            .map(NoticeOutcome::givenBack)
            .filter(back -> back != null)
            .map(back -> back.reason())
            .findFirst());
  }
}
