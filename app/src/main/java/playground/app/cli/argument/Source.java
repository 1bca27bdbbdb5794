package playground.app.cli.argument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import playground.app.file.RegularFile;
import playground.app.notice.FileNotices;
import playground.app.notice.LinkNotices;
import playground.app.notice.ReadNotices;
import playground.app.session.io.Links;
import playground.app.text.Shortened;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.experiment.file.WindowState;
import playground.model.experiment.link.LinkException;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.training.Checkpoint;
import playground.model.training.file.TrainedFile;

/**
 * The experiment that an argument names.
 *
 * @param experiment its settings
 * @param window what its file keeps of the window
 * @param checkpoint where training is; empty at the beginning
 */
public record Source(Experiment experiment, WindowState window, Optional<Checkpoint> checkpoint) {
  /** The seed of a link that names none: what is printed must not differ from run to run. */
  private static final String USUAL_SEED = "1";

  /**
   * Reads the file of an experiment, or a link of TensorFlow Playground, also from # on.
   *
   * @throws RefusedException if it cannot be read
   */
  static Source read(String argument) throws RefusedException {
    return isLink(argument) ? ofLink(argument) : ofFile(argument);
  }

  private static boolean isLink(String argument) {
    return Links.isMeantAsLink(argument) || argument.toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static Source ofLink(String link) throws RefusedException {
    try {
      Experiment experiment = PlaygroundLink.parse(link, () -> USUAL_SEED).experiment();
      return new Source(experiment, WindowState.USUAL, Optional.empty());
    } catch (LinkException e) {
      throw new RefusedException(LinkNotices.of(e.problem()));
    }
  }

  private static Source ofFile(String argument) throws RefusedException {
    String name = Shortened.toLine(Integer.MAX_VALUE, argument);
    try {
      Path file = Path.of(argument);
      RegularFile.require(file);
      try (InputStream in = Files.newInputStream(file)) {
        TrainedFile.Opened opened = TrainedFile.read(in);
        return new Source(opened.experiment(), opened.settings().window(), opened.checkpoint());
      }
    } catch (InvalidPathException e) {
      throw RefusedException.of("file.noFile", name);
    } catch (IOException e) {
      throw new RefusedException(ReadNotices.of(e, name));
    } catch (ExperimentFileException e) {
      throw new RefusedException(FileNotices.of(e.problem()));
    }
  }
}
