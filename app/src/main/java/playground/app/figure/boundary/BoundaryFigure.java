package playground.app.figure.boundary;

import java.util.List;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Surface;
import playground.model.training.snapshot.Snapshot;

/**
 * A picture of the output over the plane. Its units are hundredths of its side.
 *
 * @param snapshot the network and its data
 * @param colors how values become colours
 * @param points whether the training points are drawn
 * @param testPoints whether the test points are drawn
 * @param axes whether there are axes
 * @param legend whether there is a colour scale, and what the marks mean
 * @param words what the legend says
 */
public record BoundaryFigure(
    Snapshot snapshot,
    MapColors colors,
    boolean points,
    boolean testPoints,
    boolean axes,
    boolean legend,
    Words words)
    implements Figure {
  /** Its side. */
  static final double SIDE = 100;

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

  @Override
  public double width() {
    return SIDE;
  }

  @Override
  public double height() {
    return SIDE;
  }

  @Override
  public int ground() {
    return Ink.on(colors.dark()).ground();
  }

  @Override
  public void draw(Surface surface, double scale) {
    new BoundaryRenderer(this, surface, scale).draw();
  }
}
