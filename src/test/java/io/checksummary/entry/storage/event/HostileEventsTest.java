package io.checksummary.entry.storage.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.checksummary.entry.storage.event.StorageEvent.Handshake;
import io.checksummary.entry.storage.event.StorageEvent.Ignored;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import io.checksummary.entry.storage.event.StorageEvent.Upload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever comes, it is read or refused, and no message repeats it. */
class HostileEventsTest {

  private static final int EVENTS = 20_000;
  private static final String SECRET = "zq7\"secret zq7";

  private static final List<JsonNode> SEEDS =
      EventFiles.names().stream().map(EventFiles::json).toList();

  @Test
  void ofMutatedEventsNoneThrowsAnythingElse() {
    MutatedEvents mutated = new MutatedEvents(26, SEEDS);
    int uploads = 0;
    int refused = 0;
    for (int i = 0; i < EVENTS; i++) {
      for (StorageEvent event : read(mutated.next())) {
        assertSound(event);
        uploads += event instanceof Upload ? 1 : 0;
        refused += event instanceof Unreadable ? 1 : 0;
      }
    }

    assertThat(uploads).as("some mutants live on").isGreaterThan(EVENTS / 10);
    assertThat(refused).as("others do not").isGreaterThan(EVENTS / 10);
  }

  /** The events; a body that is none counts as one that is unreadable. */
  private static List<StorageEvent> read(JsonNode body) {
    try {
      List<StorageEvent> events = new ArrayList<>(StorageEvents.read(body));
      events.add(
          StorageEvents.read(
              new EventContext("google.cloud.storage.object.v1.finalized", null, null), body));
      return events;
    } catch (UnreadableEventException e) {
      return List.of(new Unreadable(String.valueOf(e.getMessage()), null));
    }
  }

  private static void assertSound(StorageEvent event) {
    assertThat(isVisible(event.messageId())).isTrue();
    switch (event) {
      case Upload upload -> assertSound(upload);
      case Unreadable unreadable -> assertThat(unreadable.detail()).contains("xpected ");
      case Handshake handshake -> assertThat(isVisible(handshake.code())).isTrue();
      case Ignored ignored -> assertThat(ignored.reason()).isNotNull();
    }
  }

  private static void assertSound(Upload upload) {
    assertThat(upload.size()).isGreaterThanOrEqualTo(-1).isNotZero();
    assertThat(upload.address().key()).matches(key -> !key.endsWith("/") && key.length() <= 1_024);
    assertThat(EventObject.isWhole(upload.address().key())).isTrue();
    assertThat(upload.address().bucket()).matches("[\\w$][\\w.-]*");
    assertThat(isVisible(upload.version()) && isVisible(upload.versionId())).isTrue();
  }

  private static boolean isVisible(@Nullable String token) {
    return token == null || token.matches("[!-~]+");
  }

  /** Puts a secret into the place of each value, one after another. */
  @Test
  void noMessageRepeatsTheEvent() {
    for (JsonNode seed : SEEDS) {
      for (int place = 0; place < values(seed).size(); place++) {
        JsonNode event = seed.deepCopy();
        values(event).get(place).run();
        for (StorageEvent read : read(event)) {
          if (read instanceof Unreadable unreadable) {
            assertThat(unreadable.detail()).doesNotContain("zq7");
          }
        }
      }
    }
  }

  /** For each value of a tree what replaces it by a secret. */
  private static List<Runnable> values(JsonNode tree) {
    List<Runnable> values = new ArrayList<>();
    addValues(tree, values);
    return values;
  }

  private static void addValues(JsonNode tree, List<Runnable> into) {
    if (tree instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(name -> into.add(() -> object.set(name, new TextNode(SECRET))));
    }
    if (tree instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        into.add(() -> array.set(at, new TextNode(SECRET)));
      }
    }
    tree.forEach(child -> addValues(child, into));
  }
}
