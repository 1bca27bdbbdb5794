package playground.app.raster;

import playground.model.network.Architecture;

/**
 * Where each unit's tile stands in the one image that holds them all: a column a hidden layer, a
 * row a unit. Several outputs are one more column; a single one has the large map for its tile.
 *
 * @param architecture of the network
 * @param tile pixels of a tile's side
 */
public record AtlasLayout(Architecture architecture, int tile) {

  /** How many layers have tiles, the first ones of the network. */
  public int layers() {
    return architecture.outputs() > 1 ? architecture.depth() : architecture.depth() - 1;
  }

  /** Pixels of the image's width. */
  public int width() {
    return Math.max(1, layers()) * tile;
  }

  /** Pixels of the image's height. */
  public int height() {
    int rows = 1;
    for (int layer = 0; layer < layers(); layer++) {
      rows = Math.max(rows, architecture.units(layer));
    }
    return rows * tile;
  }

  /** The left edge of the tiles of layer {@code layer}. */
  public int x(int layer) {
    return layer * tile;
  }

  /** The top edge of the tiles of unit {@code unit}. */
  public int y(int unit) {
    return unit * tile;
  }
}
