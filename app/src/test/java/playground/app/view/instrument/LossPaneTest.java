package playground.app.view.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.chart.FxColor;
import playground.app.figure.Ink;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Numbers;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** The losses, and what is read off their curves. */
class LossPaneTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theFirstAndTheLastEpochAreReadAtTheEndsOfTheCurve() throws InterruptedException {
    Snapshot first = playground.snapshot();
    trainTo(5);
    Snapshot last = playground.snapshot();
    pointAt(0);
    playground.until(() -> pointed().equals(reading(first)));
    pointAt(1);
    playground.until(() -> pointed().equals(reading(last)));
    playground.robot.moveTo(playground.<Node>find("points"));
    playground.until(() -> pointed().isEmpty());
  }

  @Test
  void betweenThemStandsTheEpochAtThePointer() throws InterruptedException {
    trainTo(4);
    pointAt(0.5);
    RunHistory history = playground.session().history();
    playground.until(
        () ->
            pointed()
                .equals(
                    "epoch 2: train %s, test %s"
                        .formatted(
                            Numbers.loss(history.train().least(2)),
                            Numbers.loss(history.test().least(2)))));
  }

  @Test
  void onALogScaleASmallLossStandsHigherThanOnALinearOne() throws Exception {
    trainTo(60);
    int linear = lowestInk();
    playground.onFx(() -> playground.<CheckBox>find("loss.log").fire());
    playground.frames(20);
    assertTrue(lowestInk() < linear - 10, lowestInk() + " against " + linear);
    pointAt(0);
    playground.until(() -> pointed().startsWith("epoch 0: "));
  }

  @Test
  void eachLossIsWrittenInTheColourOfItsCurve() {
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      playground.onFx(() -> playground.context().options().themeProperty().set(theme));
      Ink ink = Ink.on(theme == Theme.DARK);
      playground.until(
          () -> playground.<Label>find("loss.train").getTextFill().equals(FxColor.of(ink.train())));
      playground.until(
          () -> playground.<Label>find("loss.test").getTextFill().equals(FxColor.of(ink.test())));
    }
  }

  @Test
  void withoutTestDataNoTestLossIsInvented() throws InterruptedException {
    playground.onFx(
        () -> {
          playground.session().settings().editData(data -> data.withTrainPercent(100));
        });
    playground.until(() -> playground.snapshot().losses().test().isEmpty());
    trainTo(2);
    assertEquals("", playground.<Label>find("loss.test").getText());
    pointAt(1);
    playground.until(() -> pointed().startsWith("epoch 2: ") && pointed().endsWith("test –"));
  }

  @Test
  void withAPenaltyTheObjectiveIsToldAsTheSumOfBoth() throws InterruptedException {
    double rate = 0.1;
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editTraining(t -> t.withRegularization(new Regularization(Penalty.L2, rate))));
    trainTo(1);
    Snapshot shown = playground.snapshot();
    double squares = 0;
    for (int layer = 0; layer < shown.architecture().depth(); layer++) {
      for (int unit = 0; unit < shown.architecture().units(layer); unit++) {
        for (int input = 0; input < shown.architecture().fanIn(layer); input++) {
          double weight = shown.parameters().weight(layer, unit, input);
          squares += weight * weight;
        }
      }
    }
    double penalty = rate / 2 * squares;
    String objective = Numbers.loss(shown.losses().train() + penalty);
    String expected = "\\+ penalty %s [=≈] J %s".formatted(Numbers.loss(penalty), objective);
    Label label = playground.find("loss.penalty");
    playground.until(() -> label.getText().matches(expected));
    assertTrue(label.isVisible());
  }

  @Test
  void whatAScheduleMakesOfTheLearningRateIsToldAndCanBeSeen() throws InterruptedException {
    CheckBox rate = playground.find("loss.rate");
    assertFalse(rate.isVisible() && rate.getParent().isVisible(), "without a schedule");
    Schedule halving = new Schedule(Schedule.Shape.STEP, 2, 0.5, 0);
    playground.onFx(
        () -> playground.session().settings().editTraining(t -> t.withSchedule(halving)));
    trainTo(5);
    playground.until(() -> rate.getText().equals("η 0.0025"));
    assertTrue(rate.getParent().isVisible());
    pointAt(0.8);
    playground.until(() -> pointed().startsWith("epoch 4: ") && pointed().endsWith(", η 0.0025"));
    pointAt(0.6);
    playground.until(() -> pointed().startsWith("epoch 3: ") && pointed().endsWith(", η 0.005"));
  }

  @Test
  void whereThePointerRestsTheValuesAreOfTheRunThatIsShown() throws InterruptedException {
    trainTo(2);
    pointAt(0.01);
    playground.until(() -> pointed().startsWith("epoch 0: "));
    String before = pointed();
    playground.onFx(
        () -> playground.session().settings().editData(data -> data.withNoisePercent(50)));
    playground.until(() -> playground.snapshot().epoch() == 0);
    playground.until(() -> pointed().equals(reading(playground.snapshot())));
    assertNotEquals(before, pointed());
  }

  private void trainTo(long epoch) throws InterruptedException {
    for (long next = playground.snapshot().epoch() + 1; next <= epoch; next++) {
      long wanted = next;
      playground.onFx(playground.session().playback()::stepEpoch);
      playground.until(() -> playground.session().snapshotProperty().get().epoch() == wanted);
    }
    playground.frames(20);
  }

  private static String reading(Snapshot snapshot) {
    return "epoch %d: train %s, test %s"
        .formatted(
            snapshot.epoch(),
            Numbers.loss(snapshot.losses().train()),
            Numbers.loss(snapshot.losses().test().orElseThrow()));
  }

  private String pointed() {
    return playground.<Label>find("loss.pointed").getText();
  }

  /** Moves the pointer over the chart, whose curve goes from 0 to 1 from left to right. */
  private void pointAt(double fraction) {
    double left = 52;
    double right = 10;
    Canvas chart = chart();
    Bounds bounds = playground.onFx(() -> chart.localToScreen(chart.getBoundsInLocal()));
    double x = bounds.getMinX() + left + fraction * (bounds.getWidth() - left - right);
    playground.robot.moveTo(x, bounds.getCenterY());
  }

  private Canvas chart() {
    return playground
        .robot
        .from(playground.<Node>find("loss.train").getParent().getParent())
        .lookup(Canvas.class::isInstance)
        .query();
  }

  /** The row in the chart's right third where the training curve comes farthest down. */
  private int lowestInk() {
    return playground.onFx(
        () -> {
          var picture = chart().snapshot(null, null);
          int lowest = 0;
          int width = (int) picture.getWidth();
          for (int y = 0; y < (int) picture.getHeight() - 24; y++) {
            for (int x = 2 * width / 3; x < width - 12; x++) {
              var color = picture.getPixelReader().getColor(x, y);
              if (color.getBlue() > color.getRed() + 0.3) {
                lowest = y;
              }
            }
          }
          return lowest;
        });
  }
}
