package io.checksummary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows between packages go one way, and the core is pure. */
@AnalyzeClasses(packages = "io.checksummary", importOptions = DoNotIncludeTests.class)
class HouseTest {

  private static final String[] CORE = {
    "io.checksummary.text..",
    "io.checksummary.quantity..",
    "io.checksummary.check..",
    "io.checksummary.summary.."
  };

  @ArchTest
  static final ArchRule arrowsGoOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.checksummary..")
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("..checksummary.text..")
          .layer("quantity")
          .definedBy("..checksummary.quantity..")
          .layer("check")
          .definedBy("..checksummary.check..")
          .layer("summary")
          .definedBy("..checksummary.summary..")
          .layer("model")
          .definedBy("..checksummary.model..")
          .layer("document")
          .definedBy("..checksummary.document..")
          .layer("api")
          .definedBy("..checksummary.api..")
          .layer("config")
          .definedBy("..checksummary.config..")
          .layer("telemetry")
          .definedBy("..checksummary.telemetry..")
          .layer("wiring")
          .definedBy("..checksummary.wiring..")
          .layer("function")
          .definedBy("..checksummary.entry.function..")
          .layer("terminal")
          .definedBy("..checksummary.entry.terminal..")
          .layer("page")
          .definedBy("..checksummary.entry.page..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("quantity")
          .mayOnlyAccessLayers("text")
          .whereLayer("check")
          .mayOnlyAccessLayers("text", "quantity")
          .whereLayer("summary")
          .mayOnlyAccessLayers("text", "quantity", "check")
          .whereLayer("model")
          .mayOnlyAccessLayers("summary", "quantity", "text")
          .whereLayer("document")
          .mayOnlyAccessLayers("text")
          .whereLayer("api")
          .mayOnlyAccessLayers("text", "quantity", "check", "summary", "document")
          .whereLayer("config")
          .mayNotAccessAnyLayer()
          .whereLayer("telemetry")
          .mayOnlyAccessLayers("summary")
          .whereLayer("wiring")
          .mayOnlyAccessLayers(
              "text",
              "quantity",
              "check",
              "summary",
              "model",
              "document",
              "api",
              "config",
              "telemetry")
          .whereLayer("function")
          .mayOnlyAccessLayers("api", "config")
          .whereLayer("terminal")
          .mayOnlyAccessLayers("api", "config")
          .whereLayer("page")
          .mayOnlyAccessLayers("api", "config");

  /** As the package of the check says. */
  @ArchTest
  static final ArchRule roomsOfTheCheckGoOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.checksummary.check..")
          .layer("verdicts")
          .definedBy("io.checksummary.check")
          .layer("table")
          .definedBy("io.checksummary.check.table")
          .layer("frame")
          .definedBy("io.checksummary.check.frame")
          .layer("ledger")
          .definedBy("io.checksummary.check.ledger")
          .layer("arithmetic")
          .definedBy("io.checksummary.check.arithmetic")
          .layer("derive")
          .definedBy("io.checksummary.check.derive")
          .whereLayer("verdicts")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("table")
          .mayNotAccessAnyLayer()
          .whereLayer("frame")
          .mayNotAccessAnyLayer()
          .whereLayer("ledger")
          .mayOnlyAccessLayers("table", "frame")
          .whereLayer("arithmetic")
          .mayOnlyAccessLayers("table")
          .whereLayer("derive")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule theCoreIsPure =
      classes()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.checksummary.text..",
              "io.checksummary.quantity..",
              "io.checksummary.check..",
              "io.checksummary.summary..",
              "java.lang..",
              "java.math..",
              "java.text..",
              "java.time..",
              "java.util..",
              "java.io..",
              "java.nio.charset..",
              "org.jspecify..");
}
