package io.checksummary.check;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.checksummary.check.source.SourceNumbers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rooms of the check use each other in one direction, and the rest of the house uses two. */
@AnalyzeClasses(packages = "io.checksummary", importOptions = DoNotIncludeTests.class)
class CheckRoomsTest {

  private static final String CHECK = "io.checksummary.check";

  /** Each may use those before it. The last is the package itself, the way in. */
  private static final List<String> ROOMS =
      List.of(
          ".verdict",
          ".compare",
          ".table",
          ".frame",
          ".boxscore.table",
          ".boxscore",
          ".arithmetic.operand",
          ".arithmetic.choice",
          ".arithmetic",
          ".derivation.listing",
          ".derivation",
          ".context",
          ".statement",
          ".source",
          ".claim",
          ".calculation.cue",
          ".calculation",
          ".ranking",
          ".structure",
          ".structure.pairing",
          ".party",
          ".decision",
          ".rule.told",
          ".rule.support",
          ".rule.cell",
          ".rule.missing",
          ".judge",
          "");

  /** What others need beyond the way in and the verdicts: a source that is read once, for all. */
  private static final Set<String> SHARED = Set.of(SourceNumbers.class.getName());

  @ArchTest
  static void everyRoomHasItsPlaceInTheOrder(JavaClasses house) {
    assertThat(
            house.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(CHECK))
                .map(name -> name.substring(CHECK.length()))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  @ArchTest
  static final ArchRule noRoomsFormACircle =
      slices().matching(CHECK + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static void eachRoomUsesOnlyThoseBeforeIt(JavaClasses house) {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] later =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(room -> CHECK + room)
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(CHECK + ROOMS.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(house);
      }
    }
  }

  @ArchTest
  static final ArchRule othersSeeTheWayInAndTheVerdicts =
      noClasses()
          .that(resideOutsideOfPackage(CHECK + ".."))
          .should()
          .dependOnClassesThat(
              resideInAPackage(CHECK + ".*..")
                  .and(resideOutsideOfPackage(CHECK + ".verdict"))
                  .and(describe("are not shared", type -> !SHARED.contains(type.getName()))));
}
