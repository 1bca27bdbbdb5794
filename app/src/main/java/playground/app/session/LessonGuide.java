package playground.app.session;

import java.util.List;
import java.util.OptionalDouble;
import playground.app.text.Texts;
import playground.model.data.Feature;
import playground.model.experiment.preset.Lesson;

/** What each step of a lesson means in the window, and the speed at which the eye follows it. */
public final class LessonGuide {
  /** Epochs a second in which each correction of a perceptron can be seen. */
  private static final double CORRECTIONS = 2;

  /** Epochs a second in which a line is seen to turn. */
  private static final double TURNING = 10;

  private static final List<String> OF_DATA = List.of("points", "noise", "trainShare");

  private LessonGuide() {}

  /**
   * The keys of the names of the controls and panes that a step speaks of, which are the controls'
   * ids too.
   *
   * @param step from 0
   */
  public static List<String> meant(Lesson lesson, int step) {
    return steps(lesson).get(step);
  }

  /**
   * Whether a step speaks of the data's own settings.
   *
   * @param step from 0
   */
  static boolean meansData(Lesson lesson, int step) {
    return meant(lesson, step).stream().anyMatch(OF_DATA::contains);
  }

  private static List<List<String>> steps(Lesson lesson) {
    return switch (lesson) {
      case LINE_TO_NETWORK ->
          List.of(
              List.of("run.stepEpoch", "pane.output"),
              List.of("run.play", "pane.output"),
              List.of("run.play", "pane.loss"),
              List.of(Texts.nameKey(Feature.X1_TIMES_X2), "run.play", "pane.output"),
              List.of("run.play", "pane.network"));
      case VANISHING_GRADIENT ->
          List.of(
              List.of("run.play", "pane.gradients", "pane.loss"),
              List.of("gradients.factors"),
              List.of("activation", "initializer", "run.play", "pane.gradients"),
              List.of("normalization", "run.play", "pane.gradients"));
      case LEARNING_RATE ->
          List.of(
              List.of("learningRate", "run.play", "pane.loss"),
              List.of("learningRate", "run.play", "pane.loss"),
              List.of("learningRate", "run.play", "pane.loss"),
              List.of("optimizer", "momentum", "run.play", "pane.loss"));
      case OVERFITTING ->
          List.of(
              List.of("run.play", "pane.loss"),
              List.of("regularization", "run.play", "pane.output", "pane.loss"),
              List.of("points", "run.play", "pane.loss"));
    };
  }

  /**
   * Epochs a second that a step is played at; empty for as fast as usual.
   *
   * @param step from 0
   */
  public static OptionalDouble speed(Lesson lesson, int step) {
    if (lesson != Lesson.LINE_TO_NETWORK) {
      return OptionalDouble.empty();
    }
    return switch (step) {
      case 0, 1 -> OptionalDouble.of(CORRECTIONS);
      case 2, 3 -> OptionalDouble.of(TURNING);
      default -> OptionalDouble.empty();
    };
  }
}
