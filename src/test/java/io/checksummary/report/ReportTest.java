package io.checksummary.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A report is made of core values alone, and knows nothing of what renders it. */
@AnalyzeClasses(packages = "io.checksummary", importOptions = DoNotIncludeTests.class)
class ReportTest {

  private static final String REPORT = "io.checksummary.report..";

  @ArchTest
  static final ArchRule aReportIsPure =
      classes()
          .that()
          .resideInAPackage(REPORT)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              REPORT,
              "io.checksummary.text..",
              "io.checksummary.quantity..",
              "io.checksummary.recognise..",
              "io.checksummary.check..",
              "io.checksummary.summary..",
              "java.lang..",
              "java.math..",
              "java.time..",
              "java.util..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule theRestOfTheCoreKnowsNoReport =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.checksummary.text..",
              "io.checksummary.quantity..",
              "io.checksummary.recognise..",
              "io.checksummary.check..",
              "io.checksummary.summary..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(REPORT);

  @ArchTest
  static final ArchRule arrowsBetweenTheRoomsGoOneWay =
      slices().matching("io.checksummary.report.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule roomsDoNotLookBackAtTheViews =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.checksummary.report.wording",
              "io.checksummary.report.evidence",
              "io.checksummary.report.number")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.checksummary.report");
}
