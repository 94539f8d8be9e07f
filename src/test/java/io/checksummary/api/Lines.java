package io.checksummary.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Corpora of this package: a line for each case, fields parted by " | ". */
public final class Lines {

  private Lines() {}

  /**
   * @param fields how many there are; the last takes what is left of the line
   */
  public static Stream<Arguments> of(String name, int fields) {
    try (InputStream file = Lines.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split(" \\| ", fields)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
