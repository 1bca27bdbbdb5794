package playground.app.figure.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import playground.app.figure.Ink;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.RecordingSurface;
import playground.model.experiment.Experiment;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.RunHistory;
import playground.model.training.session.Lane;

/** The curves of the run before, beside those of the present one. */
class LossPastTest {
  private static final Ink INK = Ink.ON_LIGHT;
  private static final int PALE_TRAIN = INK.train() & 0xffffff | 0x60 << 24;

  private static RunHistory trained(double rate, int epochs) {
    Experiment first = Experiment.first();
    Lane lane =
        new Lane(
            first.withTraining(first.training().withLearningRate(rate).withMomentum(0)),
            Cancellation.NEVER);
    RunHistory history = new RunHistory();
    for (int epoch = 0; epoch <= epochs; epoch++) {
      lane.guarded().measure();
      history.add(lane.snapshot(false, 0));
      lane.guarded().trainer().finishEpoch();
    }
    return history;
  }

  private static RecordingSurface draw(RunHistory present, Optional<RunHistory> earlier) {
    return RecordingSurface.of(
        new LossFigure(
            present,
            List.of(),
            new LossPast(earlier, OptionalLong.empty()),
            new LossStyle("epoch", false, false, INK),
            new Heading("Loss", List.of(), ""),
            "loss"),
        560);
  }

  @Test
  void theyAreOnTheAxesOfThePresentRun() {
    RunHistory present = trained(0.01, 10);
    RunHistory longer = trained(0.03, 40);
    RecordingSurface alone = draw(present, Optional.empty());
    RecordingSurface both = draw(present, Optional.of(longer));
    assertEquals(
        alone.texts().stream().map(Caption::text).toList(),
        both.texts().stream().map(Caption::text).toList());
    assertEquals(List.of(), alone.polylines(PALE_TRAIN));
    double[] pale = both.polylines(PALE_TRAIN).getFirst().xs();
    double[] curve = both.polylines(INK.train()).getFirst().xs();
    assertEquals(curve[0], pale[0]);
    assertEquals(curve[curve.length - 1], pale[pale.length - 1], "as far as the present run");
  }

  @Test
  void lossesAboveTheChartStayAtItsUpperEdge() {
    RunHistory present = trained(0.03, 40);
    RunHistory earlier = trained(1e-5, 40);
    RecordingSurface both = draw(present, Optional.of(earlier));
    double top = Arrays.stream(both.polylines(INK.train()).getFirst().ys()).min().orElseThrow();
    double highest =
        both.polylines(PALE_TRAIN).stream()
            .flatMapToDouble(line -> Arrays.stream(line.ys()))
            .min()
            .orElseThrow();
    assertTrue(highest > 0 && highest > top - 30, highest + " above " + top);
  }
}
