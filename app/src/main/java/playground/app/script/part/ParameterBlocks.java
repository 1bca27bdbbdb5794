package playground.app.script.part;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;

/**
 * Numbers of the trained parameters, one each, as a list of Python's with a matrix or vector an
 * item: for each layer W, b, and where it is normalized γ and β, as PyTorch enumerates them.
 */
public final class ParameterBlocks {
  private final Architecture architecture;
  private final ParameterLayout layout;

  /** Of {@code network}. */
  public ParameterBlocks(TrainedNetwork network) {
    architecture = network.architecture();
    layout = network.layout();
  }

  /** How many items apart the weights of two layers are. */
  public int stride() {
    return architecture.layer(0).normalization() == Normalization.NONE ? 2 : 4;
  }

  /**
   * The list.
   *
   * @param numbers in the order of {@link ParameterLayout}; may be empty, for zeros
   */
  public String list(double[] numbers) {
    return blocks(index -> Python.number(numbers.length == 0 ? 0 : numbers[index]));
  }

  /** The list of truth values. */
  public String truths(IntPredicate truths) {
    return blocks(index -> Python.truth(truths.test(index)));
  }

  private String blocks(IntFunction<String> literal) {
    StringBuilder text = new StringBuilder("[\n");
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int index = layer + 1;
      text.append(matrix(layer, literal)).append(",  # W").append(index).append('\n');
      text.append(line(layer, layout.biases(layer), literal)).append(",  # b").append(index);
      text.append('\n');
      if (architecture.layer(layer).normalization() != Normalization.NONE) {
        text.append(line(layer, layout.gains(layer), literal)).append(",  # γ").append(index);
        text.append('\n');
        text.append(line(layer, layout.shifts(layer), literal)).append(",  # β").append(index);
        text.append('\n');
      }
    }
    return text.append(']').toString();
  }

  private String matrix(int layer, IntFunction<String> literal) {
    StringBuilder text = new StringBuilder("    [\n");
    for (int unit = 0; unit < architecture.units(layer); unit++) {
      text.append("        ")
          .append(vector(layout.weight(layer, unit, 0), architecture.fanIn(layer), literal))
          .append(",\n");
    }
    return text.append("    ]").toString();
  }

  private String line(int layer, int first, IntFunction<String> literal) {
    return "    " + vector(first, architecture.units(layer), literal);
  }

  private static String vector(int first, int count, IntFunction<String> literal) {
    return Arrays.toString(
        IntStream.range(first, first + count).mapToObj(literal).toArray(String[]::new));
  }

  /** The running means of all hidden layers, or their variances; a list a layer. */
  public String running(double[] parameters, boolean variances) {
    double[][] rows = new double[architecture.depth() - 1][];
    for (int layer = 0; layer < rows.length; layer++) {
      int first = variances ? layout.runningVariances(layer) : layout.runningMeans(layer);
      rows[layer] = Arrays.copyOfRange(parameters, first, first + architecture.units(layer));
    }
    return Python.rows(rows);
  }
}
