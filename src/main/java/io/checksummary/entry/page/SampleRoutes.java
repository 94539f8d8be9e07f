package io.checksummary.entry.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sample articles that come with the program: {@code index.txt} lists them. */
final class SampleRoutes {

  /** No name leads out of the folder. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.txt");

  private SampleRoutes() {}

  static Optional<String> read(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream file = SampleRoutes.class.getResourceAsStream("/samples/" + name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
