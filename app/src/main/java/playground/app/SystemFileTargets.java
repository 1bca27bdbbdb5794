package playground.app;

import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import playground.app.text.Texts;
import playground.app.view.file.FileKind;
import playground.app.view.file.FileTargets;

/** The system's file dialogs. */
final class SystemFileTargets implements FileTargets {
  private final Stage stage;
  private final Texts texts;

  SystemFileTargets(Stage stage, Texts texts) {
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public Optional<File> toWrite(FileKind kind, String suggestion, @Nullable File folder) {
    FileChooser chooser = chooser(kind.saveTitle(), kind, folder);
    chooser.setInitialFileName(suggestion);
    return Optional.ofNullable(chooser.showSaveDialog(stage));
  }

  @Override
  public Optional<File> toRead(FileKind kind, @Nullable File folder) {
    FileChooser chooser = chooser(kind.openTitle(), kind, folder);
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("file.allFiles"), "*", "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(stage));
  }

  private FileChooser chooser(String titleKey, FileKind kind, @Nullable File folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(titleKey));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.name(kind), kind.patterns()));
    Stream.of(Optional.ofNullable(folder), DocumentsFolder.find())
        .flatMap(Optional::stream)
        // The dialogs refuse to open in what is no folder.
        .filter(File::isDirectory)
        .findFirst()
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }
}
