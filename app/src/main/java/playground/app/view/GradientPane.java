package playground.app.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.paint.GradientChart;
import playground.app.paint.GradientPart;
import playground.app.paint.TextWidth;
import playground.app.text.Numbers;
import playground.model.experiment.NetworkSettings;
import playground.model.inspection.Culprit;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.GradientLadder;
import playground.model.training.Snapshot;

/** The gradient instrument: ‖∂L/∂W‖ a layer, now and over the epochs, and first against output. */
final class GradientPane extends VBox {
  /** Height, in sizes of text, of a pane in which the sentence is brief. */
  private static final double BRIEF_BELOW = 13;

  private final ViewContext context;
  private final Readings readings;
  private final GradientChart chart = new GradientChart();
  private final CanvasPane canvas;
  private final Label reading = new Label();
  private final Label culprit = new Label();
  private Optional<GradientPart> pointed = Optional.empty();

  GradientPane(ViewContext context, Readings readings) {
    this.context = context;
    this.readings = readings;
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "gradient-pane");
    canvas = new CanvasPane(this::draw);
    canvas.setId("gradientChart");
    canvas.describe(() -> new GradientTexts(context.texts(), snapshot()).description());
    canvas.setOnMouseMoved(event -> point(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> tell(Optional.empty()));
    VBox.setVgrow(canvas, Priority.ALWAYS);
    reading.setId("gradients.reading");
    reading.getStyleClass().add("reading");
    reading.setMinWidth(0);
    reading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reading, Priority.ALWAYS);
    RemedyMenu remedies = new RemedyMenu(context);
    HBox head = new HBox(12, new InstrumentTabs(context), reading, factors(), remedies);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("chart-head");
    widthProperty().subscribe(now -> remedies.showName(hasRoom(44)));
    reading.widthProperty().subscribe(now -> showNumbers());
    heightProperty().subscribe(now -> showCulprit());
    culprit.setId("culpritSentence");
    culprit.getStyleClass().add("culprit");
    culprit.setWrapText(true);
    culprit.setMinHeight(USE_PREF_SIZE);
    culprit.setMaxWidth(Double.MAX_VALUE);
    culprit.setVisible(false);
    culprit.managedProperty().bind(culprit.visibleProperty());
    getChildren().addAll(head, culprit, canvas);
    readings
        .snapshotProperty()
        .subscribe(
            snapshot -> {
              showNumbers();
              draw();
            });
    context
        .texts()
        .languageProperty()
        .subscribe(
            language -> {
              showNumbers();
              draw();
            });
    context.appearance().onChange(this::draw);
  }

  private boolean hasRoom(double letters) {
    return getWidth() > letters * context.appearance().fontSize();
  }

  private CheckBox factors() {
    CheckBox box = new CheckBox();
    box.textProperty().bind(context.texts().bind("gradients.factors"));
    Named.control(context.texts(), "gradients.factors", box);
    box.setMinWidth(USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(context.options().showFactorsProperty());
    context
        .options()
        .showFactorsProperty()
        .subscribe(
            shown -> {
              context.session().watch(seen -> seen.withLadder(shown));
              showNumbers();
            });
    return box;
  }

  private Snapshot snapshot() {
    return readings.snapshotProperty().get();
  }

  private @Nullable GradientLadder ladder() {
    return context.options().showFactorsProperty().get()
        ? snapshot().closeUp().ladder().orElse(null)
        : null;
  }

  private void showNumbers() {
    GradientFlow flow = snapshot().gradientFlow();
    String ratio = GradientRatio.text(flow);
    String first = Numbers.format(flow.norm(0), 2);
    String output = Numbers.format(flow.norm(flow.depth() - 1), 2);
    List<String> wordings =
        List.of(
            context.texts().get("gradients.reading", first, output, ratio),
            context.texts().get("gradients.ratio", ratio),
            context.texts().get("gradients.shortRatio", ratio));
    // So much of its size stays free that the wording does not change with the digits.
    double letters = reading.getWidth() / context.appearance().fontSize() / 0.95;
    reading.setText(
        wordings.stream()
            .filter(text -> TextWidth.of(text, 1) + 2 <= letters)
            .findFirst()
            .orElse(wordings.getLast()));
    showCulprit();
  }

  /** Why the gradient fares as it does; with the factors, and where a layer is dead. */
  private void showCulprit() {
    Optional<String> sentence = sentence(false);
    culprit.setVisible(sentence.isPresent());
    culprit.setAccessibleText(sentence.orElse(""));
    // In a low pane the chart would have no room left.
    boolean brief = getHeight() < BRIEF_BELOW * context.appearance().fontSize();
    culprit.setText((brief ? sentence(true) : sentence).orElse(""));
  }

  private Optional<String> sentence(boolean brief) {
    GradientLadder ladder = ladder();
    if (ladder == null) {
      return DeadLayer.sentence(snapshot(), brief, context.texts());
    }
    Culprit of = Culprit.of(ladder);
    NetworkSettings network = snapshot().experiment().network();
    return Optional.of(
        brief
            ? CulpritSentence.inBrief(of, network, context.texts())
            : CulpritSentence.of(of, network, context.texts()));
  }

  private void point(double x, double y) {
    canvas.point(x, y);
    tell(chart.partAt(x, y, context.session().history()));
  }

  private void tell(Optional<GradientPart> part) {
    pointed = part;
    canvas.tell(
        part.map(
                at ->
                    new GradientTexts(context.texts(), snapshot())
                        .of(at, context.session().history()))
            .orElse(""));
  }

  private void draw() {
    chart.draw(
        canvas.canvas().getGraphicsContext2D(),
        canvas.canvas().getWidth(),
        canvas.canvas().getHeight(),
        snapshot().gradientFlow(),
        context.session().history(),
        Marks.of(context.session().history(), context.texts()),
        ladder(),
        new GradientTexts(context.texts(), snapshot()).words(),
        context.appearance().ink(),
        context.appearance().fontSize());
    if (pointed.isPresent()) {
      tell(pointed);
    }
  }
}
