package io.checksummary.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rooms of the service: arrows between them go one way, and there is no circle. */
@AnalyzeClasses(packages = "io.checksummary.api", importOptions = DoNotIncludeTests.class)
class ApiRoomsTest {

  private static final String ROOT = "io.checksummary.api";

  /** The package itself, where the service stands; it may use all rooms. */
  private static final String HALL = "";

  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("request", Set.of()),
              Map.entry("cache", Set.of()),
              Map.entry("result", Set.of("request", "cache")),
              Map.entry("contract", Set.of("request", "cache", "result")),
              Map.entry("problem", Set.of("contract")),
              Map.entry("form", Set.of("request", "problem")),
              Map.entry("source", Set.of("request", "problem")),
              Map.entry("call", Set.of("request", "result", "contract", "problem")),
              Map.entry("quota", Set.of("call", "problem")),
              Map.entry("json", Set.of("request", "contract", "problem", "form")),
              Map.entry("replay", Set.of("request", "contract", "problem", "json"))));

  @ArchTest
  static final ArchRule thereIsNoCircle =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static void everyRoomIsNamed(JavaClasses house) {
    Set<String> rooms = house.stream().map(ApiRoomsTest::room).collect(Collectors.toSet());
    rooms.remove(HALL);
    assertThat(rooms).isEqualTo(ARROWS.keySet());
  }

  @ArchTest
  static void arrowsGoOneWay(JavaClasses house) {
    ARROWS.forEach((from, to) -> onlyUses(from, to).check(house));
  }

  private static ArchRule onlyUses(String from, Set<String> to) {
    return noClasses()
        .that(describe("stand in " + from, type -> room(type).equals(from)))
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(
                    describe(
                        "stand elsewhere",
                        type -> !room(type).equals(from) && !to.contains(room(type)))));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? HALL : name.substring(ROOT.length() + 1);
  }
}
