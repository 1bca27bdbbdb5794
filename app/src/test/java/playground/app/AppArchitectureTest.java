package playground.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import playground.model.training.Trainer;
import playground.model.training.session.TrainingSession;

@AnalyzeClasses(packages = "playground", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheSessionRoomKnowsTheTrainingSession =
      noClasses()
          .that()
          .resideInAPackage("playground.app..")
          .and()
          .resideOutsideOfPackage("playground.app.session..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(TrainingSession.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Trainer.class)
          .because("panes that gave orders to the training thread themselves could contradict it");

  @ArchTest
  static final ArchRule importsRunDownwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("start")
          .definedBy("playground.app")
          .layer("view")
          .definedBy("playground.app.view..")
          .layer("session")
          .definedBy("playground.app.session..")
          .layer("export")
          .definedBy("playground.app.export..")
          .layer("paint")
          .definedBy("playground.app.paint..")
          .layer("text")
          .definedBy("playground.app.text..")
          .whereLayer("start")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("start")
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("start", "view")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("start", "view")
          .whereLayer("paint")
          .mayOnlyBeAccessedByLayers("view", "session", "export")
          .because("colours must not know panes, nor pictures the window they are made from");

  @ArchTest
  static final ArchRule hasNoCycles =
      slices()
          .matching("playground.(**)")
          .should()
          .beFreeOfCycles()
          .because("a room that needs another that needs it cannot be understood on its own");

  @ArchTest
  static final ArchRule awtIsForExportAlone =
      noClasses()
          .that()
          .resideInAPackage("playground.app..")
          .and()
          .resideOutsideOfPackages("playground.app.export..")
          .and()
          .haveSimpleNameNotStartingWith("ExportDialog")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.awt..")
          .because("two toolkits in one pane would paint with two sets of fonts and colours");
}
