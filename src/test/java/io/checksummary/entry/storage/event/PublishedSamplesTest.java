package io.checksummary.entry.storage.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.entry.storage.event.StorageEvent.Handshake;
import io.checksummary.entry.storage.event.StorageEvent.Ignored;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import io.checksummary.entry.storage.event.StorageEvent.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The samples that vendors publish, which lie outside the project, in the folder that {@code
 * CHECKSUMMARY_SHARED} names as it does for {@code .ci/run}.
 */
class PublishedSamplesTest {

  private static final Path SAMPLES =
      Path.of(Objects.requireNonNullElse(System.getenv("CHECKSUMMARY_SHARED"), "../shared"))
          .resolve("samples");

  @BeforeAll
  static void theSamplesAreThere() {
    assumeTrue(Files.isDirectory(SAMPLES), "There is no folder " + SAMPLES + ".");
  }

  /** All that the table does not name are no events of a store. */
  @Test
  void everyFileGivesWhatIsExpected() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path file : files()) {
      try {
        List<StorageEvent> events = StorageEvents.read(json(file));
        found.put(
            SAMPLES.relativize(file).toString(),
            events.stream().map(PublishedSamplesTest::line).toList());
      } catch (UnreadableEventException e) {
        assertThat(e).hasMessageContaining("expected");
      }
    }

    assertThat(found).isEqualTo(EventFiles.expected("samples.txt"));
  }

  @Test
  void dataAloneAreReadWithTheirType() throws IOException {
    EventContext context = new EventContext("google.cloud.storage.object.v1.finalized", null, null);
    Map<String, String> found = new TreeMap<>();
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      if (name.matches(".*StorageObjectData-.*")) {
        found.put(name, line(StorageEvents.read(context, json(file))));
      }
    }

    assertThat(found)
        .isEqualTo(
            Map.of(
                "examples_binary_storage_StorageObjectData-simple.json",
                "gs folder/Test.cs 352",
                "testdata_google_events_cloud_storage_v1_StorageObjectData-simple.json",
                "gs folder/Test.cs 352",
                "testdata_google_events_cloud_storage_v1_StorageObjectData-complex.json",
                "EMPTY"));
  }

  @Test
  void aHandshakeIsAnsweredWithTheCodeThatIsExpected() throws Exception {
    Path folder = SAMPLES.resolve("azure-event-grid");
    JsonNode answer = json(folder.resolve("docs-SubscriptionValidation.expected-response.json"));

    assertThat(
            StorageEvents.read(json(folder.resolve("docs-SubscriptionValidation.json"))).getFirst())
        .isEqualTo(new Handshake(answer.get("validationResponse").textValue(), null));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return EventFiles.parsed(Files.readString(file));
  }

  private static String line(StorageEvent event) {
    String line =
        switch (event) {
          case Upload upload ->
              upload.scheme() + " " + upload.address().key() + " " + upload.size();
          case Ignored ignored -> ignored.reason().name();
          case Unreadable unreadable -> "unreadable";
          case Handshake handshake -> "handshake";
        };
    return event.messageId() == null ? line : line + " " + event.messageId();
  }
}
