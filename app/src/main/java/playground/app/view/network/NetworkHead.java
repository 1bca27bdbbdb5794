package playground.app.view.network;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * What stands above the network: its title, on a line with that of other panes, and at the right
 * its settings. In a narrow pane the sliders go below, beside each other where there is room.
 */
final class NetworkHead extends Region {
  /** In sizes of text: the least width of a slider with its name and field, and the most. */
  private static final double LEAST_SLIDER = 14.6;

  private static final double MOST_SLIDER = 26;
  private static final double GAP = 0.8;
  private static final double LINE_GAP = 0.15;

  private final ObservableDoubleValue fontSize;
  private final Region title;
  private final Region whole;
  private final Region kinds;
  private final List<Region> sliders;

  /**
   * Of these parts.
   *
   * @param whole what stands beside the title
   * @param kinds what stands at the right
   * @param sliders what stands below each other, farther to the right
   */
  NetworkHead(
      ObservableDoubleValue fontSize,
      Region title,
      Region whole,
      Region kinds,
      List<? extends Region> sliders) {
    this.fontSize = fontSize;
    this.title = title;
    this.whole = whole;
    this.kinds = kinds;
    this.sliders = List.copyOf(sliders);
    setMinWidth(0);
    getChildren().addAll(title, whole, kinds);
    getChildren().addAll(sliders);
    fontSize.subscribe(size -> requestLayout());
  }

  private double em(double sizes) {
    return Math.rint(sizes * fontSize.get());
  }

  /** The sliders that are not hidden. */
  private List<Region> shown() {
    return sliders.stream().filter(Region::isManaged).toList();
  }

  /** The width of the title with what stands beside it. */
  private double leftWidth() {
    return title.prefWidth(-1) + (whole.isManaged() ? em(GAP) + whole.prefWidth(-1) : 0);
  }

  private boolean isOneRow(double width) {
    double besides = leftWidth() + kinds.prefWidth(-1) + 2 * em(GAP);
    return shown().isEmpty() || besides + em(LEAST_SLIDER) <= width;
  }

  private boolean areBeside(double width) {
    return shown().size() * em(LEAST_SLIDER) + (shown().size() - 1) * em(GAP) <= width;
  }

  private double stacked(List<Region> parts) {
    return parts.stream().mapToDouble(part -> part.prefHeight(-1)).sum()
        + Math.max(0, parts.size() - 1) * em(LINE_GAP);
  }

  private double upperHeight() {
    return Stream.of(title, whole, kinds)
        .filter(Region::isManaged)
        .mapToDouble(part -> part.prefHeight(-1))
        .max()
        .orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    double width = forWidth < 0 ? getWidth() : forWidth;
    if (isOneRow(width)) {
      return Math.ceil(Math.max(upperHeight(), stacked(shown())));
    }
    double lower =
        areBeside(width)
            ? shown().stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0)
            : stacked(shown());
    return Math.ceil(upperHeight() + em(LINE_GAP) + lower);
  }

  @Override
  protected double computePrefWidth(double height) {
    return leftWidth() + kinds.prefWidth(-1) + em(LEAST_SLIDER) + 2 * em(GAP);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double titleWidth = title.prefWidth(-1);
    double titleHeight = title.prefHeight(-1);
    title.resizeRelocate(0, 0, titleWidth, titleHeight);
    whole.autosize();
    whole.relocate(titleWidth + em(GAP), Math.rint((titleHeight - whole.getHeight()) / 2));
    double kindsWidth = Math.min(kinds.prefWidth(-1), width - leftWidth() - em(GAP));
    double slider = Math.min(em(MOST_SLIDER), width - leftWidth() - kindsWidth - 2 * em(GAP));
    boolean one = isOneRow(width);
    double right = one && !shown().isEmpty() ? width - slider - em(GAP) : width;
    kinds.resizeRelocate(right - kindsWidth, 0, kindsWidth, kinds.prefHeight(kindsWidth));
    if (one) {
      stack(right + em(GAP), 0, slider);
    } else if (areBeside(width)) {
      beside(upperHeight() + em(LINE_GAP), width);
    } else {
      stack(0, upperHeight() + em(LINE_GAP), width);
    }
  }

  private void stack(double x, double top, double width) {
    double y = top;
    for (Region part : shown()) {
      part.resizeRelocate(x, y, width, part.prefHeight(-1));
      y += part.getHeight() + em(LINE_GAP);
    }
  }

  private void beside(double y, double width) {
    int count = shown().size();
    double each = Math.floor((width - (count - 1) * em(GAP)) / count);
    double x = 0;
    for (Region part : shown()) {
      part.resizeRelocate(x, y, each, part.prefHeight(-1));
      x += each + em(GAP);
    }
  }
}
