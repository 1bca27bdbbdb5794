package playground.app.view.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import playground.app.session.PaneShares;
import playground.app.session.ViewOptions;
import playground.app.session.WindowPane;
import playground.app.text.Texts;

/**
 * The panes of the window, divided as the user has dragged their dividers; one of them can fill it,
 * with a double click on its head and another one back. The drawer is there while it is visible.
 */
public final class PaneBoard extends Region {
  /** How high a pane's head is, in sizes of text. */
  private static final double HEAD = 3;

  private final ViewOptions options;
  private final ObservableDoubleValue fontSize;
  private final Map<WindowPane, Region> panes;
  private final Region drawer;
  private final ObservableBooleanValue dataMeant;
  private final Map<Divider, PaneDivider> dividers = new EnumMap<>(Divider.class);

  /**
   * Of these panes, in this order.
   *
   * @param dataMeant whether the drawer speaks of what is in the data pane
   */
  public PaneBoard(
      ViewOptions options,
      Texts texts,
      ObservableDoubleValue fontSize,
      Map<WindowPane, ? extends Region> panes,
      Region drawer,
      ObservableBooleanValue dataMeant) {
    this.options = options;
    this.fontSize = fontSize;
    this.panes = new EnumMap<>(panes);
    this.drawer = drawer;
    this.dataMeant = dataMeant;
    setId("panes");
    for (Divider each : Divider.values()) {
      dividers.put(each, divider(each, texts));
    }
    this.panes.forEach(this::add);
    // Tab goes from the output to what is read below it.
    getChildren().add(WindowPane.OUTPUT.ordinal() + 1, drawer);
    getChildren().addAll(dividers.values());
    drawer.visibleProperty().subscribe(visible -> requestLayout());
    dataMeant.subscribe(meant -> requestLayout());
    fontSize.subscribe(size -> requestLayout());
    options.paneSharesProperty().subscribe(shares -> requestLayout());
    options.onlyPaneProperty().subscribe(only -> requestLayout());
  }

  private void add(WindowPane name, Region pane) {
    pane.setId(name.id());
    // What changes within these changes nothing about where the panes are.
    pane.setManaged(name == WindowPane.DATA);
    // Before the tabs in a head, which keep clicks for themselves.
    pane.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2
              && event.getButton() == MouseButton.PRIMARY
              && event.getY() < HEAD * fontSize.get()
              && !isOnControl(event, pane)) {
            options.toggleOnly(name);
          }
        });
    getChildren().add(pane);
  }

  private static boolean isOnControl(MouseEvent event, Node pane) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && node != pane) {
      boolean button = node instanceof ButtonBase && !(node instanceof PaneTab);
      if (button
          || node instanceof Slider
          || node instanceof TextInputControl
          || node instanceof ComboBoxBase<?>) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  private PaneDivider divider(Divider which, Texts texts) {
    Orientation orientation =
        which == Divider.UPPER ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    PaneDivider divider =
        new PaneDivider(
            orientation,
            texts.bind(which.key()),
            place -> options.paneSharesProperty().set(places().dragged(which, place)),
            () -> options.paneSharesProperty().set(usual(which)));
    divider.setId(which.key());
    divider.setManaged(false);
    return divider;
  }

  private PaneShares usual(Divider which) {
    PaneShares now = options.paneSharesProperty().get();
    return switch (which) {
      case DATA -> now.withData(PaneShares.USUAL.data());
      case OUTPUT -> now.withOutput(PaneShares.USUAL.output());
      case UPPER -> now.withUpper(PaneShares.USUAL.upper());
      case LOSS -> now.withLoss(PaneShares.USUAL.loss());
    };
  }

  private PaneLayout places() {
    return places(getWidth(), getHeight());
  }

  private PaneLayout places(double width, double height) {
    DoubleUnaryOperator drawerHeight = drawer::prefHeight;
    return new PaneLayout(
        width,
        height,
        fontSize.get(),
        options.paneSharesProperty().get(),
        options.onlyPaneProperty().get(),
        panes.get(WindowPane.DATA)::prefHeight,
        drawer.isVisible() ? drawerHeight : null,
        dataMeant.get());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return places(width < 0 ? getWidth() : width, 0).neededHeight();
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    PaneLayout places = places();
    panes.forEach((name, pane) -> place(pane, places.of(name)));
    dividers.forEach((which, divider) -> place(divider, places.of(which)));
    places
        .drawer()
        .ifPresent(
            at -> drawer.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
  }

  private static void place(Region part, Optional<Rectangle2D> place) {
    part.setVisible(place.isPresent());
    place.ifPresent(
        at -> part.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
  }
}
