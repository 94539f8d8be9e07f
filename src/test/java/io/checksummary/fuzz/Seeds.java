package io.checksummary.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines that inputs grow from: those of the tests' corpora and of the samples. */
final class Seeds {

  private static final Path TESTS = folder("/io/checksummary/api/valid-requests.txt", 2);
  private static final Path SAMPLES = folder("/samples/index.txt", 1);

  static final List<String> REQUESTS = requests();
  static final List<String> ARTICLES = files(SAMPLES).map(Seeds::text).toList();

  private Seeds() {}

  /** All lines of the corpora of a language, markup of the corpora and all; there are hundreds. */
  static List<String> lines(String language) {
    return files(TESTS)
        .filter(file -> file.toString().contains("/" + language + "/"))
        .flatMap(file -> text(file).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
        .flatMap(line -> Arrays.stream(line.split(" \\| ", -1)))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private static List<String> requests() {
    return Stream.of("valid-requests.txt", "invalid-requests.txt")
        .flatMap(name -> text(TESTS.resolve("api").resolve(name)).lines())
        .filter(line -> line.contains(" | "))
        .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
        .toList();
  }

  private static Path folder(String resource, int up) {
    try {
      URL url = Objects.requireNonNull(Seeds.class.getResource(resource), resource);
      Path folder = Path.of(url.toURI());
      for (int i = 0; i < up; i++) {
        folder = Objects.requireNonNull(folder.getParent());
      }
      return folder;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
