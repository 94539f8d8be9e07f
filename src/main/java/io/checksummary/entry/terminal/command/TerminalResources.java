package io.checksummary.entry.terminal.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Files that the program carries with it, UTF-8. */
public final class TerminalResources {

  private TerminalResources() {}

  /**
   * @param name from the root, with a leading slash
   * @throws IllegalStateException if the program was built without it
   */
  public static String text(String name) {
    try (InputStream in = TerminalResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("built without " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines, empty ones left out. */
  public static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank()).toList();
  }
}
