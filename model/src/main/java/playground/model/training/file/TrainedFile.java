package playground.model.training.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.ExperimentFile;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.experiment.file.WindowState;
import playground.model.training.Checkpoint;

/**
 * Reads and writes an {@link ExperimentFile} that may have, beside the settings, where training is:
 * from such a file it goes on bit for bit.
 */
public final class TrainedFile {
  private TrainedFile() {}

  /**
   * Writes to {@code out}, which stays open.
   *
   * @param window what is kept of the window
   * @param checkpoint where training is; null for the settings alone
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(
      Experiment experiment, WindowState window, @Nullable Checkpoint checkpoint, OutputStream out)
      throws IOException {
    ExperimentFile.write(
        experiment,
        window,
        checkpoint == null ? null : group -> CheckpointWriter.write(checkpoint.numbers(), group),
        out);
  }

  /**
   * What was read.
   *
   * @param settings the experiment, and what else the file says of it
   * @param checkpoint where training is; empty where the file has the settings alone
   */
  public record Opened(ExperimentFile.Opened settings, Optional<Checkpoint> checkpoint) {
    /** The experiment. */
    public Experiment experiment() {
      return settings.experiment();
    }
  }

  /**
   * Reads what was written.
   *
   * @throws ExperimentFileException if it is not one, with what is wrong and where
   * @throws IOException if {@code in} cannot be read
   */
  public static Opened read(InputStream in) throws IOException, ExperimentFileException {
    ExperimentFile.Opened settings = ExperimentFile.read(in);
    return new Opened(
        settings,
        settings.checkpoint() == null
            ? Optional.empty()
            : Optional.of(CheckpointReader.read(settings.checkpoint(), settings.experiment())));
  }
}
