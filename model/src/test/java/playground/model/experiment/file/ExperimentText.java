package playground.model.experiment.file;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import playground.model.experiment.Experiment;

/** Experiments as text. */
final class ExperimentText {
  private ExperimentText() {}

  static FileProblem problemOf(String text) {
    return assertThrows(ExperimentFileException.class, () -> read(text)).problem();
  }

  static Experiment read(String text) throws IOException, ExperimentFileException {
    return opened(text).experiment();
  }

  static ExperimentFile.Opened opened(String text) throws IOException, ExperimentFileException {
    return ExperimentFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String written(Experiment experiment) throws IOException {
    return written(experiment, List.of());
  }

  static String written(Experiment experiment, List<String> hidden) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExperimentFile.write(experiment, WindowState.hiding(hidden), null, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
