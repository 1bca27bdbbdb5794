package playground.app.view.layout;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Controls in rows, in the order in which Tab goes through them; with fewer columns where text is
 * large for the width there is. What is hidden leaves its place empty.
 */
public final class FlowGrid extends Region {
  private final ObservableDoubleValue fontSize;
  private final List<Columns> choices;

  /**
   * A number of columns.
   *
   * @param leastLetters the width from which on there are as many, in sizes of text
   * @param weights how wide each column is in relation to the others
   */
  public record Columns(double leastLetters, List<Double> weights) {
    /** How many there are. */
    int count() {
      return weights.size();
    }

    double total() {
      return weights.stream().mapToDouble(weight -> weight).sum();
    }
  }

  /**
   * A grid of {@code cells}.
   *
   * @param choices the numbers of columns to choose from, the widest first; the last is the one for
   *     whatever width is left
   */
  public FlowGrid(
      ObservableDoubleValue fontSize, List<Columns> choices, List<? extends Node> cells) {
    this.fontSize = fontSize;
    this.choices = choices;
    getChildren().setAll(cells);
    fontSize.subscribe(size -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private Columns columns(double width) {
    double letters = width / fontSize.get();
    return choices.stream()
        .filter(columns -> letters >= columns.leastLetters())
        .findFirst()
        .orElseGet(choices::getLast);
  }

  private double columnGap() {
    return Math.rint(1.1 * fontSize.get());
  }

  private double rowGap() {
    return Math.rint(0.35 * fontSize.get());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return choices.getFirst().leastLetters() * fontSize.get();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? computePrefWidth(-1) : width;
    int count = columns(room).count();
    double height = snappedTopInset() + snappedBottomInset();
    for (int first = 0; first < getChildren().size(); first += count) {
      height += rowHeight(first, count) + (first > 0 ? rowGap() : 0);
    }
    return height;
  }

  private double rowHeight(int first, int count) {
    return row(first, count).stream()
        .filter(Node::isManaged)
        .mapToDouble(cell -> snapSizeY(cell.prefHeight(-1)))
        .max()
        .orElse(0);
  }

  private List<Node> row(int first, int count) {
    return getChildren().subList(first, Math.min(first + count, getChildren().size()));
  }

  @Override
  protected void layoutChildren() {
    Columns columns = columns(getWidth());
    double room =
        getWidth() - snappedLeftInset() - snappedRightInset() - (columns.count() - 1) * columnGap();
    double y = snappedTopInset();
    for (int first = 0; first < getChildren().size(); first += columns.count()) {
      double height = rowHeight(first, columns.count());
      double x = snappedLeftInset();
      List<Node> row = row(first, columns.count());
      for (int column = 0; column < row.size(); column++) {
        double width = Math.floor(room * columns.weights().get(column) / columns.total());
        if (row.get(column).isManaged()) {
          layoutInArea(row.get(column), x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
        }
        x += width + columnGap();
      }
      y += height + rowGap();
    }
  }
}
