package playground.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.ExperimentFile;

/** Writes an experiment as a file, so that there is always a whole one: the old, or the new. */
public final class SavedExperiment {
  private SavedExperiment() {}

  /**
   * Writes {@code experiment} beside {@code file} and puts it in its place once it is complete.
   *
   * @throws IOException if the folder cannot be written to; {@code file} is as before then
   */
  public static void write(Experiment experiment, Path file) throws IOException {
    WholeFile.write(
        file,
        ".json",
        unfinished -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            ExperimentFile.write(experiment, out);
          }
        });
  }
}
