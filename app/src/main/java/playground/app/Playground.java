package playground.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.view.Appearance;
import playground.app.view.MainWindow;
import playground.app.view.ViewContext;
import playground.model.experiment.Experiment;

/** The JavaFX application: one window with one session. */
public final class Playground extends Application {
  private @Nullable MainWindow window;

  @Override
  public void start(Stage stage) {
    ViewOptions options = new ViewOptions();
    Texts texts = new Texts(Language.of(Locale.getDefault()));
    ViewContext context =
        new ViewContext(
            new SessionModel(Experiment.first()), options, texts, new Appearance(options));
    window = new MainWindow(stage, context, suggestion -> choosePng(stage, texts, suggestion));
    stage.show();
  }

  private static Optional<Path> choosePng(Stage stage, Texts texts, String suggestion) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("export.title"));
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
