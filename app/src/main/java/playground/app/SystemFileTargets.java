package playground.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import playground.app.text.Texts;
import playground.app.view.FileTargets;

/** The system's file dialogs. */
final class SystemFileTargets implements FileTargets {
  private final Stage stage;
  private final Texts texts;

  SystemFileTargets(Stage stage, Texts texts) {
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public Optional<Path> choosePng(String suggestion) {
    FileChooser chooser = chooser("export.title", new ExtensionFilter("PNG", "*.png"));
    chooser.setInitialFileName(suggestion);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseCsv(String suggestion) {
    FileChooser chooser = chooser("csv.saveTitle", new ExtensionFilter("CSV", "*.csv"));
    chooser.setInitialFileName(suggestion);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseJson(String suggestion) {
    FileChooser chooser = chooser("file.saveTitle", new ExtensionFilter("JSON", "*.json"));
    chooser.setInitialFileName(suggestion);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseExperiment() {
    FileChooser chooser =
        chooser(
            "file.openTitle",
            new ExtensionFilter("JSON", "*.json"),
            new ExtensionFilter("*", "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseTable() {
    FileChooser chooser =
        chooser(
            "csv.openTitle",
            new ExtensionFilter("CSV", "*.csv", "*.tsv", "*.txt"),
            new ExtensionFilter("*", "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  private FileChooser chooser(String titleKey, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(titleKey));
    chooser.getExtensionFilters().addAll(filters);
    return chooser;
  }
}
