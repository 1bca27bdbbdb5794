package playground.app.raster;

/**
 * Finished maps: opaque ARGB pixels, rows from the top.
 *
 * @param request what was asked for
 * @param layout where each unit's tile is in {@code tiles}
 * @param tiles all units' tiles
 * @param side pixels of the output map's side
 * @param output the output map
 * @param large the map of what was asked for, as large as the output map; often that itself
 */
public record MapFrame(
    MapRequest request, AtlasLayout layout, int[] tiles, int side, int[] output, int[] large) {

  /** Whether the large map is that of the output. */
  public boolean isOfOutput() {
    return large == output;
  }
}
