package io.checksummary.store.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/** What was noted with files of a folder, each in a file of its own: those of one version only. */
final class FolderMetadata {

  private static final String VERSION = "version";

  private final Path folder;

  FolderMetadata(Path folder) {
    this.folder = folder;
  }

  /** What was noted with a version; empty for any other. */
  Map<String, String> of(String key, String version) throws IOException {
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file(key), StandardCharsets.UTF_8)) {
      read.load(in);
    } catch (NoSuchFileException none) {
      return Map.of();
    } catch (IllegalArgumentException broken) {
      return Map.of(); // Not written by us: nothing is known.
    }
    if (!version.equals(read.getProperty(VERSION))) {
      return Map.of();
    }
    Map<String, String> noted = new HashMap<>();
    for (String name : read.stringPropertyNames()) {
      if (name.startsWith("_")) {
        noted.put(name.substring(1), Objects.requireNonNull(read.getProperty(name)));
      }
    }
    return noted;
  }

  void put(String key, String version, Map<String, String> noted) throws IOException {
    Properties written = new Properties();
    written.setProperty(VERSION, version);
    noted.forEach((name, value) -> written.setProperty("_" + name, value));
    Files.createDirectories(folder);
    try (Writer out = Files.newBufferedWriter(file(key), StandardCharsets.UTF_8)) {
      written.store(out, null);
    }
  }

  void remove(String key) throws IOException {
    Files.deleteIfExists(file(key));
  }

  /** A name of hexadecimal digits, whatever the key. */
  private Path file(String key) {
    return folder.resolve(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".properties");
  }
}
