package io.checksummary.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the commands are run that the tests of the pages do not run: {@code commands.txt}. */
record Register(List<Row> rows) {

  private static final List<Path> TESTS = List.of(Path.of("src/test"), Path.of("src/bedrock/test"));

  /**
   * A line of the table.
   *
   * @param command as a page has it
   * @param file where it is run: a path from the project's folder, or the name of a test's file
   * @param words what that file says
   */
  record Row(String command, String file, String words) {

    static Row of(String line) {
      String[] cells = line.split(" +\\| +", 3);
      if (cells.length < 3) {
        throw new IllegalArgumentException("expected 'command | file | words': " + line);
      }
      return new Row(cells[0], cells[1], cells[2].strip());
    }

    /** Whether the file is there and says the words; a comment does not run anything. */
    boolean holds() {
      return files().stream()
          .flatMap(file -> lines(file))
          .anyMatch(line -> !line.strip().startsWith("#") && line.contains(words));
    }

    private List<Path> files() {
      Path path = Path.of(file);
      if (path.getNameCount() > 1) {
        return Files.exists(path) ? List.of(path) : List.of();
      }
      return TESTS.stream().flatMap(Register::below).filter(p -> p.endsWith(path)).toList();
    }
  }

  static Register read() {
    try (InputStream table = Register.class.getResourceAsStream("commands.txt")) {
      String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      return new Register(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Row::of)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Command command) {
    return rows.stream().anyMatch(row -> row.command().equals(command.line()));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
