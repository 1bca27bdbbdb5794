package playground.app.cli.argument;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import playground.app.file.RegularFile;
import playground.app.session.io.ExperimentReader;
import playground.app.session.io.LinkReader;
import playground.app.session.io.Links;
import playground.app.text.Notice;
import playground.app.text.Shortened;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;
import playground.model.experiment.link.own.OwnLink;
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
   * Reads the file of an experiment, or a link, of TensorFlow Playground also from # on.
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
    return switch (LinkReader.read(link, () -> USUAL_SEED)) {
      case LinkReader.Good(LinkReader.Link good) ->
          new Source(good.experiment(), window(good), Optional.empty());
      case LinkReader.Bad(Notice reason) -> throw new RefusedException(reason);
    };
  }

  private static WindowState window(LinkReader.Link link) {
    return switch (link) {
      case LinkReader.OfPlayground ofPlayground -> WindowState.USUAL;
      case LinkReader.Own(OwnLink own) -> WindowState.hiding(own.hidden());
    };
  }

  private static Source ofFile(String argument) throws RefusedException {
    String name = Shortened.toLine(Integer.MAX_VALUE, argument);
    try {
      Path file = Path.of(argument);
      ExperimentReader.Outcome outcome =
          ExperimentReader.read(
              name,
              () -> {
                RegularFile.require(file);
                return Files.newInputStream(file);
              });
      return switch (outcome) {
        case ExperimentReader.Good(TrainedFile.Opened opened) ->
            new Source(opened.experiment(), opened.settings().window(), opened.checkpoint());
        case ExperimentReader.Bad(Notice reason) -> throw new RefusedException(reason);
      };
    } catch (InvalidPathException e) {
      throw RefusedException.of("file.noFile", name);
    }
  }
}
