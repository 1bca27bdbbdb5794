package playground.app.figure.sweep;

import playground.app.figure.Ink;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Surface;

/**
 * The picture of a sweep. Its width is 100 of its units.
 *
 * @param map what it shows
 * @param words what is written on it
 * @param ink its colours, but for those of the scale
 */
public record SweepFigure(SweepMap map, Words words, Ink ink) implements Figure {
  static final double WIDTH = 100;

  /** Of a map of two axes, and of one. */
  static final double HEIGHT = 84;

  static final double HEIGHT_OF_STRIP = 40;

  /**
   * What is written on it.
   *
   * @param title what the colours are
   * @param epochs after how many epochs
   * @param diverged what hatched cells are
   * @param none what empty cells are
   */
  public record Words(String title, String epochs, String diverged, String none) {}

  @Override
  public double width() {
    return WIDTH;
  }

  @Override
  public double height() {
    return map.y().isPresent() ? HEIGHT : HEIGHT_OF_STRIP;
  }

  @Override
  public int ground() {
    return ink.ground();
  }

  @Override
  public void draw(Surface surface, double scale) {
    new SweepRenderer(this, surface).draw();
  }
}
