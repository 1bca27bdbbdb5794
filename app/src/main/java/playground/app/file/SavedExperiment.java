package playground.app.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;
import playground.model.training.Checkpoint;
import playground.model.training.file.TrainedFile;

/** Writes an experiment as a file, so that there is always a whole one: the old, or the new. */
public final class SavedExperiment {
  private SavedExperiment() {}

  /**
   * Writes {@code experiment} beside {@code file} and puts it in its place once it is complete.
   *
   * @param window what is kept of the window
   * @param checkpoint where training is; null for the settings alone
   * @throws IOException as {@link WholeFile#write}; {@code file} is as before then
   */
  public static void write(
      Experiment experiment, WindowState window, @Nullable Checkpoint checkpoint, Path file)
      throws IOException {
    WholeFile.write(file, ".json", out -> TrainedFile.write(experiment, window, checkpoint, out));
  }
}
