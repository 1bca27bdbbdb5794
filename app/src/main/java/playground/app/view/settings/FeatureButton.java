package playground.app.view.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import playground.app.chart.PixelImage;
import playground.app.figure.MapColors;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.data.Feature;
import playground.model.data.Plane;

/** Switches an input of the network on and off; shows what it looks like over the plane. */
public final class FeatureButton extends ToggleButton {
  private static final int PIXELS = 32;

  private final ViewContext context;
  private final Feature feature;
  private final PixelImage map = new PixelImage(PIXELS, PIXELS);
  private final ImageView picture = new ImageView(map.image());
  private Plane shown = Plane.STANDARD;

  public FeatureButton(ViewContext context, Feature feature) {
    super(feature.formula());
    this.context = context;
    this.feature = feature;
    setGraphic(picture);
    setContentDisplay(ContentDisplay.RIGHT);
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("feature");
    Named.control(context.texts(), Texts.nameKey(feature), this);
    setOnAction(event -> toggle());
    draw();
    context.appearance().onChange(this::draw);
    context
        .settings()
        .experimentProperty()
        .subscribe(
            experiment -> {
              show(experiment.network().features());
              follow(experiment.data().plane());
            });
  }

  public Feature feature() {
    return feature;
  }

  private void show(List<Feature> features) {
    setSelected(features.contains(feature));
    picture.setOpacity(isSelected() ? 1 : 0.35);
  }

  /** Switches the input; the last one stays, since a network has at least one. */
  private void toggle() {
    List<Feature> now = context.settings().experimentProperty().get().network().features();
    List<Feature> changed = new ArrayList<>(now);
    if (!changed.remove(feature)) {
      changed.add(feature);
    }
    if (changed.isEmpty()) {
      show(now);
      context.settings().tell(playground.app.text.Notice.problem("status.lastFeature"));
    } else {
      context.settings().editNetwork(network -> network.withFeatures(changed));
    }
  }

  /** Shows what the input looks like over {@code plane}. */
  private void follow(Plane plane) {
    if (!plane.equals(shown)) {
      shown = plane;
      draw();
    }
  }

  private void draw() {
    MapColors colors = context.appearance().mapColors();
    int[] pixels = new int[PIXELS * PIXELS];
    for (int at = 0; at < pixels.length; at++) {
      double x1 = shown.x1At((at % PIXELS + 0.5) / PIXELS);
      double x2 = shown.x2At((at / PIXELS + 0.5) / PIXELS);
      pixels[at] = colors.color(feature.at(x1, x2));
    }
    map.set(pixels);
  }

  @Override
  protected void layoutChildren() {
    double besides = snappedLeftInset() + snappedRightInset() + getGraphicTextGap();
    double room = getWidth() - besides - Math.ceil(formulaWidth());
    double side = Math.max(8, Math.min(getHeight() - 6, room));
    picture.setFitWidth(side);
    picture.setFitHeight(side);
    super.layoutChildren();
    if (lookup(".text") instanceof Text formula) {
      // Large text is higher than a small tile, and would sink to where it is cut off.
      Bounds bounds = formula.getLayoutBounds();
      double middle = formula.getLayoutY() + bounds.getCenterY();
      formula.setTranslateY(Math.rint(Math.min(0, getHeight() / 2 - middle)));
    }
  }

  private double formulaWidth() {
    Text formula = new Text(getText());
    formula.setFont(getFont());
    return formula.getLayoutBounds().getWidth();
  }
}
