package playground.app.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.Activations;
import playground.app.session.ComparisonModel;
import playground.app.session.SessionModel;
import playground.app.text.Numbers;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.ReadyComparison;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;

/** Running all networks at once, ready comparisons, and the settings of the last network. */
final class ComparisonBar extends VBox {
  private final ViewContext context;
  private final ComparisonModel comparison;
  private final FlowPane settings = new FlowPane(14, 4);
  private boolean showing;

  ComparisonBar(ViewContext context, ComparisonModel comparison, Runnable leave) {
    this.context = context;
    this.comparison = comparison;
    getStyleClass().add("comparison-bar");
    Button play = button("compare.play", Feather.PLAY, comparison::togglePlaying);
    play.getStyleClass().add("accent");
    ((FontIcon) play.getGraphic())
        .iconCodeProperty()
        .bind(
            Bindings.when(comparison.playingProperty())
                .<Ikon>then(Feather.PAUSE)
                .otherwise(Feather.PLAY));
    Label epoch = new Label();
    epoch.getStyleClass().add("epoch");
    epoch.setId("compareEpoch");
    comparison
        .snapshotsProperty()
        .subscribe(
            all ->
                epoch.setText(
                    Numbers.epoch(
                        all.stream().mapToLong(snapshot -> snapshot.epoch()).max().orElse(0))));
    SpeedSlider speed = new SpeedSlider(context);
    speed.setPrefWidth(190);
    SessionModel session = context.session();
    session.speedProperty().subscribe(now -> comparison.setSpeed(now.doubleValue()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first =
        new HBox(
            8,
            button("compare.leave", Feather.ARROW_LEFT, leave),
            button("compare.reset", Feather.ROTATE_CCW, comparison::reset),
            play,
            button("compare.step", Feather.SKIP_FORWARD, comparison::stepEpoch),
            epoch,
            speed,
            space,
            factors(),
            ready());
    first.setAlignment(Pos.CENTER_LEFT);
    fillSettings();
    getChildren().addAll(first, settings);
  }

  private CheckBox factors() {
    CheckBox box = new CheckBox();
    box.textProperty().bind(context.texts().bind("gradients.factors"));
    Named.control(context.texts(), "gradients.factors", box);
    box.setMinWidth(USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(context.options().showFactorsProperty());
    context.options().showFactorsProperty().subscribe(comparison::watchLadder);
    return box;
  }

  private MenuButton ready() {
    MenuButton menu = new MenuButton();
    menu.textProperty().bind(context.texts().bind("compare.ready"));
    Named.control(context.texts(), "compare.ready", menu);
    menu.setMinWidth(USE_PREF_SIZE);
    for (ReadyComparison each : ReadyComparison.values()) {
      MenuItem item = new MenuItem();
      item.setId("ready." + each.name());
      context
          .texts()
          .languageProperty()
          .subscribe(
              language ->
                  item.setText(
                      context.texts().name(each)
                          + " – "
                          + context
                              .texts()
                              .get(playground.app.text.Texts.nameKey(each) + ".help")));
      item.setOnAction(event -> comparison.open(each));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void fillSettings() {
    Label name = new Label();
    name.getStyleClass().add("control-label");
    var experiments = comparison.experimentsProperty();
    name.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    context
                        .texts()
                        .get(
                            "compare.edits",
                            Character.toString('A' + Math.max(1, experiments.get().size() - 1))),
                experiments,
                context.texts().languageProperty()));
    settings.setAlignment(Pos.CENTER_LEFT);
    settings
        .getChildren()
        .addAll(
            name,
            choice(
                "activation",
                Activations.forHiddenLayers(),
                e -> e.network().activation(),
                (Activation chosen) -> network(n -> n.withActivation(chosen))),
            choice(
                "initializer",
                List.of(Initializer.values()),
                e -> e.network().initializer(),
                (Initializer chosen) -> network(n -> n.withInitializer(chosen))),
            choice(
                "normalization",
                List.of(Normalization.values()),
                e -> e.network().options().normalization(),
                (Normalization chosen) -> options(o -> o.withNormalization(chosen))),
            residual(),
            choice(
                "loss",
                List.of(Loss.values()),
                e -> e.network().options().loss(),
                (Loss chosen) -> options(o -> o.withLoss(chosen))),
            choice(
                "optimizer",
                List.of(OptimizerChoice.values()),
                e -> e.training().optimizerChoice(),
                (OptimizerChoice chosen) -> training(t -> t.withOptimizerChoice(chosen))),
            choice(
                "compare.order",
                List.of(ExampleOrder.values()),
                e -> e.training().epochPlan().order(),
                (ExampleOrder chosen) ->
                    training(t -> t.withEpochPlan(t.epochPlan().withOrder(chosen)))),
            learningRate());
  }

  private HBox learningRate() {
    Button half = new Button("½");
    Button twice = new Button("×2");
    Label value = new Label();
    value.setId("compareRate");
    half.setOnAction(e -> training(t -> t.withLearningRate(Math.max(1e-6, t.learningRate() / 2))));
    twice.setOnAction(e -> training(t -> t.withLearningRate(Math.min(10, t.learningRate() * 2))));
    Named.control(context.texts(), "compare.half", half);
    Named.control(context.texts(), "compare.twice", twice);
    for (Button each : List.of(half, twice)) {
      each.getStyleClass().add("small-icon");
    }
    follow(e -> value.setText(Numbers.format(e.training().learningRate(), 3)));
    HBox row = new HBox(4, Named.label(context.texts(), "learningRate", half), half, value, twice);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private CheckBox residual() {
    CheckBox box = new CheckBox();
    Named.control(context.texts(), "residual", box);
    box.textProperty().bind(context.texts().bind("residual"));
    box.setMinWidth(USE_PREF_SIZE);
    follow(e -> box.setSelected(e.network().options().residual()));
    box.setOnAction(
        event -> {
          boolean on = box.isSelected();
          options(o -> o.withResidual(on));
          Experiment now = comparison.lastProperty().get();
          if (now != null) {
            box.setSelected(now.network().options().residual());
          }
        });
    return box;
  }

  private <E extends Enum<E>> VBox choice(
      String key, List<E> values, Function<Experiment, E> value, Consumer<E> edit) {
    ComboBox<E> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(new ChoiceNames<>(context.texts()));
    Named.control(context.texts(), key, box);
    context
        .texts()
        .languageProperty()
        .subscribe(
            language -> {
              E shown = box.getValue();
              showing = true;
              box.setValue(null);
              box.setValue(shown);
              showing = false;
            });
    Runnable show =
        () -> {
          Experiment now = comparison.lastProperty().get();
          if (now != null) {
            showing = true;
            box.setValue(value.apply(now));
            showing = false;
          }
        };
    follow(e -> show.run());
    box.valueProperty()
        .subscribe(
            (before, chosen) -> {
              if (!showing && chosen != null && !Objects.equals(before, chosen)) {
                edit.accept(chosen);
                // What does not fit was refused; the box has to say so, once it has changed.
                javafx.application.Platform.runLater(show);
              }
            });
    VBox column = new VBox(Named.label(context.texts(), key, box), box);
    column.getStyleClass().add("choice");
    return column;
  }

  private void follow(Consumer<Experiment> show) {
    comparison
        .lastProperty()
        .subscribe(
            now -> {
              if (now != null) {
                show.accept(now);
              }
            });
  }

  private void network(UnaryOperator<NetworkSettings> edit) {
    comparison.editLast(e -> e.withNetwork(edit.apply(e.network())));
  }

  private void options(UnaryOperator<NetworkOptions> edit) {
    network(n -> n.withOptions(edit.apply(n.options())));
  }

  private void training(UnaryOperator<TrainingSettings> edit) {
    comparison.editLast(e -> e.withTraining(edit.apply(e.training())));
  }

  private Button button(String key, Ikon icon, Runnable command) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("button-icon");
    button.setOnAction(event -> command.run());
    return Named.control(context.texts(), key, button);
  }
}
