package playground.app.session.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import playground.app.notice.FileNotices;
import playground.app.notice.ReadNotices;
import playground.app.session.HiddenControls;
import playground.app.text.Notice;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.experiment.file.FileProblem;
import playground.model.training.file.TrainedFile;

/** Reads files of experiments, with the window or without it. */
public final class ExperimentReader {
  private ExperimentReader() {}

  /** Where the bytes of a file come from. */
  public interface Source {
    /** Opens them at the beginning. */
    InputStream open() throws IOException;
  }

  /** What was read, or why it could not be. */
  public sealed interface Outcome {}

  /** It is the file of an experiment. */
  public record Good(TrainedFile.Opened opened) implements Outcome {}

  /** It cannot be read, or is none. */
  public record Bad(Notice reason) implements Outcome {}

  /**
   * Reads a file.
   *
   * @param name of the file, or what else it is
   */
  public static Outcome read(String name, Source source) {
    try (InputStream in = source.open()) {
      TrainedFile.Opened opened = TrainedFile.read(in);
      return unknown(opened.settings().window().hidden())
          .<Outcome>map(Bad::new)
          .orElseGet(() -> new Good(opened));
    } catch (ExperimentFileException e) {
      return new Bad(FileNotices.of(e.problem()));
    } catch (IOException e) {
      return new Bad(ReadNotices.of(e, name));
    }
  }

  /** Of the first control to hide that is not here, if there is one. */
  private static Optional<Notice> unknown(List<String> hidden) {
    return IntStream.range(0, hidden.size())
        .filter(index -> !HiddenControls.isName(hidden.get(index)))
        .mapToObj(
            index ->
                FileNotices.of(
                    new FileProblem.UnknownName(
                        "hidden[%d]".formatted(index),
                        hidden.get(index),
                        HiddenControls.allNames())))
        .findFirst();
  }
}
