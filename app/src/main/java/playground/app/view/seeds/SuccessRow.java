package playground.app.view.seeds;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import playground.app.session.seeds.SeedsState;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.ChoiceNames;
import playground.app.view.control.Named;
import playground.app.view.control.number.NumberField;
import playground.app.view.control.number.SliderScale;
import playground.model.experiment.Range;
import playground.model.sweep.CellResult;
import playground.model.sweep.spread.SuccessCriterion;
import playground.model.sweep.spread.SuccessMeasure;
import playground.model.training.snapshot.Losses;

/** When a seed counts as one that has learned its task: what is measured, and its bound. */
final class SuccessRow extends HBox {
  private static final Range PERCENT = new Range(0, 100);
  private static final Range LOSS = new Range(1e-12, 1e6);
  private static final double USUAL_PERCENT = 95;
  private static final double USUAL_LOSS = 0.05;

  /** The one that is chosen at first is the first of them that there is. */
  private static final List<SuccessMeasure> PREFERRED =
      List.of(
          SuccessMeasure.TEST_ACCURACY,
          SuccessMeasure.TRAIN_ACCURACY,
          SuccessMeasure.TEST_LOSS,
          SuccessMeasure.TRAIN_LOSS);

  private final ViewContext context;
  private final ComboBox<SuccessMeasure> measure = new ComboBox<>();
  private final NumberField percent;
  private final NumberField loss;
  private final ReadOnlyObjectWrapper<SuccessCriterion> criterion = new ReadOnlyObjectWrapper<>();
  private double leastPercent = USUAL_PERCENT;
  private double mostLoss = USUAL_LOSS;

  SuccessRow(ViewContext context) {
    this.context = context;
    Texts texts = context.texts();
    double em = context.appearance().fontSize();
    percent = new NumberField(context, "seeds.percent", PERCENT, SliderScale.HUNDREDTHS);
    loss = new NumberField(context, "seeds.loss", LOSS, SliderScale.LOG);
    Named.control(texts, "seeds.measure", measure);
    Named.control(texts, "seeds.percent", percent);
    Named.control(texts, "seeds.loss", loss);
    texts.languageProperty().subscribe(language -> measure.setConverter(new ChoiceNames<>(texts)));
    percent.show(leastPercent);
    loss.show(mostLoss);
    percent.setOnCommit(
        value -> {
          leastPercent = value;
          choose();
        });
    loss.setOnCommit(
        value -> {
          mostLoss = value;
          choose();
        });
    measure.setMinWidth(USE_PREF_SIZE);
    HBox least = bound("seeds.percent", percent, em, new Label("%"));
    HBox most = bound("seeds.loss", loss, em);
    var isAccuracy =
        Bindings.createBooleanBinding(
            () -> measure.getValue() != null && measure.getValue().isAccuracy(),
            measure.valueProperty());
    least.visibleProperty().bind(isAccuracy);
    least.managedProperty().bind(isAccuracy);
    most.visibleProperty().bind(isAccuracy.not());
    most.managedProperty().bind(isAccuracy.not());
    setSpacing(0.6 * em);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Named.label(texts, "seeds.measure", measure), measure, least, most);
    show(null);
    measure.valueProperty().subscribe(value -> choose());
  }

  private HBox bound(String key, NumberField field, double em, Label... unit) {
    HBox bound = new HBox(0.6 * em, Named.label(context.texts(), key, field), field);
    bound.getChildren().addAll(unit);
    bound.setAlignment(Pos.CENTER_LEFT);
    return bound;
  }

  /** What counts. */
  ReadOnlyObjectProperty<SuccessCriterion> criterionProperty() {
    return criterion.getReadOnlyProperty();
  }

  /**
   * Offers what networks of {@code state} have; those of the run in the window where it is null.
   */
  void show(@Nullable SeedsState state) {
    Losses losses = context.session().newest().losses();
    if (state != null) {
      losses =
          state.done().stream()
              .map(cell -> cell.result())
              .filter(CellResult.Trained.class::isInstance)
              .map(result -> ((CellResult.Trained) result).losses())
              .findFirst()
              .orElse(losses);
    }
    List<SuccessMeasure> offered = new ArrayList<>();
    for (SuccessMeasure each : SuccessMeasure.values()) {
      if (each.of(losses).isPresent()) {
        offered.add(each);
      }
    }
    if (!offered.equals(measure.getItems())) {
      SuccessMeasure chosen = measure.getValue();
      measure.getItems().setAll(offered);
      measure.setValue(
          chosen != null && offered.contains(chosen)
              ? chosen
              : PREFERRED.stream().filter(offered::contains).findFirst().orElseThrow());
    }
  }

  private void choose() {
    SuccessMeasure chosen = measure.getValue();
    if (chosen != null) {
      criterion.set(
          new SuccessCriterion(chosen, chosen.isAccuracy() ? leastPercent / 100 : mostLoss));
    }
  }
}
