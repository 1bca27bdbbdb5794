package playground.app;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import playground.app.cli.CommandLineProgram;
import playground.app.file.WholeFile;
import playground.app.preference.DataFolder;
import playground.app.preference.Preferences;
import playground.app.preference.PreferencesFile;
import playground.app.preference.RememberedOptions;
import playground.app.preference.WindowPlace;
import playground.app.session.Failures;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.view.MainWindow;
import playground.app.view.autosave.AutosaveStart;
import playground.app.view.context.Appearance;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Experiment;
import playground.resources.UiResources;

/** The JavaFX application: one window with one session. */
public final class Playground extends Application {
  /**
   * A system property: where it is true the window closes as soon as its maps stand. So a start can
   * be timed, and the build of the app learns which classes it needs.
   */
  static final String CLOSE_AFTER_START = "playground.closeAfterStart";

  private static final String SOURCE = "source";
  private static final String LANGUAGE = "language";

  /** In the data folder, where users put lessons of their own. */
  private static final String LESSONS = "lessons";

  private @Nullable MainWindow window;
  private @Nullable AutosaveStart autosave;

  /** The parameters that open {@code asked}. */
  static String[] parameters(CommandLineProgram.Window asked) {
    List<String> parameters = new ArrayList<>();
    asked.source().ifPresent(source -> parameters.add("--%s=%s".formatted(SOURCE, source)));
    asked
        .language()
        .ifPresent(language -> parameters.add("--%s=%s".formatted(LANGUAGE, language.name())));
    return parameters.toArray(String[]::new);
  }

  @Override
  public void start(Stage stage) {
    ViewOptions options = new ViewOptions();
    Texts texts = new Texts(Language.of(Locale.getDefault()));
    SessionModel session = new SessionModel(Experiment.first());
    Thread.setDefaultUncaughtExceptionHandler(new Failures(session));
    ViewContext context = new ViewContext(session, options, texts, new Appearance(options));
    Preferences preferences = new Preferences(PreferencesFile.find(), context.writes()::runQuietly);
    RememberedOptions.follow(preferences, options, texts);
    Optional.ofNullable(getParameters().getNamed().get(LANGUAGE))
        .map(Language::valueOf)
        .ifPresent(texts.languageProperty()::set);
    UiResources.icons().forEach(icon -> stage.getIcons().add(new Image(icon.toString())));
    window = new MainWindow(stage, context, new SystemFileTargets(stage, texts));
    WindowPlace.remember(stage, preferences);
    stage.show();
    autosave = AutosaveStart.in(DataFolder.find(), context, stage, window.clock());
    DataFolder.find().map(folder -> folder.resolve(LESSONS)).ifPresent(window::addLessons);
    clearFolder(context);
    Optional.ofNullable(getParameters().getNamed().get(SOURCE)).ifPresent(window::open);
    window.whenMapsStand(() -> mapsStand(session));
  }

  private static void mapsStand(SessionModel session) {
    if (Boolean.getBoolean(CLOSE_AFTER_START)) {
      Platform.exit();
    } else {
      // Only now: until the window is complete the compiler has enough to do.
      session.warmUp();
    }
  }

  /** Removes what a killed program has left where it was saving. */
  private static void clearFolder(ViewContext context) {
    File folder = context.options().folderProperty().get();
    if (folder != null) {
      context.writes().runQuietly(() -> WholeFile.removeUnfinished(folder));
    }
  }

  @Override
  public void stop() {
    if (autosave != null) {
      autosave.end();
    }
    if (window != null) {
      window.close();
    }
  }
}
