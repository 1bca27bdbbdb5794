package playground.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import playground.model.data.ExactNumber;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;
import playground.model.training.snapshot.Losses;

/**
 * What is known of an epoch.
 *
 * @param losses without penalty, and the penalty
 * @param learningRate η of the latest update, or of the coming one
 * @param gradient ‖∂L/∂W‖ of each layer
 */
record EpochRow(Losses losses, double learningRate, GradientFlow gradient) {

  /** Of the state of {@code trainer}, whose losses are {@code losses}. */
  static EpochRow of(Trainer trainer, Losses losses) {
    return new EpochRow(
        losses,
        trainer.learningRate().value(),
        trainer.measurements().inspect(InstrumentSelection.NONE).flow());
  }

  /** The names of the columns for a network of {@code layers} layers. */
  static List<String> columns(int layers) {
    List<String> names =
        new ArrayList<>(
            List.of(
                "epoch",
                "train_loss",
                "test_loss",
                "train_accuracy",
                "test_accuracy",
                "penalty",
                "learning_rate"));
    for (int layer = 1; layer <= layers; layer++) {
      names.add("gradient_" + layer);
    }
    return names;
  }

  /** The columns, each number with all its digits; empty where there is none. */
  List<String> cells() {
    List<String> cells =
        new ArrayList<>(
            List.of(
                Long.toString(losses.epoch()),
                exact(losses.train()),
                exact(losses.test()),
                exact(losses.trainAccuracy()),
                exact(losses.testAccuracy()),
                exact(losses.penalty()),
                exact(learningRate)));
    for (int layer = 0; layer < gradient.depth(); layer++) {
      cells.add(exact(gradient.norm(layer)));
    }
    return cells;
  }

  private static String exact(OptionalDouble number) {
    return number.isPresent() ? exact(number.getAsDouble()) : "";
  }

  private static String exact(double number) {
    return ExactNumber.text(number);
  }
}
