package playground.app.figure;

import java.util.List;
import playground.model.data.Feature;
import playground.model.network.Architecture;

/**
 * Where the parts of a network diagram are, in pixels: features on the left, a column a hidden
 * layer, the outputs on the right; above each column its activation, below it its controls.
 *
 * <p>Tiles shrink with the room there is, and so does the text below the columns, but not below
 * what can be read; then the diagram is larger than its pane, which scrolls, or else is shown as a
 * whole.
 */
public final class NetworkGeometry {
  private static final double LEAST_TILE = 15;
  private static final double LEAST_ROW = LEAST_TILE * 7 / 6;
  private static final double MOST_TILE = 240;
  private static final double GAP = 6;

  /** Below this size text cannot be read, whatever size of text is asked for. */
  private static final double LEAST_TEXT = 9.5;

  /** Width of the controls below a column, in sizes of their text. */
  private static final double FOOTER_WIDTH = 4.6;

  private static final double TOP = 4;
  private static final double RIGHT = 6;

  private final List<Integer> units;
  private final double width;
  private final double height;
  private final double shownHeight;
  private final double fontSize;
  private final double pitch;
  private final double tile;
  private final double gap;

  /**
   * The places for one size of the diagram.
   *
   * @param units units of each layer, the number of outputs last
   * @param width of the diagram, at least {@link #leastWidth}
   * @param height of the diagram, at least {@link #leastHeight}
   * @param fontSize size of text, which the features and the controls below grow with
   */
  public NetworkGeometry(List<Integer> units, double width, double height, double fontSize) {
    this(units, width, height, height, fontSize);
  }

  /**
   * The places for one size of the diagram, of which only a part can be seen at a time: all
   * features stand in its first part.
   *
   * @param units units of each layer, the number of outputs last
   * @param width of the diagram, at least {@link #leastWidth}
   * @param height of the diagram, at least {@link #leastHeight}
   * @param shownHeight of what is seen at a time
   * @param fontSize size of text, which the features and the controls below grow with
   */
  public NetworkGeometry(
      List<Integer> units, double width, double height, double shownHeight, double fontSize) {
    this.units = units;
    this.width = width;
    this.height = height;
    this.shownHeight = shownHeight;
    this.fontSize = fontSize;
    pitch = (width - featuresWidth(fontSize) - RIGHT) / units.size();
    double row = (height - TOP - head() - footer()) / Math.max(4, widest(units));
    gap = Math.min(GAP, row / 7);
    tile = Math.floor(Math.clamp(Math.min(row - gap, pitch * 0.62), 1, MOST_TILE));
  }

  /** Units of each layer of a network, as the diagram wants them. */
  public static List<Integer> unitsOf(Architecture network) {
    return network.layers().stream().map(Architecture.Layer::units).toList();
  }

  /** Units of each layer, the number of outputs last. */
  public List<Integer> units() {
    return units;
  }

  /** Width of the diagram. */
  public double width() {
    return width;
  }

  /** Height of the diagram. */
  public double height() {
    return height;
  }

  /** Height of what is seen at a time. */
  public double shownHeight() {
    return shownHeight;
  }

  /** Size of text. */
  public double fontSize() {
    return fontSize;
  }

  /** Width below which the diagram cannot be read, and scrolls. */
  public static double leastWidth(List<Integer> units, double fontSize) {
    return featuresWidth(fontSize) + FOOTER_WIDTH * leastText(fontSize) * units.size() + RIGHT;
  }

  /** Height below which the diagram cannot be read, and scrolls. */
  public static double leastHeight(List<Integer> units, double fontSize) {
    double features = Feature.values().length * LEAST_ROW;
    double columns = headHeight(fontSize) + widest(units) * LEAST_ROW;
    return TOP + Math.max(features, columns) + footerHeight(fontSize);
  }

  /** The smallest text below the columns: where there are many, it is smaller than elsewhere. */
  private static double leastText(double fontSize) {
    return Math.min(fontSize, Math.max(LEAST_TEXT, 0.6 * fontSize));
  }

  /**
   * Size of the text below the columns; smaller than can be read where they are too many for it.
   */
  public double footerText() {
    return Math.min(fontSize, footerWidth() / FOOTER_WIDTH);
  }

  /** Whether the text below the columns can be read. */
  public boolean isFooterReadable() {
    return footerText() >= leastText(fontSize) - 0.5;
  }

  /** Width of the controls below a column. */
  public double footerWidth() {
    return Math.min(pitch, 6.5 * fontSize);
  }

  private static double featuresWidth(double fontSize) {
    return Math.rint(7.2 * fontSize);
  }

  private static double footerHeight(double fontSize) {
    return Math.rint(4.7 * fontSize);
  }

  private static double headHeight(double fontSize) {
    return Math.rint(1.6 * fontSize);
  }

  /** Height of what stands above the columns. */
  public double head() {
    return headHeight(fontSize);
  }

  /** The upper edge of what stands above the columns. */
  public double headY() {
    return TOP - 3;
  }

  /** Height of the controls below the columns. */
  public double footer() {
    return footerHeight(fontSize);
  }

  private static int widest(List<Integer> units) {
    return units.stream().mapToInt(n -> n).max().orElse(1);
  }

  /** Distance from one column to the next. */
  public double pitch() {
    return pitch;
  }

  /** Side of a unit's or an output's tile. */
  public double tile() {
    return tile;
  }

  /** Height that a feature has with its distance to the next. */
  private double featureRow() {
    return (shownHeight - TOP - footer()) / Feature.values().length;
  }

  private double featureGap() {
    return Math.clamp(featureRow() / 7, 0, GAP);
  }

  /** Height that a feature has. */
  public double featureHeight() {
    double room = featureRow() - featureGap();
    return Math.floor(Math.clamp(room, LEAST_TILE, 4.9 * fontSize));
  }

  /** The upper edge of the feature that is {@code index}-th of all. */
  public double featureY(int index) {
    return TOP + index * (featureHeight() + featureGap());
  }

  /** Where edges leave a feature. */
  public double featureRight() {
    return featuresWidth(fontSize);
  }

  /** The centre of column {@code layer}; the outputs' is the one after the hidden layers'. */
  public double columnX(int layer) {
    return featuresWidth(fontSize) + (layer + 0.5) * pitch() + 4;
  }

  /** The left edge of a tile of column {@code layer}. */
  public double tileX(int layer) {
    return Math.floor(columnX(layer) - tile() / 2);
  }

  /** The upper edge of the tile of a unit. */
  public double tileY(int unit) {
    return TOP + head() + unit * (tile() + gap);
  }

  /** Side of the square that stands for a bias, at the lower left of its unit. */
  public double biasSide() {
    return Math.max(4, Math.floor(tile() / 9));
  }

  /** The left edge of the biases of column {@code layer}. */
  public double biasX(int layer) {
    return tileX(layer) - biasSide() - 1;
  }

  /** The upper edge of the bias of a unit. */
  public double biasY(int unit) {
    return tileY(unit) + tile() - biasSide();
  }

  /** The upper edge of the controls below the columns. */
  public double footerY() {
    return height - footer();
  }
}
