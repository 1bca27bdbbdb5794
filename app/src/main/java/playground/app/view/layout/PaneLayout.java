package playground.app.view.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import playground.app.figure.NetworkGeometry;
import playground.app.session.PaneShares;
import playground.app.session.WindowPane;

/**
 * Where the panes are, and the dividers between them. Usually data, network and output stand above
 * loss and gradients; where the window is low, the data pane goes down to its foot; a drawer stands
 * below the output, which becomes lower for it; where the window is narrow for its text, all stand
 * below each other, and the window scrolls.
 */
final class PaneLayout {
  /** Least sizes, in sizes of text. */
  private static final double NARROW = 62.8;

  private static final double DATA_WIDTH = 12;
  private static final double NETWORK_WIDTH = 33;
  private static final double OUTPUT_WIDTH = 16;
  private static final double DRAWER_WIDTH = 22;
  private static final double LEAST_DRAWER_WIDTH = 18;

  /** How wide a drawer becomes that has taken the data pane's room. */
  private static final double MOST_DRAWER_WIDTH = 25;

  /** What stands beside the diagram in its pane. */
  private static final double NETWORK_EDGES = 1.7;

  private static final List<Integer> EIGHT_LAYERS = List.of(8, 8, 8, 8, 8, 8, 8, 8, 1);

  /** What eight layers and the two charts below them need, and what a network of few layers. */
  private static final double DEEP_NETWORK_WIDTH = 40.3;

  private static final double SHALLOW_NETWORK_WIDTH = 28;
  private static final double LOSS_WIDTH = 17.5;
  private static final double GRADIENTS_WIDTH = 28.5;
  private static final double LEAST_GRADIENTS_WIDTH = 22;
  private static final double UPPER_HEIGHT = 22;
  private static final double LOWER_HEIGHT = 10;

  /** What the rows put up with before the window scrolls. */
  private static final double LEAST_UPPER_HEIGHT = 21.5;

  private static final double LEAST_LOWER_HEIGHT = 7.5;

  private static final double LEAST_OUTPUT = 16;

  /** What the output keeps where what is read below it is long, which then scrolls. */
  private static final double OUTPUT_BESIDE_LONG_TEXT = 17.5;

  private static final double LEAST_READ = 10;

  private final Map<WindowPane, Rectangle2D> panes = new EnumMap<>(WindowPane.class);
  private final Map<Divider, Rectangle2D> dividers = new EnumMap<>(Divider.class);
  private @Nullable Rectangle2D drawer;
  private double neededHeight;

  private final double width;
  private final double height;
  private final double em;
  private final double gap;
  private final PaneShares shares;
  private final DoubleUnaryOperator dataHeight;
  private final @Nullable DoubleUnaryOperator drawerHeight;
  private final boolean dataMeant;

  /**
   * The places in a window body of this size.
   *
   * @param em size of text, in pixels
   * @param only the pane that fills the window; null where all are shown
   * @param dataHeight the height that the data pane needs with a width
   * @param drawerHeight the height that the drawer needs with a width; null where it is closed
   * @param dataMeant whether the drawer speaks of what is in the data pane
   */
  PaneLayout(
      double width,
      double height,
      double em,
      PaneShares shares,
      @Nullable WindowPane only,
      DoubleUnaryOperator dataHeight,
      @Nullable DoubleUnaryOperator drawerHeight,
      boolean dataMeant) {
    this.width = width;
    this.height = height;
    this.em = em;
    this.shares = shares;
    this.dataHeight = dataHeight;
    this.drawerHeight = drawerHeight;
    this.dataMeant = dataMeant;
    gap = Math.max(6, Math.rint(0.5 * em));
    if (only != null) {
      placeOnly(only);
    } else if (width < NARROW * em) {
      stack();
    } else {
      placeAll();
    }
  }

  /** The place of a pane; empty where there is none for it. */
  Optional<Rectangle2D> of(WindowPane pane) {
    return Optional.ofNullable(panes.get(pane));
  }

  /** The place of a divider; empty where there is nothing to divide. */
  Optional<Rectangle2D> of(Divider divider) {
    return Optional.ofNullable(dividers.get(divider));
  }

  /** The place of the drawer; empty where it is closed. */
  Optional<Rectangle2D> drawer() {
    return Optional.ofNullable(drawer);
  }

  /** The height that all of it needs. */
  double neededHeight() {
    return neededHeight;
  }

  private void placeOnly(WindowPane only) {
    double right = 0;
    double top = 0;
    neededHeight = UPPER_HEIGHT * em;
    if (drawerHeight != null && width < NARROW * em) {
      top = drawerHeight.applyAsDouble(width) + gap;
      drawer = new Rectangle2D(0, 0, width, top - gap);
      neededHeight += top;
    } else if (drawerHeight != null) {
      double drawerWidth = Math.floor(Math.max(shares.output() * width, drawerWidth()));
      drawer = new Rectangle2D(width - drawerWidth, 0, drawerWidth, height);
      right = drawerWidth + gap;
    }
    panes.put(only, rectangle(0, top, width - right, Math.max(height, neededHeight) - top));
  }

  private double drawerWidth() {
    return (width < 70 * em ? LEAST_DRAWER_WIDTH : DRAWER_WIDTH) * em;
  }

  private void placeAll() {
    boolean open = drawerHeight != null;
    double leastData = DATA_WIDTH * em;
    double leastRight = open ? drawerWidth() : OUTPUT_WIDTH * em;
    double network = networkWidth();
    double data = Math.max(leastData, shares.data() * width);
    double right = Math.max(leastRight, shares.output() * width);
    double lacking = network - (width - data - right - 2 * gap);
    double fromRight = Math.clamp(lacking, 0, right - leastRight);
    right = Math.floor(right - fromRight);
    data = Math.floor(data - Math.clamp(lacking - fromRight, 0, data - leastData));
    // What is read beside the network may leave no room for what one sets the data with.
    double least = dataMeant ? SHALLOW_NETWORK_WIDTH * em : Math.max(network, leastCharts());
    boolean withData = !open || width - data - right - 2 * gap >= least - 1;
    if (!withData) {
      double most = Math.min(MOST_DRAWER_WIDTH * em, width - gap - DEEP_NETWORK_WIDTH * em);
      right = Math.floor(Math.max(right, most));
    }
    double left = withData ? data + gap : 0;
    double middle = width - left - right - gap;

    double room =
        Math.clamp(
            (height - gap - leastRows()) / ((UPPER_HEIGHT + LOWER_HEIGHT) * em - leastRows()),
            0,
            1);
    double row = between(LEAST_UPPER_HEIGHT, UPPER_HEIGHT, room) * em;
    double leastLower = between(LEAST_LOWER_HEIGHT, LOWER_HEIGHT, room) * em;
    double read = drawerHeight == null ? 0 : readHeight(drawerHeight.applyAsDouble(right)) + gap;
    double needed = withData ? dataHeight.applyAsDouble(data) : 0;
    neededHeight = Math.max(leastRows() + gap, needed);
    if (open) {
      neededHeight = Math.max(neededHeight, LEAST_OUTPUT * em + read);
    }
    double all = Math.max(height, neededHeight);
    boolean tall = needed > all - gap - leastLower;
    double leastUpper = Math.max(row, tall ? 0 : needed);
    double mostUpper = Math.max(leastUpper, all - gap - leastLower);
    double upper = Math.floor(Math.clamp(shares.upper() * (all - gap), leastUpper, mostUpper));
    double lowerLeft = tall ? left : 0;
    double lowerWidth = (open ? width - right - gap : width) - lowerLeft;
    if (withData) {
      panes.put(WindowPane.DATA, rectangle(0, 0, data, tall ? all : upper));
      dividers.put(Divider.DATA, rectangle(data, 0, gap, tall ? all : upper));
    }
    panes.put(WindowPane.NETWORK, rectangle(left, 0, middle, upper));
    double output = upper;
    if (open) {
      output = Math.floor(Math.clamp(all - read, LEAST_OUTPUT * em, upper));
      drawer = rectangle(width - right, output + gap, right, all - output - gap);
    }
    panes.put(WindowPane.OUTPUT, rectangle(width - right, 0, right, output));
    dividers.put(Divider.OUTPUT, rectangle(width - right - gap, 0, gap, open ? all : upper));
    dividers.put(Divider.UPPER, rectangle(lowerLeft, upper, lowerWidth, gap));
    placeLower(lowerLeft, upper + gap, lowerWidth, all - upper - gap);
  }

  /** What eight layers need; less where the user has made its neighbours wider. */
  private double networkWidth() {
    double eight = NetworkGeometry.leastWidth(EIGHT_LAYERS, em) + NETWORK_EDGES * em;
    boolean usual =
        shares.data() <= PaneShares.USUAL.data() && shares.output() <= PaneShares.USUAL.output();
    return usual ? eight : Math.min(eight, NETWORK_WIDTH * em);
  }

  /** What the two charts need beside each other. */
  private double leastCharts() {
    return (LOSS_WIDTH + LEAST_GRADIENTS_WIDTH) * em + gap;
  }

  private double leastRows() {
    return (LEAST_UPPER_HEIGHT + LEAST_LOWER_HEIGHT) * em;
  }

  private static double between(double least, double most, double fraction) {
    return least + fraction * (most - least);
  }

  /** What a text that needs {@code wanted} pixels gets; where that is less, it scrolls. */
  private double readHeight(double wanted) {
    double most = height - gap - OUTPUT_BESIDE_LONG_TEXT * em;
    return Math.min(wanted, Math.max(most, LEAST_READ * em));
  }

  private void placeLower(double x, double y, double lowerWidth, double lowerHeight) {
    double least = LOSS_WIDTH * em;
    if (dataMeant && lowerWidth < leastCharts()) {
      // Beside the data that are spoken of there is room for one chart.
      panes.put(WindowPane.LOSS, rectangle(x, y, lowerWidth, lowerHeight));
      return;
    }
    double most = Math.max(least, lowerWidth - gap - GRADIENTS_WIDTH * em);
    double loss = Math.floor(Math.clamp(shares.loss() * (lowerWidth - gap), least, most));
    panes.put(WindowPane.LOSS, rectangle(x, y, loss, lowerHeight));
    dividers.put(Divider.LOSS, rectangle(x + loss, y, gap, lowerHeight));
    double rest = lowerWidth - loss - gap;
    panes.put(WindowPane.GRADIENTS, rectangle(x + loss + gap, y, rest, lowerHeight));
  }

  private void stack() {
    double y = 0;
    if (drawerHeight != null) {
      double read = drawerHeight.applyAsDouble(width);
      drawer = rectangle(0, 0, width, read);
      y = read + gap;
    }
    double network = UPPER_HEIGHT * em;
    panes.put(WindowPane.NETWORK, rectangle(0, y, width, network));
    y += network + gap;
    double data = Math.floor(14 * em);
    double beside = Math.max(UPPER_HEIGHT * em, dataHeight.applyAsDouble(data));
    panes.put(WindowPane.DATA, rectangle(0, y, data, beside));
    panes.put(WindowPane.OUTPUT, rectangle(data + gap, y, width - data - gap, beside));
    y += beside + gap;
    double chart = 13 * em;
    panes.put(WindowPane.LOSS, rectangle(0, y, width, chart));
    y += chart + gap;
    panes.put(WindowPane.GRADIENTS, rectangle(0, y, width, chart));
    neededHeight = y + chart;
  }

  /**
   * The shares with {@code divider} dragged to where its left or upper edge is at {@code place}.
   */
  PaneShares dragged(Divider divider, double place) {
    Rectangle2D lower = panes.get(WindowPane.LOSS);
    Rectangle2D row = dividers.get(Divider.UPPER);
    if (lower == null || row == null) {
      return shares;
    }
    return switch (divider) {
      case DATA -> shares.withData(fraction(place, width));
      case OUTPUT -> shares.withOutput(fraction(width - place - gap, width));
      case UPPER -> shares.withUpper(fraction(place, Math.max(height, neededHeight) - gap));
      case LOSS -> shares.withLoss(fraction(place - lower.getMinX(), row.getWidth() - gap));
    };
  }

  private static double fraction(double part, double whole) {
    return Math.clamp(part / whole, 0, 1);
  }

  private static Rectangle2D rectangle(double x, double y, double width, double height) {
    return new Rectangle2D(x, Math.floor(y), Math.max(0, width), Math.max(0, Math.floor(height)));
  }
}
