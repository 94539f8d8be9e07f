package io.checksummary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import io.checksummary.PackageUses.Use;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.resource.TextResource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which package may use which. The table {@code house.txt} holds every package with all that it
 * uses, no more and no less; the rules here say what the table may hold.
 */
class HouseTest {

  private static final PackageUses PROGRAM = new PackageUses();
  private static final Map<String, Set<String>> HOUSE =
      table(TableFile.of(HouseTest.class, "house.txt"));

  /** Each package of the top level with those of the top level that it may use. */
  private static final Map<String, Set<String>> TOP_LEVEL =
      table(
          new TableFile(
              """
              text            |
              quantity        | text
              recognise       | text, quantity
              check           | text, quantity, recognise
              summary         | text, quantity, recognise, check
              report          | text, quantity, recognise, check, summary
              model           | text, quantity, recognise, check, summary
              document        | text
              config          |
              store           | config
              fetch           | config
              later           | config
              proof           | config, text
              api             | text, quantity, recognise, check, summary, document
              bucket          | api, document, store, text
              telemetry       | summary, api, bucket, store
              wiring          | text, quantity, recognise, check, summary, report, model, document, \
              config, store, fetch, later, proof, api, bucket, telemetry
              entry.function  | api, report, config, store, fetch, later, proof, text, quantity, check, summary
              entry.terminal  | api, bucket, report, config, store, fetch, later, proof, text, quantity, check, summary
              entry.storage   | api, bucket, report, config, store, fetch, later, proof, text, quantity, check, summary
              entry.chat      | api, report, config, store, fetch, later, proof, text, quantity, check, summary
              entry.mcp       | api, report, config, store, fetch, later, proof, text, quantity, check, summary
              entry.page      | api, report, config, store, fetch, later, text, quantity, check, summary
              """
                  .lines()
                  .toList()));

  private static final Set<String> PURE =
      Set.of("text", "quantity", "recognise", "check", "summary", "report");

  /** What the pure packages may use besides each other, and the address of a resource. */
  private static final List<String> LIBRARIES_OF_PURE =
      List.of(
          "java.lang",
          "java.math",
          "java.text",
          "java.time",
          "java.util",
          "java.io",
          "java.nio.charset",
          "java.security",
          "org.jspecify");

  /** The classes, or the packages of classes, of which alone other top-level packages may know. */
  private static final Map<String, Set<String>> SEEN_FROM_OUTSIDE =
      Map.of(
          "recognise", Set.of("recognise.Recogniser"),
          "check", Set.of("check", "check.verdict", "check.source.SourceNumbers"));

  private static final List<Path> SOURCE_TREES =
      List.of(
          PackageUses.MAIN,
          Path.of("src/test/java"),
          Path.of("src/bedrock"),
          Path.of("src/events"),
          Path.of("src/gcf-events/java"),
          Path.of("src/knative/java"),
          Path.of("src/knative/test"),
          Path.of("src/azure/java"),
          Path.of("src/s3/java"),
          Path.of("src/s3/test"),
          Path.of("src/gcs/java"),
          Path.of("src/gcs/test"),
          Path.of("src/azure-blob/java"),
          Path.of("src/azure-blob/test"));

  /** Leaves the table as it would have to be in {@code target/house.txt}. */
  @Test
  void theTableNamesEveryPackageAndAllThatItUsesAndNoMore() throws IOException {
    List<String> actual = PROGRAM.byPackage().entrySet().stream().map(HouseTest::line).toList();
    Files.write(Path.of("target/house.txt"), Stream.concat(header(), actual.stream()).toList());

    assertThat(newArrows()).as("arrows that house.txt does not name").isEmpty();
    assertThat(HOUSE.entrySet().stream().map(HouseTest::line))
        .as("house.txt, against target/house.txt")
        .containsExactlyElementsOf(actual);
  }

  private static Stream<String> header() {
    return TextResource.text(HouseTest.class, "house.txt")
        .lines()
        .takeWhile(line -> !line.contains("|"));
  }

  /** Each with one class for example. */
  private static Collection<Use> newArrows() {
    Map<String, Use> arrows = new TreeMap<>();
    PROGRAM.uses().stream()
        .filter(use -> !HOUSE.getOrDefault(use.fromPackage(), Set.of()).contains(use.toPackage()))
        .forEach(use -> arrows.put(use.fromPackage() + use.toPackage(), use));
    return arrows.values();
  }

  @Test
  void arrowsGoOneWay() {
    SortedSet<String> circling = new TreeSet<>();
    for (String room : HOUSE.keySet()) {
      if (reachable(room).contains(room)) {
        circling.add(room);
      }
    }

    assertThat(circling).as("packages that use themselves by way of others").isEmpty();
  }

  /** All packages that can be reached from one along the arrows. */
  private static Set<String> reachable(String from) {
    Set<String> reached = new HashSet<>();
    addReachable(from, reached);
    return reached;
  }

  private static void addReachable(String from, Set<String> reached) {
    for (String to : HOUSE.getOrDefault(from, Set.of())) {
      if (reached.add(to)) {
        addReachable(to, reached);
      }
    }
  }

  @Test
  void arrowsBetweenTopLevelPackagesAreThoseOfTheDesign() {
    List<String> wrong =
        PROGRAM.uses().stream()
            .filter(HouseTest::leavesItsTopLevel)
            .filter(use -> !mayUse(topLevel(use.from()), topLevel(use.to())))
            .map(Use::toString)
            .sorted()
            .toList();

    assertThat(wrong).isEmpty();
    assertThat(TOP_LEVEL.keySet())
        .containsAll(HOUSE.keySet().stream().map(HouseTest::topLevelOfPackage).toList());
  }

  private static boolean leavesItsTopLevel(Use use) {
    return !topLevel(use.from()).equals(topLevel(use.to()));
  }

  private static boolean mayUse(String from, String to) {
    return TOP_LEVEL.getOrDefault(from, Set.of()).contains(to);
  }

  @Test
  void thePurePackagesUseTheJdkAndJSpecifyOnly() {
    List<String> wrong =
        PROGRAM.bytecode().stream()
            .filter(type -> isPure(type.getPackageName()))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(HouseTest::isForeignToPure)
            .map(Dependency::getDescription)
            .toList();

    assertThat(wrong).isEmpty();
  }

  private static boolean isForeignToPure(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String name = target.getPackageName();
    return !target.isPrimitive()
        && !isPure(name)
        && !target.isEquivalentTo(URL.class)
        && LIBRARIES_OF_PURE.stream().noneMatch(library -> (name + ".").startsWith(library + "."));
  }

  private static boolean isPure(String packageName) {
    return PURE.stream()
        .anyMatch(pure -> (packageName + ".").startsWith("io.checksummary." + pure + "."));
  }

  @Test
  void fromOutsideOnlyTheDoorsOfAPackageAreSeen() {
    List<String> wrong =
        PROGRAM.uses().stream()
            .filter(HouseTest::leavesItsTopLevel)
            .filter(use -> !isDoor(use.to()))
            .map(Use::toString)
            .sorted()
            .toList();

    assertThat(wrong).isEmpty();
  }

  private static boolean isDoor(String type) {
    Set<String> doors = SEEN_FROM_OUTSIDE.get(topLevel(type));
    return doors == null || doors.contains(type) || doors.contains(PackageUses.packageOf(type));
  }

  @Test
  void aFileNameOccursOnce() {
    Map<String, List<Path>> byName =
        SOURCE_TREES.stream()
            .flatMap(tree -> PackageUses.files(tree).stream())
            .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
    byName.remove("package-info.java");
    byName.values().removeIf(files -> files.size() == 1);

    assertThat(byName).isEmpty();
  }

  /** The package of the top level that a class belongs to; each entry counts as one. */
  private static String topLevel(String type) {
    return topLevelOfPackage(PackageUses.packageOf(type));
  }

  private static String topLevelOfPackage(String name) {
    return Stream.of(name.split("\\.", -1))
        .limit(name.startsWith("entry.") ? 2 : 1)
        .collect(Collectors.joining("."));
  }

  private static Map<String, Set<String>> table(TableFile file) {
    return file.rows().stream()
        .collect(
            Collectors.toMap(
                List::getFirst,
                row -> new TreeSet<>(TableFile.parts(row.getLast())),
                (one, other) -> {
                  throw new IllegalArgumentException("two lines for one package: " + one);
                },
                TreeMap::new));
  }

  private static String line(Map.Entry<String, ? extends Set<String>> entry) {
    return (entry.getKey() + " | " + String.join(", ", entry.getValue())).strip();
  }
}
