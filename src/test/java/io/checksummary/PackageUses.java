package io.checksummary;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which classes of the program use which, by their bytecode and by the imports of their sources:
 * constants leave no trace in the one, types that nobody names none in the other. Names begin below
 * {@code io.checksummary}: {@code text.Span}.
 */
final class PackageUses {

  static final Path MAIN = Path.of("src/main/java");
  private static final String ROOT = "io.checksummary.";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?io\\.checksummary\\.([\\w.]+);");

  /** A class that uses a class of another package. */
  record Use(String from, String to) {

    String fromPackage() {
      return packageOf(from);
    }

    String toPackage() {
      return packageOf(to);
    }

    @Override
    public String toString() {
      return from + " uses " + to;
    }
  }

  private final Set<String> classes;
  private final List<JavaClass> bytecode;
  private final Set<Use> uses = new HashSet<>();

  PackageUses() {
    Map<String, String> sources = sources();
    this.classes = Set.copyOf(sources.keySet());
    this.bytecode =
        new ClassFileImporter()
            .importPackages("io.checksummary").stream()
                .filter(type -> classes.contains(outermost(type)))
                .toList();
    bytecode.forEach(this::addDependencies);
    sources.forEach(this::addImports);
  }

  /** Every class of the program by its name, with the text of its source. */
  private static Map<String, String> sources() {
    Path root = MAIN.resolve("io/checksummary");
    Map<String, String> sources = new HashMap<>();
    for (Path file : files(root)) {
      String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
      if (name.endsWith(".java") && !name.endsWith("package-info.java")) {
        sources.put(name.substring(0, name.length() - ".java".length()), text(file));
      }
    }
    return sources;
  }

  static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
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

  private void addDependencies(JavaClass type) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (target.getName().startsWith(ROOT) && classes.contains(outermost(target))) {
        add(outermost(type), outermost(target));
      }
    }
  }

  private void addImports(String from, String source) {
    IMPORT
        .matcher(source)
        .results()
        .map((MatchResult found) -> declaring(found.group(1)))
        .flatMap(Optional::stream)
        .forEach(to -> add(from, to));
  }

  /** The class that an import names, or that declares the member or type that it names. */
  private Optional<String> declaring(String imported) {
    return Stream.iterate(imported, name -> !name.isEmpty(), PackageUses::packageOf)
        .filter(classes::contains)
        .findFirst();
  }

  private void add(String from, String to) {
    if (!packageOf(from).equals(packageOf(to))) {
      uses.add(new Use(from, to));
    }
  }

  private static String outermost(JavaClass type) {
    return type.getName().split("\\$", 2)[0].substring(ROOT.length());
  }

  static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The program's classes as compiled, nested ones included. */
  List<JavaClass> bytecode() {
    return bytecode;
  }

  Set<Use> uses() {
    return uses;
  }

  /** Every package with those that its classes use. */
  SortedMap<String, SortedSet<String>> byPackage() {
    SortedMap<String, SortedSet<String>> table =
        classes.stream()
            .collect(
                Collectors.toMap(
                    PackageUses::packageOf,
                    type -> new TreeSet<>(),
                    (one, same) -> one,
                    TreeMap::new));
    uses.forEach(use -> table.get(use.fromPackage()).add(use.toPackage()));
    return table;
  }
}
