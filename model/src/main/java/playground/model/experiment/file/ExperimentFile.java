package playground.model.experiment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import playground.model.data.Plane;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.Range;
import playground.model.experiment.SettingsConflictException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes an experiment as JSON (RFC 8259), UTF-8. */
public final class ExperimentFile {
  /** The most bytes of a file; a million points take about half as many. */
  public static final long MOST_BYTES = 128L << 20;

  /** The most controls that a file can hide. */
  private static final int MOST_HIDDEN = 1000;

  private static final String HIDDEN = "hidden";

  private static final String LESSON = "lesson";

  private static final String LESSON_NAME = "name";

  /** From 1, as the window counts them. */
  private static final String LESSON_STEP = "step";

  private static final String CHECKPOINT = "checkpoint";

  /** What a file's first setting is called; its value is the form that the others have. */
  static final String FORMAT = "backpropPlayground";

  static final int PRESENT_FORMAT = 2;

  /** That of versions that laid own points of two classes on −6 to 6 before training. */
  static final int FIRST_FORMAT = 1;

  /**
   * The most tokens of JSON, as in a file of a million points, three numbers each, and of the
   * largest network that was trained on them: five numbers a parameter.
   */
  private static final long MOST_TOKENS =
      3L * CustomPoints.MOST
          + 5L * (long) (Limits.HIDDEN_LAYERS.max() * Limits.UNITS.max() * (Limits.UNITS.max() + 6))
          + 10_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private ExperimentFile() {}

  /**
   * Writes {@code experiment} to {@code out}, which stays open.
   *
   * @param window what is kept of the window
   * @param checkpoint writes what was learned, into a group of its own; null for none
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(
      Experiment experiment,
      WindowState window,
      @Nullable Consumer<ObjectNode> checkpoint,
      OutputStream out)
      throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put(FORMAT, PRESENT_FORMAT);
    ExperimentWriter.write(experiment, root);
    if (!window.hidden().isEmpty()) {
      window.hidden().forEach(root.putArray(HIDDEN)::add);
    }
    window.lesson().ifPresent(place -> write(place, root.putObject(LESSON)));
    if (checkpoint != null) {
      checkpoint.accept(root.putObject(CHECKPOINT));
    }
    out.write(JSON.writeValueAsBytes(root));
    out.write('\n');
  }

  private static void write(LessonPlace place, ObjectNode group) {
    group.put(LESSON_NAME, place.lesson());
    group.put(LESSON_STEP, place.step() + 1);
  }

  /**
   * An experiment that was read.
   *
   * @param experiment the experiment
   * @param window what was kept of the window
   * @param wasScaled whether the version that wrote it showed the network other numbers: it laid
   *     own points on the square from −6 to 6, and now the network is shown them as they are
   * @param checkpoint what was learned, still to be read; null where the file has none
   */
  public record Opened(
      Experiment experiment, WindowState window, boolean wasScaled, @Nullable Group checkpoint) {}

  /**
   * Reads an experiment, the same that was written.
   *
   * @throws ExperimentFileException if it is not one, with what is wrong and where
   * @throws IOException if {@code in} cannot be read
   */
  public static Opened read(InputStream in) throws IOException, ExperimentFileException {
    byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ExperimentFileException(new FileProblem.TooLarge(MOST_BYTES));
    }
    Group root = Group.of(tree(bytes));
    int format = root.whole(FORMAT, new Range(0, Integer.MAX_VALUE));
    if (format < FIRST_FORMAT || format > PRESENT_FORMAT) {
      throw new ExperimentFileException(
          new FileProblem.OtherFormat(Integer.toString(format), PRESENT_FORMAT));
    }
    try {
      List<String> hidden = root.textsOrNone(HIDDEN, new Range(0, MOST_HIDDEN));
      WindowState window = new WindowState(hidden, lesson(root.groupOrAbsent(LESSON)));
      Group checkpoint = root.groupOrAbsent(CHECKPOINT);
      Experiment experiment = ExperimentReader.read(root, format);
      boolean wasScaled =
          format == FIRST_FORMAT && !experiment.data().plane().equals(Plane.STANDARD);
      return new Opened(experiment, window, wasScaled, checkpoint);
    } catch (SettingsConflictException e) {
      throw new ExperimentFileException(new FileProblem.DoesNotFit(e.conflict()));
    }
  }

  private static Optional<LessonPlace> lesson(@Nullable Group group)
      throws ExperimentFileException {
    if (group == null) {
      return Optional.empty();
    }
    String lesson = group.text(LESSON_NAME, LessonPlace.ID_LENGTH);
    int step = group.whole(LESSON_STEP, LessonPlace.STEPS);
    group.requireAllRead();
    return Optional.of(new LessonPlace(lesson, step - 1));
  }

  private static JsonNode tree(byte[] bytes) throws ExperimentFileException {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (StreamConstraintsException e) {
      throw new ExperimentFileException(new FileProblem.TooMuch());
    } catch (JacksonException e) {
      throw new ExperimentFileException(notJson(e.getLocation()));
    }
    if (!root.has(FORMAT)) {
      throw new ExperimentFileException(new FileProblem.NotAnExperiment());
    }
    return root;
  }

  private static FileProblem notJson(@Nullable TokenStreamLocation location) {
    return location == null
        ? new FileProblem.NotJson(1, 1)
        : new FileProblem.NotJson(
            Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
