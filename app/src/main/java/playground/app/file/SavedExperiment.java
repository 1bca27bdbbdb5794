package playground.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.ExperimentFile;

/** Writes an experiment as a file, so that there is always a whole one: the old, or the new. */
public final class SavedExperiment {
  private SavedExperiment() {}

  /**
   * Writes {@code experiment} beside {@code file} and puts it in its place once it is complete.
   *
   * @param hidden names of the controls that are hidden
   * @throws IOException as {@link WholeFile#write}; {@code file} is as before then
   */
  public static void write(Experiment experiment, List<String> hidden, Path file)
      throws IOException {
    WholeFile.write(file, ".json", out -> ExperimentFile.write(experiment, hidden, null, out));
  }
}
