package io.checksummary.recognise;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rooms of the recogniser: each uses those below it alone, and only its door is seen. */
@AnalyzeClasses(packages = "io.checksummary", importOptions = DoNotIncludeTests.class)
class RecogniseRoomsTest {

  private static final String RECOGNISE = "io.checksummary.recognise";
  private static final String QUANTITY = "io.checksummary.quantity";

  /** From the lowest room up. */
  private static final List<String> ROOMS =
      List.of("token", "lexicon", "mention", "numeral", "amount", "date", "phrase");

  @ArchTest
  static void noCircleAmongRooms(JavaClasses house) {
    JavaClasses rooms = house.that(resideInAnyPackage(RECOGNISE + "..", QUANTITY + ".."));
    slices().matching("io.checksummary.(**)").should().beFreeOfCycles().check(rooms);
  }

  @ArchTest
  static void roomsUseThoseBelowThemOnly(JavaClasses house) {
    for (int i = 0; i < ROOMS.size(); i++) {
      for (String above : ROOMS.subList(i + 1, ROOMS.size())) {
        noRoomUses(ROOMS.get(i), above).check(house);
      }
    }
  }

  @ArchTest
  static void countedThingsAreReadFromTables(JavaClasses house) {
    for (String room :
        List.of("token", "mention", "numeral", "amount", "date", "phrase", "han..")) {
      noRoomUses("counted", room).check(house);
      noRoomUses(room, "counted").check(house);
    }
  }

  @ArchTest
  static void ideographsAreReadApart(JavaClasses house) {
    for (String room : ROOMS) {
      noRoomUses(room, "han..").check(house);
    }
    for (String spaced : ROOMS.subList(ROOMS.indexOf("numeral"), ROOMS.size())) {
      noRoomUses("han..", spaced).check(house);
    }
  }

  @ArchTest
  static void roomsOfIdeographsUseThoseBelowThemOnly(JavaClasses house) {
    List<String> rooms = List.of("han.numeral", "han.lexicon", "han.amount", "han.date", "han");
    for (int i = 0; i < rooms.size(); i++) {
      for (String above : rooms.subList(i + 1, rooms.size())) {
        noRoomUses(rooms.get(i), above).check(house);
      }
    }
  }

  @ArchTest
  static final ArchRule onlyTheRecogniserIsSeenFromOutside =
      classes()
          .that(resideInAPackage(RECOGNISE + ".."))
          .and(not(equivalentTo(Recogniser.class)))
          .should()
          .onlyHaveDependentClassesThat(
              describe("belong to the recogniser", c -> c.getPackageName().startsWith(RECOGNISE)));

  private static ArchRule noRoomUses(String room, String other) {
    return noClasses()
        .that()
        .resideInAPackage(RECOGNISE + "." + room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(RECOGNISE + "." + other);
  }
}
