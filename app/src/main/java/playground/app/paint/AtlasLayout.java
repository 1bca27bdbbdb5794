package playground.app.paint;

import playground.model.network.Architecture;

/**
 * Where each neuron's tile stands in the one image that holds them all: a column a hidden layer, a
 * row a unit.
 *
 * @param architecture of the network
 * @param tile pixels of a tile's side
 */
public record AtlasLayout(Architecture architecture, int tile) {

  /** Pixels of the image's width. */
  public int width() {
    return Math.max(1, architecture.depth() - 1) * tile;
  }

  /** Pixels of the image's height. */
  public int height() {
    int rows = 1;
    for (int layer = 0; layer < architecture.depth() - 1; layer++) {
      rows = Math.max(rows, architecture.units(layer));
    }
    return rows * tile;
  }

  /** The left edge of the tiles of hidden layer {@code layer}. */
  public int x(int layer) {
    return layer * tile;
  }

  /** The top edge of the tiles of unit {@code unit}. */
  public int y(int unit) {
    return unit * tile;
  }
}
