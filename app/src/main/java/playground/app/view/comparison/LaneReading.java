package playground.app.view.comparison;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import playground.app.naming.GradientRatio;
import playground.app.naming.LossTexts;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.output.AccuracyReading;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/**
 * The numbers of a network that is compared: its losses, the fraction of points that it puts into
 * their own class, its learning rate where there is a schedule, and how much of the gradient
 * arrives at its first layer. Each stands whole on a line; all that are beside each other have as
 * many lines, so that what is below them compares.
 */
final class LaneReading extends FlowPane {
  private final Texts texts;
  private final List<LaneReading> besides;
  private final List<Label> parts = IntStream.range(0, 4).mapToObj(k -> part()).toList();

  /**
   * The numbers of one network.
   *
   * @param besides all that are beside each other, this one among them as soon as it is there
   */
  LaneReading(Texts texts, int lane, List<LaneReading> besides) {
    super(14, 0);
    this.texts = texts;
    this.besides = besides;
    setId("lane.reading." + lane);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(parts);
  }

  private Label part() {
    Label part = new Label();
    part.getStyleClass().add("reading");
    // On two lines where the lane is narrower than it.
    part.setWrapText(true);
    part.setMinWidth(0);
    part.setMinHeight(USE_PREF_SIZE);
    part.maxWidthProperty().bind(widthProperty());
    part.managedProperty().bind(part.textProperty().isNotEmpty());
    return part;
  }

  /** Writes the numbers of {@code snapshot}. */
  void show(Snapshot snapshot) {
    write(0, losses(snapshot.losses()));
    write(1, AccuracyReading.text(snapshot.losses(), texts));
    write(2, LossTexts.rate(snapshot).orElse(""));
    write(3, texts.get("compare.gradient", GradientRatio.text(snapshot.gradientFlow())));
    besides.forEach(LaneReading::requestLayout);
  }

  private void write(int part, String text) {
    parts.get(part).setText(Unbroken.of(text));
  }

  @Override
  protected double computePrefHeight(double width) {
    return besides.stream().mapToDouble(each -> each.ownHeight(width)).max().orElse(0);
  }

  private double ownHeight(double width) {
    return super.computePrefHeight(width);
  }

  private String losses(Losses of) {
    String train = Numbers.loss(of.train());
    return of.test().isEmpty()
        ? texts.get("compare.loss", train)
        : texts.get("compare.lossAndTest", train, Numbers.loss(of.test().getAsDouble()));
  }
}
