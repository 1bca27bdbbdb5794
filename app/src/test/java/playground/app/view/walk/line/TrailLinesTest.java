package playground.app.view.walk.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.figure.DiagramPart;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.trace.ParameterTrail;
import playground.model.inspection.trace.TraceStage;
import playground.model.network.Normalization;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.training.StepTracer;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedStep;

/** Where gradients come from, in networks with all that stands on the way. */
class TrailLinesTest {
  private static final DiagramPart.Parameter FIRST = new DiagramPart.Weight(0, 0, 0);

  private final Texts texts = new Texts(Language.ENGLISH);

  private static TracedStep step(Trainer trainer) {
    StepTracer tracer =
        new StepTracer(
            trainer.experiment(), trainer.checkpoint(), trainer.data(), Cancellation.NEVER);
    return ((TraceAnswer.Traced) tracer.next()).step();
  }

  private String said(TracedStep step, int example, DiagramPart.Parameter asked) {
    WalkPlace place = new WalkPlace(TraceStage.BACKWARD, asked.layer(), asked.unit());
    int index = asked.index(step.trace().parameters().layout());
    ParameterTrail trail = ParameterTrail.of(step.trace(), index, GradientCheck.USUAL_EPSILON);
    return WalkLines.of(new WalkView(step, place, example), asked, trail, texts).stream()
        .map(WalkLine::text)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @EnumSource(Normalization.class)
  void throughANormalizationAndWithAPenaltyBothNumbersAgree(Normalization normalization) {
    Experiment first = Experiment.first();
    Trainer trainer =
        new Trainer(
            first
                .withNetwork(
                    first
                        .network()
                        .withOptions(first.network().options().withNormalization(normalization)))
                .withTraining(
                    first.training().withRegularization(new Regularization(Penalty.L2, 0.1))));
    for (DiagramPart.Parameter asked : List.of(FIRST, new DiagramPart.Weight(1, 2, 1))) {
      String said = said(step(trainer), 3, asked);
      String name = Notation.of(asked);
      assertTrue(said.contains("∂J/# = ∂L/# + ∂s/#".replace("#", "∂" + name)), said);
      assertTrue(said.contains("[J(w + ε) − J(w − ε)] / 2ε"), said);
      assertTrue(said.contains("Of this, example 4 contributes (1/10)·"), said);
      assertTrue(said.contains("Backpropagation and central differences agree."), said);
    }
  }

  @Test
  void whereExamplesWaitForAnUpdateTheLinesSaySo() {
    Experiment first = Experiment.first();
    Trainer trainer =
        new Trainer(
            first.withTraining(
                first.training().withBatchSize(100).withEpochPlan(EpochPlan.PLAYGROUND)));
    String waits = "This mini-batch is too small for an update";
    String counts = "Other examples have waited for this update";
    List<Boolean> waiting = List.of(false, false, true, false);
    for (int k = 0; k < waiting.size(); k++) {
      String said = said(step(trainer), 0, FIRST);
      assertEquals(waiting.get(k), said.contains(waits), said);
      assertEquals(k == waiting.size() - 1, said.contains(counts), said);
      trainer.step();
    }
  }
}
