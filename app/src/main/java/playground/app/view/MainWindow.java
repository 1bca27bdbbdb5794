package playground.app.view;

import java.nio.file.Path;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import playground.app.raster.MapFrame;
import playground.app.session.WindowPane;
import playground.app.session.io.CurrentFile;
import playground.app.session.lesson.LessonFiles;
import playground.app.session.lesson.Lessons;
import playground.app.session.walk.StepWalk;
import playground.app.view.comparison.ComparisonSwitch;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.StatusLine;
import playground.app.view.control.WindowBody;
import playground.app.view.control.WindowRoot;
import playground.app.view.data.DataPane;
import playground.app.view.export.ExportDialog;
import playground.app.view.file.ExperimentCommands;
import playground.app.view.file.ExperimentSaving;
import playground.app.view.file.FileMenu;
import playground.app.view.file.FilePrompt;
import playground.app.view.file.FileSaving;
import playground.app.view.file.FileTargets;
import playground.app.view.file.Incoming;
import playground.app.view.file.PointsCommands;
import playground.app.view.file.Quitting;
import playground.app.view.file.UnsavedChanges;
import playground.app.view.file.WindowTitle;
import playground.app.view.instrument.InstrumentPane;
import playground.app.view.instrument.LossPane;
import playground.app.view.instrument.PostMortem;
import playground.app.view.layout.Drawer;
import playground.app.view.layout.PaneBoard;
import playground.app.view.lesson.LessonPane;
import playground.app.view.lesson.LessonsMenu;
import playground.app.view.lesson.StepMarks;
import playground.app.view.menu.Callouts;
import playground.app.view.menu.ControlHider;
import playground.app.view.menu.FocusReturn;
import playground.app.view.menu.Shortcuts;
import playground.app.view.menu.TextSizeKeys;
import playground.app.view.network.EdgeImage;
import playground.app.view.network.NetworkPane;
import playground.app.view.output.OutputPane;
import playground.app.view.settings.MoreSettings;
import playground.app.view.settings.TopBar;
import playground.app.view.walk.WalkPane;

/** The one window: all panes in their places, and the clock that drives them. */
public final class MainWindow implements AutoCloseable {
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  private final FrameClock clock = new FrameClock();
  private final Maps maps;
  private final EdgeImage edges;
  private final ViewContext context;
  private final ComparisonSwitch comparison;
  private final Incoming incoming;
  private final LessonFiles lessonFiles;

  /** Fills {@code stage}; {@link Stage#show} is left to the caller. */
  public MainWindow(Stage stage, ViewContext context, FileTargets files) {
    this.context = context;
    clock.everyFrame(now -> context.session().pulse());
    CurrentFile current = new CurrentFile(context.session(), context.options());
    clock.everyFrame(now -> current.pulse());
    maps = new Maps(context, clock);
    clock.everyFrame(
        now -> {
          if (!stage.isIconified()) {
            maps.pulse();
          }
        });
    edges = new EdgeImage(context, clock);
    FilePrompt prompt = new FilePrompt(context, stage, files);
    FileSaving saving = new FileSaving(context, prompt);
    ExperimentSaving experimentSaving = new ExperimentSaving(context, prompt, saving);
    UnsavedChanges unsaved = new UnsavedChanges(context, stage, current, experimentSaving);
    PointsCommands points = new PointsCommands(context, stage, prompt, saving);
    ExperimentCommands experiments = new ExperimentCommands(context, prompt, unsaved);
    ExportDialog export = new ExportDialog(context, saving);
    Lessons lessons = new Lessons(context.session(), context.texts());
    lessonFiles = new LessonFiles(context.session(), lessons);
    incoming = new Incoming(context, prompt, points, experiments, unsaved, lessonFiles);
    StepWalk walk = new StepWalk(context.session());
    clock.everyFrame(walk::pulse);
    context.edits().onReturn(lessons::follow);
    MainMenu menu =
        new MainMenu(
            context,
            FileMenu.of(
                context, stage, experiments, experimentSaving, points, () -> export.open(stage)),
            incoming,
            stage,
            LessonsMenu.of(context, lessons, lessonFiles, prompt, unsaved),
            walk,
            unsaved);
    WindowBody body = body(lessons, walk);
    BorderPane panes = panes(menu, body, lessons);
    WindowRoot root = new WindowRoot(panes);
    context.appearance().dress(root);
    root.layoutBoundsProperty()
        .subscribe(bounds -> context.appearance().fit(bounds.getWidth(), bounds.getHeight()));
    Scene scene = new Scene(root, 1280, 800);
    Shortcuts.install(scene, context.session(), walk, lessons, () -> root.shows(panes));
    FocusReturn.install(scene, clock);
    TextSizeKeys.install(scene, context.options());
    Incoming.install(scene, incoming);
    Quitting.install(stage, context, unsaved);
    comparison = new ComparisonSwitch(context, root, panes, stage, clock);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (root.shows(panes)) {
            escape(event, lessons, walk);
            body.page(event);
          }
        });
    menu.compares(comparison);
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), () -> context.edits().redo());
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.titleProperty().bind(WindowTitle.of(current, context.texts()));
    stage.fullScreenExitHintProperty().bind(context.texts().bind("window.fullScreen"));
    clock.start();
    root.requestFocus();
  }

  /** Opens what the program was started with: a link, or the path of a file. */
  public void open(String argument) {
    incoming.open(argument);
  }

  /** Adds the lessons that the user keeps in {@code folder} to the menu. */
  public void addLessons(Path folder) {
    lessonFiles.addAll(folder);
  }

  private WindowBody body(Lessons lessons, StepWalk walk) {
    PaneBoard panes = board(lessons, walk);
    PostMortem postMortem = new PostMortem(context);
    StackPane.setAlignment(postMortem, Pos.BOTTOM_CENTER);
    // Tab goes through them in the order in which they are added: from the top down.
    BorderPane content = new BorderPane();
    content.setTop(new VBox(TopBar.of(context), MoreSettings.of(context)));
    StackPane board = new StackPane(panes, postMortem);
    board.getStyleClass().add("board");
    content.setCenter(board);
    return new WindowBody(
        new StackPane(content, new StepMarks(content, lessons, context.options(), clock)));
  }

  private BorderPane panes(MainMenu menu, WindowBody body, Lessons lessons) {
    BorderPane panes = new BorderPane(body);
    panes.setTop(menu);
    panes.setBottom(
        new VBox(
            new Callouts(context, lessons),
            new StatusLine(
                context,
                "status",
                context.session().noticeProperty(),
                context.session().preparingProperty())));
    new ControlHider(panes).follow(context.options().hiddenProperty());
    return panes;
  }

  private PaneBoard board(Lessons lessons, StepWalk walk) {
    Readings readings = new Readings(context, clock);
    return new PaneBoard(
        context.options(),
        context.texts(),
        context.appearance().fontSizeProperty(),
        Map.of(
            WindowPane.DATA, new DataPane(context),
            WindowPane.NETWORK, new NetworkPane(context, readings, maps, edges, clock, walk),
            WindowPane.OUTPUT, new OutputPane(context, maps, readings, clock, walk),
            WindowPane.LOSS, new LossPane(context, readings, clock),
            WindowPane.GRADIENTS, new InstrumentPane(context, readings, clock)),
        new Drawer(new WalkPane(context, walk), new LessonPane(context, lessons)),
        lessons.dataMeant());
  }

  /** All panes are shown again; where they are, what is read beside them is closed. */
  private void escape(KeyEvent event, Lessons lessons, StepWalk walk) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (context.options().onlyPaneProperty().get() != null) {
      context.options().onlyPaneProperty().set(null);
      event.consume();
    } else if (walk.openProperty().get()) {
      walk.close();
      event.consume();
    } else if (lessons.placeProperty().get() != null) {
      lessons.leave();
      event.consume();
    }
  }

  /** Runs each frame, after training and maps were taken over. */
  public FrameClock clock() {
    return clock;
  }

  /** What shows networks side by side in place of the panes. */
  public ComparisonSwitch comparison() {
    return comparison;
  }

  /** The maps on the screen; null until the first are finished. */
  public ReadOnlyObjectProperty<@Nullable MapFrame> mapsProperty() {
    return maps.frameProperty();
  }

  /** Runs {@code then} once, when the first maps are on the screen. */
  public void whenMapsStand(Runnable then) {
    maps.frameProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends @Nullable MapFrame> frame,
                  @Nullable MapFrame before,
                  @Nullable MapFrame now) {
                frame.removeListener(this);
                then.run();
              }
            });
  }

  /** Ends the clock and the threads of the window and the session. */
  @Override
  public void close() {
    clock.stop();
    comparison.close();
    lessonFiles.close();
    maps.close();
    edges.close();
    context.writes().close();
    context.session().close();
  }
}
