package playground.app.script.part;

import java.util.Arrays;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;

/** Weights, biases, and what else a trained network consists of. */
public final class ParameterSection {
  private ParameterSection() {}

  /** Adds it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    double[] parameters = network.numbers().parameters();
    ParameterBlocks blocks = new ParameterBlocks(network);
    out.add(
        """


        # $
        PARAMETERS = $
        """,
        out.say("script.parameters"),
        blocks.list(parameters));
    if (network.normalization() == Normalization.BATCH) {
      out.add(
          """
          # $
          RUNNING_MEANS = $
          RUNNING_VARIANCES = $
          """,
          out.say("script.running"),
          blocks.running(parameters, false),
          blocks.running(parameters, true));
    }
    if (network.architecture().standardizes()) {
      ParameterLayout layout = network.layout();
      out.add(
          """
          # $
          INPUT_MEANS = $
          INPUT_DEVIATIONS = $
          """,
          out.say("script.standardized"),
          inputs(network, layout.inputMeans()),
          inputs(network, layout.inputDeviations()));
    }
  }

  private static String inputs(TrainedNetwork network, int first) {
    return Python.list(
        Arrays.copyOfRange(
            network.numbers().parameters(), first, first + network.architecture().inputs()));
  }
}
