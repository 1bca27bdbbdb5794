package playground.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import playground.app.view.FileTargets;

/** File dialogs that answer at once, each with the same. */
record ChosenFile(Supplier<Optional<Path>> answer) implements FileTargets {

  @Override
  public Optional<Path> choosePng(String suggestion) {
    return answer.get();
  }

  @Override
  public Optional<Path> chooseCsv(String suggestion) {
    return answer.get();
  }

  @Override
  public Optional<Path> chooseJson(String suggestion) {
    return answer.get();
  }

  @Override
  public Optional<Path> chooseExperiment() {
    return answer.get();
  }

  @Override
  public Optional<Path> chooseTable() {
    return answer.get();
  }
}
