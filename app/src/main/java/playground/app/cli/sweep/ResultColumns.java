package playground.app.cli.sweep;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import playground.model.data.ExactNumber;
import playground.model.sweep.CellResult;
import playground.model.sweep.Excluded;
import playground.model.training.snapshot.Losses;

/** The columns of a map that say what came of a cell. */
final class ResultColumns {
  /** Their names. */
  static final List<String> NAMES =
      List.of(
          "train_loss",
          "test_loss",
          "train_accuracy",
          "test_accuracy",
          "epochs",
          "gradient_ratio",
          "diverged");

  /** What they are where there is no such network: all empty. */
  static final List<String> EXCLUDED = Collections.nCopies(NAMES.size(), "");

  private static final int EPOCHS = NAMES.indexOf("epochs");
  private static final int DIVERGED = NAMES.indexOf("diverged");

  private ResultColumns() {}

  /** What {@code result} is in them, each number with all its digits; empty where there is none. */
  static List<String> of(CellResult result) {
    return switch (result) {
      case CellResult.Trained(Losses losses, OptionalDouble gradientRatio) ->
          List.of(
              ExactNumber.text(losses.train()),
              exact(losses.test()),
              exact(losses.trainAccuracy()),
              exact(losses.testAccuracy()),
              Long.toString(losses.epoch()),
              exact(gradientRatio),
              "false");
      case CellResult.Diverged(long epoch) ->
          List.of("", "", "", "", Long.toString(epoch), "", "true");
      case Excluded excluded -> EXCLUDED;
    };
  }

  /** Whether {@code cells} can have been written of a result. */
  static boolean areOfAResult(List<String> cells) {
    String diverged = cells.get(DIVERGED);
    return cells.equals(EXCLUDED)
        || (diverged.equals("true") || diverged.equals("false"))
            && !cells.get(EPOCHS).isEmpty()
            && cells.subList(0, DIVERGED).stream().allMatch(ResultColumns::isNumberOrEmpty);
  }

  private static boolean isNumberOrEmpty(String cell) {
    try {
      return cell.isEmpty() || Double.isFinite(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String exact(OptionalDouble number) {
    return number.isPresent() ? ExactNumber.text(number.getAsDouble()) : "";
  }
}
