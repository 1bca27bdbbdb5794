package playground.app.figure.check;

import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/**
 * The place of a parameter in the chart: in the matrix (W | b) of a layer.
 *
 * @param layer from 0
 * @param unit the row, from 0
 * @param column the input from 0, or as many as there are for the bias
 */
public record ErrorCell(int layer, int unit, int column) {
  /** The first weight of the network. */
  public static final ErrorCell FIRST = new ErrorCell(0, 0, 0);

  /** Where the parameter stands in {@link ParameterLayout}. */
  public int index(Architecture network) {
    ParameterLayout layout = new ParameterLayout(network);
    return column == network.fanIn(layer)
        ? layout.bias(layer, unit)
        : layout.weight(layer, unit, column);
  }

  /** As many columns to the right, as far as the row goes. */
  public ErrorCell right(int by, Architecture network) {
    return new ErrorCell(layer, unit, Math.clamp((long) column + by, 0, network.fanIn(layer)));
  }

  /** The unit below; below the last one of a layer the first of the next layer. */
  public ErrorCell down(Architecture network) {
    if (unit + 1 < network.units(layer)) {
      return new ErrorCell(layer, unit + 1, column);
    }
    return layer + 1 < network.depth() ? inLayer(layer + 1, 0, network) : this;
  }

  /** The unit above; above the first one of a layer the last of the layer before. */
  public ErrorCell up(Architecture network) {
    if (unit > 0) {
      return new ErrorCell(layer, unit - 1, column);
    }
    return layer > 0 ? inLayer(layer - 1, network.units(layer - 1) - 1, network) : this;
  }

  /** A bias leads to a bias, a weight to one of as many columns as there are. */
  private ErrorCell inLayer(int other, int row, Architecture network) {
    int biasColumn = network.fanIn(other);
    boolean bias = column == network.fanIn(layer);
    return new ErrorCell(other, row, bias ? biasColumn : Math.min(column, biasColumn - 1));
  }
}
