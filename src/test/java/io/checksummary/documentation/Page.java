package io.checksummary.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, in Markdown as GitHub shows it.
 *
 * @param path from the project's folder
 */
record Page(Path path, String text) {

  static final Path README = Path.of("README.md");
  static final Path FOLDER = Path.of("src/site/markdown");

  private static final List<Path> OTHERS =
      List.of(README, Path.of(".github/CONTRIBUTING.md"), Path.of(".github/SECURITY.md"));

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  /** All pages that somebody reads to use the product or to work on it. */
  static List<Page> all() {
    return Stream.concat(OTHERS.stream(), inFolder()).map(Page::read).toList();
  }

  static Page read(Path path) {
    try {
      return new Page(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> inFolder() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its commands take an account, at a cloud or a chat platform, or a cluster. */
  boolean isOnDeployment() {
    String name = path.getFileName().toString();
    return name.startsWith("deploy-") || name.startsWith("chat-");
  }

  List<FencedBlock> blocks() {
    return FencedBlock.of(text);
  }

  /** The commands of its blocks, then those within its sentences. */
  List<Command> commands() {
    return Stream.concat(
            blocks().stream().flatMap(block -> block.commands().stream()),
            code().filter(Command::isCommand).map(Command::of))
        .toList();
  }

  /** Files of the project that its sentences name. */
  Stream<Path> namedFiles() {
    return code().filter(code -> code.matches("(src|infra|\\.ci|\\.github)/\\S+")).map(Path::of);
  }

  private Stream<String> code() {
    return CODE.matcher(FencedBlock.without(text)).results().map(found -> found.group(1));
  }

  /** Where its links lead to within the project: a path from here, an anchor, or both. */
  List<String> links() {
    String sentences = CODE.matcher(FencedBlock.without(text)).replaceAll("");
    return LINK.matcher(sentences)
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }

  /** The file that a link of this page leads to. */
  Path target(String link) {
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? path : path.resolveSibling(file).normalize();
  }

  /** Whether the page has a heading that GitHub gives this name. */
  boolean hasAnchor(String name) {
    return HEADING
        .matcher(FencedBlock.without(text))
        .results()
        .map(Page::anchor)
        .anyMatch(name::equals);
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
