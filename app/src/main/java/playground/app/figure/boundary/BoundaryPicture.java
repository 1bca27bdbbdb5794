package playground.app.figure.boundary;

import java.util.List;
import playground.app.figure.MapColors;
import playground.model.training.Snapshot;

/**
 * A picture of the output over the plane.
 *
 * @param snapshot the network and its data
 * @param colors how values become colours
 * @param size pixels of a side, {@link #LEAST_SIZE} to {@link #MOST_SIZE}
 * @param points whether the training points are drawn
 * @param testPoints whether the test points are drawn
 * @param axes whether there are axes
 * @param legend whether there is a colour scale, and what the marks mean
 * @param words what the legend says
 */
public record BoundaryPicture(
    Snapshot snapshot,
    MapColors colors,
    int size,
    boolean points,
    boolean testPoints,
    boolean axes,
    boolean legend,
    Words words) {
  /** The smallest size in pixels. */
  public static final int LEAST_SIZE = 300;

  /** The largest size in pixels. */
  public static final int MOST_SIZE = 4096;

  /**
   * What the legend says.
   *
   * @param train training points
   * @param test test points
   * @param epoch the epoch, with its number
   * @param classes the classes that have names; empty where the colour scale tells all
   */
  public record Words(String train, String test, String epoch, List<NamedClass> classes) {
    /** Copies the list. */
    public Words {
      classes = List.copyOf(classes);
    }
  }

  /**
   * A class in the legend.
   *
   * @param label of its points
   * @param name what it is called
   */
  public record NamedClass(double label, String name) {}

  /**
   * @throws IllegalArgumentException if {@code size} is out of its range
   */
  public BoundaryPicture {
    if (size < LEAST_SIZE || size > MOST_SIZE) {
      throw new IllegalArgumentException(
          "size: " + size + "; " + LEAST_SIZE + " to " + MOST_SIZE + " pixels");
    }
  }
}
