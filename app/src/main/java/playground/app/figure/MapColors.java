package playground.app.figure;

/**
 * How values become colours in a map.
 *
 * @param palette from −1 to +1
 * @param dark whether the ground is dark
 * @param discretize whether only the sign shows
 */
public record MapColors(Palette palette, boolean dark, boolean discretize) {

  /** The opaque ARGB colour of {@code value}. */
  public int color(double value) {
    return palette.color(discretize ? (value >= 0 ? 1 : -1) : value, dark);
  }
}
