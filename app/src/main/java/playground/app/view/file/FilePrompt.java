package playground.app.view.file;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import playground.app.text.Notice;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;

/** Asks the user for files, beginning in the folder that was used last. */
public final class FilePrompt {
  private final ViewContext context;
  private final Stage stage;
  private final FileTargets targets;

  /** Asks {@code targets}, and what they leave open in dialogs above {@code stage}. */
  public FilePrompt(ViewContext context, Stage stage, FileTargets targets) {
    this.context = context;
    this.stage = stage;
    this.targets = targets;
  }

  /** Asks for a file to read and gives it to {@code then}. */
  public void toRead(FileKind kind, Consumer<Path> then) {
    targets
        .toRead(kind, context.options().folderProperty().get())
        .ifPresent(file -> path(file).ifPresent(then));
  }

  /**
   * Asks for a file to write and gives it to {@code then}. A name without an ending gets the one of
   * its kind; the system's dialog has not asked whether that file may be replaced, so this does.
   */
  void toWrite(FileKind kind, String suggestion, Consumer<Path> then) {
    targets
        .toWrite(kind, suggestion, context.options().folderProperty().get())
        .ifPresent(
            chosen -> {
              File file = kind.withEnding(chosen);
              if (!file.equals(chosen) && file.isFile()) {
                confirm(file, () -> path(file).ifPresent(then));
              } else {
                path(file).ifPresent(then);
              }
            });
  }

  /**
   * The path of {@code file}. Where the program was started with an encoding that has no way to
   * write it, there is none, and the user is told.
   */
  Optional<Path> path(File file) {
    try {
      Path path = file.toPath();
      context.options().folderProperty().set(file.getAbsoluteFile().getParentFile());
      return Optional.of(path);
    } catch (InvalidPathException e) {
      context
          .session()
          .tell(
              Notice.problem(
                  "file.unwritableName",
                  Shortened.nameOf(unwritable(file)),
                  System.getProperty("sun.jnu.encoding")));
      return Optional.empty();
    }
  }

  /** The name that cannot be written: of the file, or of a folder on the way to it. */
  static String unwritable(File file) {
    return Stream.iterate(file, Objects::nonNull, File::getParentFile)
        .map(File::getName)
        .filter(name -> !isWritable(name))
        .findFirst()
        .orElseGet(file::getName);
  }

  private static boolean isWritable(String name) {
    try {
      return name.equals(Path.of(name).toString());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void confirm(File file, Runnable then) {
    Texts texts = context.texts();
    Label question = new Label(texts.get("file.replace", Shortened.nameOf(file.getName())));
    question.setWrapText(true);
    question.setPrefWidth(360);
    ButtonType replace = Dialogs.confirm(texts, "file.replaceIt");
    Dialog<ButtonType> dialog =
        Dialogs.above(
            stage, texts.get("file.replaceTitle"), question, replace, Dialogs.cancel(texts));
    dialog
        .resultProperty()
        .subscribe(
            answer -> {
              if (answer == replace) {
                then.run();
              }
            });
    dialog.show();
  }
}
