package playground.app.view.walk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import playground.app.figure.DiagramPart;
import playground.app.figure.walk.ActivationCurve;
import playground.app.session.walk.StepWalk;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Named;
import playground.app.view.layout.TextScroll;
import playground.app.view.walk.line.Notation;
import playground.app.view.walk.line.WalkLine;
import playground.app.view.walk.line.WalkLines;
import playground.model.inspection.trace.TraceStage;
import playground.model.network.activation.Activation;

/** The walk through a training step: the formulas of the present place, and the way on. */
public final class WalkPane extends VBox {
  /** The room that it asks for, in sizes of text: of a high window all but the rest's. */
  private static final double LEAST_HEIGHT = 22;

  private static final double MOST_HEIGHT = 40;
  private static final double REST = 35;

  private static final double CURVE_HEIGHT = 6;

  private final ViewContext context;
  private final StepWalk walk;
  private final WalkWhere where;
  private final VBox lines = new VBox();
  private final TextScroll scroll = new TextScroll(lines, this);
  private final CanvasPane curve = new CanvasPane(this::drawCurve);
  private final Button take = new Button();

  public WalkPane(ViewContext context, StepWalk walk) {
    this.context = context;
    this.walk = walk;
    Texts texts = context.texts();
    where = new WalkWhere(texts, walk);
    getStyleClass().addAll("pane", "walk-pane");
    setId("walk");
    setMinSize(0, 0);
    lines.getStyleClass().add("walk-lines");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    curve.setId("walk.curve");
    curve.managedProperty().bind(curve.visibleProperty());
    curve.describe(() -> texts.get("walk.curve"));
    take.setId("walk.take");
    take.textProperty().bind(texts.bind("walk.take"));
    Named.control(texts, "walk.take", take);
    take.getStyleClass().addAll("accent", "small");
    take.setMaxWidth(Double.MAX_VALUE);
    take.managedProperty().bind(take.visibleProperty());
    take.setOnAction(event -> walk.takeStep());
    getChildren()
        .addAll(
            head(texts),
            new WalkStages(context, walk),
            new WalkControls(context, walk),
            where,
            scroll,
            curve,
            take);
    managedProperty().bind(walk.openProperty());
    walk.viewProperty().subscribe(this::show);
    walk.asked().partProperty().subscribe(part -> show(walk.viewProperty().get()));
    walk.asked().trailProperty().subscribe(trail -> show(walk.viewProperty().get()));
    texts.languageProperty().subscribe(() -> show(walk.viewProperty().get()));
    context.appearance().onChange(this::drawCurve);
    context
        .appearance()
        .fontSizeProperty()
        .subscribe(
            size -> {
              curve.setMinHeight(CURVE_HEIGHT * size.doubleValue());
              curve.setPrefHeight(CURVE_HEIGHT * size.doubleValue());
            });
  }

  private HBox head(Texts texts) {
    Label title = new Label();
    title.textProperty().bind(texts.bind("pane.walk"));
    title.getStyleClass().add("pane-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = Named.button(texts, "walk.close", Feather.X, walk::close);
    close.getStyleClass().addAll("flat", "small-icon");
    HBox head = new HBox(6, title, space, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  @Override
  protected double computePrefHeight(double width) {
    double em = context.appearance().fontSize();
    double window = getScene() == null ? 0 : getScene().getHeight();
    return Math.clamp(window - REST * em, LEAST_HEIGHT * em, MOST_HEIGHT * em);
  }

  private void show(@Nullable WalkView view) {
    WalkPlace place = view == null ? null : view.place();
    List<WalkLine> said = view == null ? List.of() : said(view);
    lines.getChildren().setAll(said.stream().map(this::labeled).toList());
    where.show(view, said.stream().map(line -> ". " + line.text()).reduce("", String::concat));
    scroll.setVvalue(0);
    take.setVisible(
        place != null && place.stage() == TraceStage.UPDATE && walk.aloneProperty().get() == null);
    drawCurve();
  }

  private List<WalkLine> said(WalkView view) {
    DiagramPart.Parameter asked = walk.asked().partProperty().get();
    return asked == null
        ? WalkLines.of(view, context.texts())
        : WalkLines.of(view, asked, walk.asked().trailProperty().get(), context.texts());
  }

  private Labeled labeled(WalkLine line) {
    DiagramPart.Parameter about = line.about();
    Labeled label = about == null ? new Label() : link(about);
    label.setText(Unbroken.of(line.text()));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label
        .getStyleClass()
        .add(
            switch (line.kind()) {
              case FORMULA -> "walk-formula";
              case NUMBERS -> "walk-numbers";
              case NOTE -> "walk-note";
            });
    return label;
  }

  /** A line that leads to where the gradient of {@code about} comes from. */
  private Hyperlink link(DiagramPart.Parameter about) {
    Hyperlink link =
        Named.link(
            () -> {
              walk.asked().ask(about);
              where.requestFocus();
            });
    link.setId("walk.asks." + Notation.of(about));
    link.setTooltip(Named.tooltip(context.texts(), "walk.asks.help"));
    link.accessibleHelpProperty().bind(context.texts().bind("walk.asks.help"));
    return link;
  }

  /**
   * Where f and f′ are what it is about, and there is room; a softmax is no function of one unit.
   */
  private void drawCurve() {
    WalkView view = walk.viewProperty().get();
    WalkPlace place = view == null ? null : view.place();
    boolean asks =
        place != null
            && walk.asked().partProperty().get() == null
            && (place.stage() == TraceStage.FORWARD || place.stage() == TraceStage.BACKWARD);
    curve.setVisible(asks && activation(view, place) != Activation.SOFTMAX);
    if (curve.isVisible() && view != null && place != null) {
      double z =
          view.trace()
              .forward()
              .get(place.layer())
              .preActivation()
              .at(place.unit(), view.example());
      ActivationCurve.draw(
          curve.cleared(),
          curve.getWidth(),
          curve.getHeight(),
          activation(view, place),
          z,
          context.appearance().ink(),
          context.appearance().fontSize());
    }
  }

  private static @Nullable Activation activation(
      @Nullable WalkView view, @Nullable WalkPlace place) {
    return view == null || place == null
        ? null
        : view.trace().architecture().layer(place.layer()).activation();
  }
}
