package playground.app.view.walk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.app.session.walk.StepWalk;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.app.view.control.Named;
import playground.app.view.walk.line.Notation;
import playground.app.view.walk.line.WalkLines;
import playground.model.training.snapshot.TracedExample;

/** Where a walk is, and back from a number or an example that is looked at alone. */
final class WalkWhere extends HBox {
  private final Texts texts;
  private final StepWalk walk;
  private final Label where = new Label();

  WalkWhere(Texts texts, StepWalk walk) {
    super(6);
    this.texts = texts;
    this.walk = walk;
    where.setId("walk.where");
    where.getStyleClass().add("walk-where");
    where.setWrapText(true);
    where.setMinHeight(USE_PREF_SIZE);
    where.setFocusTraversable(true);
    Button unit = button("walk.unit", walk.asked()::forget);
    unit.visibleProperty().bind(walk.asked().partProperty().isNotNull());
    Button batch = button("walk.batch", () -> walk.walkAlone(null));
    batch.visibleProperty().bind(walk.aloneProperty().isNotNull());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(where, space, unit, batch);
    setAlignment(Pos.CENTER_LEFT);
  }

  private Button button(String key, Runnable command) {
    Button button = Named.control(texts, key, new Button());
    button.textProperty().bind(texts.bind(key));
    button.getStyleClass().add("walk-return");
    button.setMinWidth(USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(event -> command.run());
    return button;
  }

  @Override
  public void requestFocus() {
    where.requestFocus();
  }

  /**
   * Shows where it is.
   *
   * @param said what is said there, which screen readers read out with it
   */
  void show(@Nullable WalkView view, String said) {
    WalkPlace place = view == null ? null : view.place();
    where.setText(view == null || place == null ? "" : where(view, subject(view, place)));
    where.setAccessibleText(where.getText() + said);
  }

  /** A unit, or the parameter that is asked about. */
  private String subject(WalkView view, WalkPlace place) {
    return switch (walk.asked().partProperty().get()) {
      case null ->
          texts.get("walk.place", WalkLines.layer(place.layer(), view, texts), place.unit() + 1);
      case DiagramPart.Parameter asked -> texts.get("walk.gradientOf", Notation.of(asked));
    };
  }

  private String where(WalkView view, String subject) {
    TracedExample alone = walk.aloneProperty().get();
    if (alone == null) {
      return texts.get("walk.where", subject, view.example() + 1, view.trace().examples());
    }
    String key = alone.training() ? "walk.whereAlone" : "walk.whereAloneTest";
    return texts.get(key, subject, alone.index() + 1);
  }
}
