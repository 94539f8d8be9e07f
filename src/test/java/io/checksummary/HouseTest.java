package io.checksummary;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arrows between packages go one way, and the core is pure. */
@AnalyzeClasses(packages = "io.checksummary", importOptions = DoNotIncludeTests.class)
class HouseTest {

  private static final String ROOT = "io.checksummary";

  /** Each package with those that it may use; whoever is not named here is refused. */
  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              arrows("text"),
              arrows("quantity", "text"),
              arrows("recognise", "text", "quantity"),
              arrows("check", "text", "quantity", "recognise"),
              arrows("summary", "text", "quantity", "recognise", "check"),
              arrows("report", "text", "quantity", "recognise", "check", "summary"),
              arrows("model", "text", "quantity", "recognise", "check", "summary"),
              arrows("document", "text"),
              arrows("config"),
              arrows("api", "text", "quantity", "recognise", "check", "summary", "document"),
              arrows("telemetry", "summary", "api"),
              arrows(
                  "wiring",
                  "text",
                  "quantity",
                  "recognise",
                  "check",
                  "summary",
                  "model",
                  "document",
                  "api",
                  "config",
                  "telemetry"),
              entry("function"),
              entry("terminal"),
              entry("page")));

  private static final Set<String> CORE =
      Set.of("text", "quantity", "recognise", "check", "summary", "report");

  private static Map.Entry<String, Set<String>> arrows(String from, String... to) {
    return Map.entry(from, Set.of(to));
  }

  private static Map.Entry<String, Set<String>> entry(String name) {
    return arrows(
        "entry." + name,
        "api",
        "report",
        "config",
        "text",
        "quantity",
        "recognise",
        "check",
        "summary");
  }

  @ArchTest
  static void everyPackageIsPartOfTheHouse(JavaClasses house) {
    Set<String> known = house.stream().map(HouseTest::wing).collect(Collectors.toSet());
    assertThat(known).isEqualTo(ARROWS.keySet());
  }

  @ArchTest
  static void arrowsGoOneWay(JavaClasses house) {
    ARROWS.forEach((from, to) -> onlyUses(from, to).check(house));
  }

  @ArchTest
  static final ArchRule theCoreIsPure =
      classes()
          .that()
          .resideInAnyPackage(packages(CORE))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      Stream.concat(
                              Arrays.stream(packages(CORE)),
                              Stream.of(
                                  "java.lang..",
                                  "java.math..",
                                  "java.text..",
                                  "java.time..",
                                  "java.util..",
                                  "java.io..",
                                  "java.nio.charset..",
                                  "java.security..",
                                  "org.jspecify.."))
                          .toArray(String[]::new))
                  .or(describe("are the address of a resource", c -> c.isEquivalentTo(URL.class))));

  private static ArchRule onlyUses(String from, Set<String> to) {
    Set<String> allowed = new TreeSet<>(to);
    allowed.add(from);
    return noClasses()
        .that(describe("stand in " + from, c -> wing(c).equals(from)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..")
                .and(describe("stand elsewhere", c -> !allowed.contains(wing(c)))))
        .allowEmptyShould(true);
  }

  /** The package that a class belongs to, rooms left aside. */
  private static String wing(JavaClass type) {
    List<String> path =
        List.of(type.getPackageName().substring(ROOT.length() + 1).split("\\.", -1));
    return String.join(".", path.subList(0, path.getFirst().equals("entry") ? 2 : 1));
  }

  private static String[] packages(Set<String> names) {
    return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }
}
