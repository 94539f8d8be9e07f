package io.checksummary.entry.terminal.input;

import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.SpellingSuggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a command line names, and reads it. */
public final class InputReader {

  /** More than any limit on an article; keeps a mistaken path from filling the memory. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  /** A mistyped command reads like an article. */
  private static final List<String> COMMANDS =
      List.of("check", "figures", "samples", "serve", "verify");

  private static final int MOST_NEIGHBOURS = 1_000;

  private final SampleArticles samples;
  private final InputStream standardInput;

  public InputReader(SampleArticles samples, InputStream standardInput) {
    this.samples = samples;
    this.standardInput = standardInput;
  }

  /**
   * A file of that name; else a sample of that name; {@code -} is the standard input.
   *
   * @throws InputException if there is none
   */
  Input find(String name) throws InputException {
    if (name.equals(Input.StandardInput.NAME)) {
      return new Input.StandardInput();
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new InputException("'" + name + "' is a folder; name the files in it", ExitCode.USAGE);
    }
    if (Files.exists(path)) {
      return new Input.File(name, path);
    }
    if (samples.names().contains(name)) {
      return new Input.Sample(name);
    }
    throw nothingNamed(name, path);
  }

  /**
   * All of them.
   *
   * @throws InputException if one cannot be found, or the standard input is asked for twice
   */
  public List<Input> findAll(List<String> names) throws InputException {
    List<Input> found = new ArrayList<>();
    for (String name : names) {
      Input input = find(name);
      if (input instanceof Input.StandardInput && found.contains(input)) {
        throw new InputException("the standard input ('-') can be read only once", ExitCode.USAGE);
      }
      found.add(input);
    }
    return found;
  }

  /**
   * The bytes of an input; reads the standard input to its end.
   *
   * @throws InputException if it cannot be read or is larger than any article may be
   */
  public byte[] bytes(Input input) throws InputException {
    try {
      return switch (input) {
        case Input.Sample sample ->
            samples.text(sample.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        case Input.StandardInput standard -> within(standard, standardInput);
        case Input.File file -> {
          try (InputStream in = Files.newInputStream(file.path())) {
            yield within(file, in);
          }
        }
      };
    } catch (IOException e) {
      throw new InputException(
          "'" + input.name() + "' cannot be read (" + why(e) + ")", ExitCode.COULD_NOT_RUN);
    }
  }

  private static byte[] within(Input input, InputStream in) throws IOException, InputException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new InputException(
          "'" + input.name() + "' is larger than 64 MB, which no article is",
          ExitCode.COULD_NOT_RUN);
    }
    return bytes;
  }

  private static String why(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : e.getClass().getSimpleName();
  }

  private static Path path(String name) throws InputException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new InputException("'" + name + "' is no path", ExitCode.USAGE);
    }
  }

  private InputException nothingNamed(String name, Path path) {
    List<String> known = new ArrayList<>(samples.names());
    known.addAll(COMMANDS);
    known.addAll(neighbours(path));
    String hint =
        SpellingSuggestion.nearest(name, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; 'checksummary samples' lists the samples");
    return new InputException("no file or sample named '" + name + "'" + hint, ExitCode.USAGE);
  }

  /** The files in the folder where the path would lie, named in the same way as it. */
  private static List<String> neighbours(Path path) {
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(MOST_NEIGHBOURS)
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
