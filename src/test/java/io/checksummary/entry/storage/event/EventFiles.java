package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.text.resource.TextResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The small events among the tests' resources, and what is expected of them. */
final class EventFiles {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/checksummary/entry/storage/event");
  private static final ObjectMapper MAPPER = JsonCodec.strict(new ObjectMapper());

  private EventFiles() {}

  static Set<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".json"))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String name) {
    return parsed(TextResource.text(EventFiles.class, name));
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The events of a body, or that it is none. */
  static List<String> lines(JsonNode body) {
    try {
      return EventLine.of(StorageEvents.read(body));
    } catch (UnreadableEventException e) {
      return List.of("none: " + e.getMessage());
    }
  }

  /** What a table says of files: the name of one in a line of its own, its events indented. */
  static Map<String, List<String>> expected(String table) {
    Map<String, List<String>> expected = new TreeMap<>();
    List<String> current = List.of();
    for (String line : TextResource.text(EventFiles.class, table).lines().toList()) {
      if (line.startsWith("  ")) {
        current.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current = new ArrayList<>();
        expected.put(line.strip(), current);
      }
    }
    return expected;
  }
}
