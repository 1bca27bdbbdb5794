package playground.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.scene.canvas.GraphicsContext;
import playground.model.training.Trainer;
import playground.model.training.session.SingleSession;
import playground.model.training.session.TrainingSession;

@AnalyzeClasses(packages = "playground", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheSessionKnowsTheTrainingSession =
      noClasses()
          .that()
          .resideInAPackage("playground.app..")
          .and()
          .resideOutsideOfPackages("playground.app.session..", "playground.app.cli..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(TrainingSession.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(SingleSession.class)
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
          .layer("cli")
          .definedBy("playground.app.cli..")
          .layer("session")
          .definedBy("playground.app.session..")
          .layer("preference")
          .definedBy("playground.app.preference..")
          .layer("chart")
          .definedBy("playground.app.chart..")
          .layer("raster")
          .definedBy("playground.app.raster..")
          .layer("maps")
          .definedBy("playground.app.figure.boundary", "playground.app.figure.network")
          .layer("figure")
          .definedBy(
              "playground.app.figure",
              "playground.app.figure.surface",
              "playground.app.figure.diagram",
              "playground.app.figure.loss",
              "playground.app.figure.gradient")
          .layer("file")
          .definedBy("playground.app.file..")
          .layer("text")
          .definedBy("playground.app.text..")
          .whereLayer("start")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("start")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("start")
          .whereLayer("preference")
          .mayOnlyBeAccessedByLayers("start", "view")
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("start", "view", "cli", "preference")
          .whereLayer("chart")
          .mayOnlyBeAccessedByLayers("view")
          .whereLayer("raster")
          .mayOnlyBeAccessedByLayers("view", "chart", "session", "maps")
          .whereLayer("maps")
          .mayOnlyBeAccessedByLayers("view")
          .whereLayer("file")
          .mayOnlyBeAccessedByLayers("start", "view", "cli", "session", "preference", "maps")
          .because("colours must not know panes, nor pictures the window they are made from");

  @ArchTest
  static final ArchRule figuresReachNoJavaFx =
      noClasses()
          .that()
          .resideInAnyPackage(
              "playground.app.figure..",
              "playground.app.raster..",
              "playground.app.file..",
              "playground.app.script..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("pictures and scripts are also made where there is no window");

  @ArchTest
  static final ArchRule canvasesAreDrawnOnAsSurfaces =
      noClasses()
          .that()
          .doNotHaveSimpleName("CanvasSurface")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(GraphicsContext.class)
          .because("what is drawn on a Surface can be drawn in a picture, too");

  @ArchTest
  static final ArchRule hasNoCycles =
      slices()
          .matching("playground.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs another that needs it cannot be understood on its own");

  @ArchTest
  static final ArchRule awtIsForFiguresAlone =
      noClasses()
          .that()
          .resideInAPackage("playground.app..")
          .and()
          .resideOutsideOfPackages("playground.app.figure..", "playground.app.file..")
          .and()
          .haveSimpleNameNotStartingWith("ExportDialog")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.awt..")
          .because("two toolkits in one pane would paint with two sets of fonts and colours");
}
