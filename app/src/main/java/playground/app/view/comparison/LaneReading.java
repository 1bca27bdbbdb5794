package playground.app.view.comparison;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.instrument.LossTexts;
import playground.app.view.naming.GradientRatio;
import playground.app.view.output.AccuracyReading;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/**
 * The numbers of a network that is compared: its losses, the share of points that it puts into
 * their own class, its learning rate where there is a schedule, and how much of the gradient
 * arrives at its first layer.
 */
final class LaneReading extends Label {
  private final Texts texts;

  LaneReading(Texts texts, int lane) {
    this.texts = texts;
    setId("lane.reading." + lane);
    getStyleClass().add("reading");
    setMinWidth(0);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Writes the numbers of {@code snapshot}. */
  void show(Snapshot snapshot) {
    setText(
        Stream.of(
                losses(snapshot.losses()),
                AccuracyReading.text(snapshot.losses(), texts),
                LossTexts.rate(texts, snapshot).orElse(""),
                texts.get("compare.gradient", GradientRatio.text(snapshot.gradientFlow())))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("   ")));
  }

  private String losses(Losses of) {
    String train = Numbers.loss(of.train());
    return of.test().isEmpty()
        ? texts.get("compare.loss", train)
        : texts.get("compare.lossAndTest", train, Numbers.loss(of.test().getAsDouble()));
  }
}
