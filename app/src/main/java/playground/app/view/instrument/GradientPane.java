package playground.app.view.instrument;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.chart.TextWidth;
import playground.app.naming.GradientRatio;
import playground.app.text.Numbers;
import playground.app.text.Unbroken;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Named;
import playground.model.experiment.NetworkSettings;
import playground.model.inspection.GradientDiagnosis;
import playground.model.inspection.GradientFactors;
import playground.model.inspection.GradientFlow;
import playground.model.training.snapshot.Snapshot;

/** The gradient instrument: ‖∂L/∂W‖ a layer, now and over the epochs, and first against output. */
final class GradientPane extends VBox {
  /** Height, in sizes of text, of a pane in which the sentence is brief. */
  private static final double BRIEF_BELOW = 13;

  private static final String WIDE = "8.8×10⁻¹⁰";

  /** Width from which on there is room for the remedies, in sizes of text. */
  private static final double LEAST_WITH_REMEDIES = 26;

  private final ViewContext context;
  private final Readings readings;
  private final GradientCanvas chart;
  private final Label reading = new Label();
  private final Label diagnosis = new Label();

  GradientPane(ViewContext context, Readings readings) {
    this.context = context;
    this.readings = readings;
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "gradient-pane");
    chart = new GradientCanvas(context, this::snapshot, context.session()::history, this::shown);
    CanvasPane canvas = chart.pane();
    canvas.setId("gradientChart");
    VBox.setVgrow(canvas, Priority.ALWAYS);
    reading.setId("gradients.reading");
    reading.getStyleClass().add("reading");
    reading.setMinWidth(0);
    reading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reading, Priority.ALWAYS);
    RemedyMenu remedies = new RemedyMenu(context);
    // Not the menu itself, which the user can hide.
    StackPane offered = new StackPane(remedies);
    offered.managedProperty().bind(offered.visibleProperty());
    offered
        .visibleProperty()
        .bind(
            widthProperty()
                .greaterThanOrEqualTo(
                    context.appearance().fontSizeProperty().multiply(LEAST_WITH_REMEDIES)));
    HBox head = new HBox(12, new InstrumentTabs(context), reading, factorsBox(), offered);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("chart-head");
    widthProperty().subscribe(now -> nameWhereThereIsRoom(head, remedies));
    // Known once the words are in the new language.
    Runnable rename = () -> Platform.runLater(() -> nameWhereThereIsRoom(head, remedies));
    context.texts().languageProperty().subscribe(now -> rename.run());
    context.appearance().fontSizeProperty().subscribe(now -> rename.run());
    // In a narrow pane the bars say it alone.
    widthProperty().subscribe(now -> reading.setVisible(hasRoom(34)));
    reading.widthProperty().subscribe(now -> showNumbers());
    heightProperty().subscribe(now -> showDiagnosis());
    diagnosis.setId("diagnosisSentence");
    diagnosis.getStyleClass().add("diagnosis");
    diagnosis.setWrapText(true);
    diagnosis.setMinHeight(USE_PREF_SIZE);
    diagnosis.setMaxWidth(Double.MAX_VALUE);
    diagnosis.setVisible(false);
    diagnosis.managedProperty().bind(diagnosis.visibleProperty());
    getChildren().addAll(head, diagnosis, canvas);
    readings
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              showNumbers();
              chart.draw();
            });
    // The strip of colours goes on while the bars are of the past.
    readings.newestProperty().subscribe((before, now) -> shown().ifPresent(epoch -> chart.draw()));
    context
        .texts()
        .languageProperty()
        .subscribe(
            language -> {
              showNumbers();
              chart.draw();
            });
    context.appearance().onChange(chart::draw);
  }

  private void nameWhereThereIsRoom(HBox head, RemedyMenu remedies) {
    remedies.showName(hasRoom(44));
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (head.minWidth(-1) > room) {
      remedies.showName(false);
    }
  }

  private boolean hasRoom(double letters) {
    return getWidth() > letters * context.appearance().fontSize();
  }

  private CheckBox factorsBox() {
    CheckBox box =
        Named.box(context.texts(), "gradients.factors", context.options().showFactorsProperty());
    context
        .options()
        .showFactorsProperty()
        .subscribe(
            shown -> {
              context.session().watch(seen -> seen.withFactors(shown));
              showNumbers();
            });
    return box;
  }

  private Snapshot snapshot() {
    return readings.snapshotProperty().get();
  }

  private OptionalLong shown() {
    return context.session().past().shownProperty().get() == null
        ? OptionalLong.empty()
        : OptionalLong.of(snapshot().epoch());
  }

  private @Nullable GradientFactors factors() {
    return context.options().showFactorsProperty().get()
        ? snapshot().readings().factors().orElse(null)
        : null;
  }

  private void showNumbers() {
    GradientFlow flow = snapshot().gradientFlow();
    String[] numbers = {
      Numbers.format(flow.norm(0), 2),
      Numbers.format(flow.norm(flow.depth() - 1), 2),
      GradientRatio.text(flow)
    };
    double letters = reading.getWidth() / context.appearance().fontSize() / 0.95;
    // Wide numbers decide: the wording does not change with the digits.
    int wording = 0;
    while (wording < 3 && TextWidth.of(reading(wording, WIDE, WIDE, WIDE), 1) > letters) {
      wording++;
    }
    reading.setText(reading(wording, numbers[0], numbers[1], numbers[2]));
    showDiagnosis();
  }

  /**
   * The first layer's norm against the output's: in full, or their ratio, or that in brief, or
   * nothing, since half a number would be a wrong one; the bars say it alone.
   */
  private String reading(int wording, String first, String output, String ratio) {
    return switch (wording) {
      case 0 -> context.texts().get("gradients.reading", first, output, ratio);
      case 1 -> context.texts().get("gradients.ratio", ratio);
      case 2 -> context.texts().get("gradients.shortRatio", ratio);
      default -> "";
    };
  }

  /** Why the gradient fares as it does; with the factors, and where a layer is dead. */
  private void showDiagnosis() {
    Optional<String> sentence = sentence(false);
    diagnosis.setVisible(sentence.isPresent());
    diagnosis.setAccessibleText(sentence.orElse(""));
    // In a low pane the chart would have no room left.
    boolean brief = getHeight() < BRIEF_BELOW * context.appearance().fontSize();
    diagnosis.setText(Unbroken.of((brief ? sentence(true) : sentence).orElse("")));
  }

  private Optional<String> sentence(boolean brief) {
    GradientFactors factors = factors();
    if (factors == null) {
      return DeadLayer.sentence(snapshot(), brief, context.texts());
    }
    GradientDiagnosis of = GradientDiagnosis.of(factors);
    NetworkSettings network = snapshot().experiment().network();
    return Optional.of(
        brief
            ? DiagnosisSentence.inBrief(of, network, context.texts())
            : DiagnosisSentence.of(of, network, context.texts()));
  }
}
