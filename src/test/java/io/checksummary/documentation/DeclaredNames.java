package io.checksummary.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a folder under {@code infra} declares, and what a command sets and reads of it.
 *
 * @param variables what whoever deploys may set
 * @param outputs what can be asked for when it stands
 */
record DeclaredNames(Language language, Path folder, Set<String> variables, Set<String> outputs) {

  /** How a language declares, and how its tool names what was declared. */
  enum Language {
    TERRAFORM(
        ".tf",
        "^variable \"(\\w+)\"",
        "^output \"(\\w+)\"",
        "-var ['\"]?(\\w+)=",
        "-chdir=%s output (?:-raw |-json )?(\\w+)"),
    SAM(
        "template.yaml",
        "^  ([A-Z]\\w+):\\n    Type: (?!AWS)",
        "(?!)",
        "(?<= )([A-Z]\\w+)=",
        "(?!)"),
    BICEP(
        ".bicep",
        "^param (\\w+) ",
        "^output (\\w+) ",
        "(?<= )([a-z]\\w+)=",
        "properties\\.outputs\\.(\\w+)\\.value");

    private final String file;
    private final Pattern variable;
    private final Pattern output;
    private final Pattern set;
    private final String read;

    Language(String file, String variable, String output, String set, String read) {
      this.file = file;
      this.variable = Pattern.compile(variable, Pattern.MULTILINE);
      this.output = Pattern.compile(output, Pattern.MULTILINE);
      this.set = Pattern.compile(set);
      this.read = read;
    }

    private Pattern read(Path folder) {
      return Pattern.compile(read.replace("%s", Pattern.quote(folder.toString())));
    }
  }

  static DeclaredNames of(Path folder) throws IOException {
    for (Language language : Language.values()) {
      String text = text(folder, language.file);
      if (!text.isEmpty()) {
        return new DeclaredNames(
            language,
            folder,
            Set.copyOf(names(language.variable, text)),
            Set.copyOf(names(language.output, text)));
      }
    }
    throw new IllegalArgumentException("declares nothing: " + folder);
  }

  private static String text(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .map(DeclaredNames::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The variables that a command for this folder sets. */
  List<String> setIn(String line) {
    return names(language.set, line);
  }

  /** The outputs of this folder that a command reads. */
  List<String> readIn(String line) {
    return names(language.read(folder), line);
  }

  boolean reads(String line) {
    return !readIn(line).isEmpty();
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
