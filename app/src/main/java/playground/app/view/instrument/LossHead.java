package playground.app.view.instrument;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import playground.app.chart.FxColor;
import playground.app.figure.Ink;
import playground.app.naming.LossTexts;
import playground.app.session.WindowPane;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.model.training.snapshot.Snapshot;

/**
 * The line above the loss curves: the losses, the objective J = L + s where there is a penalty s,
 * the learning rate where there is a schedule, what is at the pointer, and the scale. Where the
 * pane is narrow the losses are what is left.
 */
final class LossHead extends HBox {
  /** Widths in sizes of text: of the losses with the title, and of what else there can be. */
  private static final double LOSSES = 20;

  private static final double PENALTY = 13;
  private static final double RATE = 7.5;
  private static final double SCALE = 7.5;

  private final ViewContext context;
  private final Label train = reading("loss.train");
  private final Label penalty = reading("loss.penalty");
  private final Label test = reading("loss.test");
  private final CheckBox rate = new CheckBox();
  private final BooleanProperty scheduled = new SimpleBooleanProperty();
  private final Label pointed = new Label();

  /** In a pane of {@code width}. */
  LossHead(ViewContext context, DoubleExpression width) {
    super(8);
    this.context = context;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("chart-head");
    pointed.setId("loss.pointed");
    pointed.getStyleClass().add("pointed");
    Named.control(context.texts(), "loss.rate", rate);
    rate.setMinWidth(Region.USE_PREF_SIZE);
    rate.selectedProperty().bindBidirectional(context.options().showRateProperty());
    CheckBox log = Named.box(context.texts(), "loss.log", context.options().logLossProperty());
    log.setMinWidth(0);
    // Not the boxes themselves, which the user can hide.
    StackPane rateNow = new StackPane(rate);
    StackPane scale = new StackPane(log);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            Title.of(context.texts(), WindowPane.LOSS),
            train,
            penalty,
            test,
            rateNow,
            space,
            pointed,
            scale);
    pointed.visibleProperty().bind(pointed.textProperty().isNotEmpty());
    DoubleExpression letters = width.divide(context.appearance().fontSizeProperty());
    BooleanExpression widePenalty =
        penalty.textProperty().isNotEmpty().and(letters.greaterThan(LOSSES + PENALTY));
    DoubleExpression besidePenalty =
        letters.subtract(Bindings.when(widePenalty).then(PENALTY).otherwise(0.0));
    BooleanExpression wideRate = scheduled.and(besidePenalty.greaterThan(LOSSES + RATE));
    DoubleExpression besideRate =
        besidePenalty.subtract(Bindings.when(wideRate).then(RATE).otherwise(0.0));
    penalty.visibleProperty().bind(widePenalty);
    // What is at the pointer has the rate too, and needs the space.
    rateNow.visibleProperty().bind(wideRate.and(pointed.visibleProperty().not()));
    scale.visibleProperty().bind(besideRate.greaterThan(LOSSES + SCALE));
    for (Label loss : List.of(train, test)) {
      loss.minWidthProperty()
          .bind(Bindings.when(letters.greaterThan(LOSSES)).then(USE_PREF_SIZE).otherwise(0.0));
    }
    for (Node mayBeAway : List.of(penalty, rateNow, pointed, scale)) {
      mayBeAway.managedProperty().bind(mayBeAway.visibleProperty());
    }
  }

  private static Label reading(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("reading");
    return label;
  }

  /** Shows the numbers of {@code snapshot}. */
  void show(Snapshot snapshot) {
    LossTexts words = new LossTexts(context.texts(), snapshot.losses());
    train.setText(words.train());
    penalty.setText(words.penalty().orElse(""));
    test.setText(words.test().orElse(""));
    Optional<String> rateNow = LossTexts.rate(snapshot);
    rate.setText(rateNow.orElse(""));
    scheduled.set(rateNow.isPresent());
  }

  /** Shows what is at the pointer; nothing where {@code text} is empty. */
  void point(String text) {
    pointed.setText(text);
  }

  /** Writes each number in the colour of its curve. */
  void colour(Ink ink) {
    train.setTextFill(FxColor.of(ink.train()));
    test.setTextFill(FxColor.of(ink.test()));
  }
}
