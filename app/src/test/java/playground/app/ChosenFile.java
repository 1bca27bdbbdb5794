package playground.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import playground.app.view.file.FileKind;
import playground.app.view.file.FileTargets;

/** File dialogs that answer at once, each with the same. */
record ChosenFile(Supplier<Optional<Path>> answer) implements FileTargets {

  @Override
  public Optional<File> toWrite(FileKind kind, String suggestion, @Nullable File folder) {
    return answer.get().map(Path::toFile);
  }

  @Override
  public Optional<File> toRead(FileKind kind, @Nullable File folder) {
    return answer.get().map(Path::toFile);
  }
}
