package playground.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import playground.model.inspection.trace.Fault;
import playground.model.inspection.trace.TeachingPass;

@AnalyzeClasses(packages = "playground.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ModelArchitectureTest {

  @ArchTest
  static final ArchRule reachesNoToolkit =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "playground.app..")
          .because("the engine also runs where there is no screen, and in tests without one");

  @ArchTest
  static final ArchRule onlyFilesAreJson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "playground.model.experiment.file", "playground.model.training.file")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..")
          .because("what the engine is must not depend on how a file is written");

  @ArchTest
  static final ArchRule hasNoCycles =
      slices()
          .matching("playground.model.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs another that needs it cannot be understood on its own");

  @ArchTest
  static final ArchRule numericsStandAlone =
      noClasses()
          .that()
          .resideInAPackage("playground.model.numeric")
          .should()
          .dependOnClassesThat(
              resideInAPackage("playground.model..")
                  .and(resideOutsideOfPackage("playground.model.numeric")))
          .because("a kernel is tested and measured as numbers, whatever network they belong to");

  @ArchTest
  static final ArchRule activationsKnowNoNetwork =
      noClasses()
          .that()
          .resideInAPackage("playground.model.network.activation")
          .should()
          .dependOnClassesThat(
              resideInAPackage("playground.model..")
                  .and(resideOutsideOfPackage("playground.model.network.activation"))
                  .and(resideOutsideOfPackage("playground.model.numeric")))
          .because("a function of a number does not depend on the layers that use it");

  @ArchTest
  static final ArchRule graphsKnowNoNetwork =
      noClasses()
          .that()
          .resideInAPackage("playground.model.inspection.graph")
          .should()
          .dependOnClassesThat(
              resideInAPackage("playground.model..")
                  .and(resideOutsideOfPackage("playground.model.inspection.graph"))
                  .and(resideOutsideOfPackage("playground.model.inspection.trace.part"))
                  .and(resideOutsideOfPackage("playground.model.network.activation")))
          .because("an expression is computed by itself, and then compared with the engine");

  @ArchTest
  static final ArchRule faultsStayOutOfTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("playground.model.inspection.trace")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Fault.class, TeachingPass.class)
          .because("a gradient that is wrong on purpose must never move a parameter");

  @ArchTest
  static final ArchRule importsRunDownwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("sweep")
          .definedBy("playground.model.sweep..")
          .layer("training")
          .definedBy("playground.model.training..")
          .layer("inspection")
          .definedBy("playground.model.inspection..")
          .layer("experiment")
          .definedBy("playground.model.experiment..")
          .layer("data")
          .definedBy("playground.model.data..")
          .layer("optimization")
          .definedBy("playground.model.optimization..")
          .layer("network")
          .definedBy("playground.model.network")
          .layer("activation")
          .definedBy("playground.model.network.activation")
          .layer("numeric")
          .definedBy("playground.model.numeric")
          .whereLayer("sweep")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("training")
          .mayOnlyBeAccessedByLayers("sweep")
          .whereLayer("inspection")
          .mayOnlyBeAccessedByLayers("sweep", "training")
          .whereLayer("experiment")
          .mayOnlyBeAccessedByLayers("sweep", "training", "inspection")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("sweep", "training", "inspection", "experiment")
          .whereLayer("optimization")
          .mayOnlyBeAccessedByLayers("sweep", "training", "inspection", "experiment")
          .whereLayer("numeric")
          .mayOnlyBeAccessedByLayers("network", "activation")
          .because("the engine must be readable from the network upwards, a package at a time");
}
