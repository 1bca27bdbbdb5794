package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.NonFinite;
import playground.model.inspection.trace.TraceStage;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Schedule;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedStep;

class StepTracerTest {
  private static final int EXPERIMENTS = 250;
  private static final int STEPS = 9;
  private static final int EXPLODING = 60;
  private static final int MOST_STEPS = 40;

  /** Over everything that a step depends on, with gradients that are carried among it. */
  @Test
  void parametersAfterATraceAreThoseOfTheStepBitForBit() {
    Set<Object> seen = new HashSet<>();
    int waits = 0;
    for (int seed = 0; seed < EXPERIMENTS; seed++) {
      Experiment experiment = SmallExperiments.draw(new SplittableRandom(seed));
      note(experiment, seen);
      Trainer trainer = new Trainer(experiment);
      for (int step = 0; step < STEPS && trainer.isFinite(); step++) {
        double[] before = trainer.parameters();
        BackpropTrace trace = traced(tracer(trainer).next()).trace();
        assertArrayEquals(before, trainer.parameters(), "a trace takes no step");
        trainer.step();
        waits += assertSameStep(experiment + ", step " + step, trace, trainer) ? 0 : 1;
      }
    }
    assertEquals(everything(), seen);
    assertTrue(waits > 20, "mini-batches that wait: " + waits);
  }

  /** Whether it was an update. */
  private static boolean assertSameStep(String what, BackpropTrace trace, Trainer trainer) {
    if (trace.end().isPresent()) {
      assertFalse(trainer.latestStep().firstBrokenLayer() < 0 && trainer.isFinite(), what);
      return true;
    }
    UpdateTrace update = trace.update().orElseThrow();
    assertArrayEquals(trainer.parameters(), update.after().toArray(), what);
    return update instanceof UpdateTrace.Step;
  }

  /** The stage of the loss apart, which a trainer does not look at within a step. */
  @Test
  void whereTrainingBreaksTheTraceEndsInTheSameLayer() {
    int ended = 0;
    for (int seed = 0; seed < EXPLODING; seed++) {
      Trainer trainer = new Trainer(exploding(seed));
      for (int step = 0; step < MOST_STEPS && trainer.isFinite(); step++) {
        Optional<NonFinite> end = traced(tracer(trainer).next()).trace().end();
        trainer.step();
        if (end.isPresent() && end.get().stage() != TraceStage.LOSS) {
          assertEquals(trainer.latestStep().firstBrokenLayer(), end.get().layer(), "seed " + seed);
          ended++;
        }
      }
    }
    assertTrue(ended > EXPLODING / 4, ended + " of " + EXPLODING);
  }

  private static Experiment exploding(int seed) {
    Experiment drawn = SmallExperiments.draw(new SplittableRandom(seed));
    NetworkSettings network =
        drawn
            .network()
            .withActivation(Activation.LINEAR)
            .withOptions(NetworkOptions.of(Initializer.HE).withOutput(Output.LINEAR));
    TrainingSettings training =
        drawn
            .training()
            .withLearningRate(10)
            .withClipping(Clipping.NONE)
            .withSchedule(Schedule.CONSTANT)
            .withEpochPlan(EpochPlan.USUAL)
            .withOptimizerChoice(OptimizerChoice.SGD);
    return drawn.withNetwork(network.withHiddenUnits(List.of(4, 4, 4))).withTraining(training);
  }

  /** Normalization that comes in right before a last example leaves that one out. */
  @Test
  void anExampleThatIsLeftOutHasNoStep() {
    Experiment plain = Experiment.first();
    Trainer trainer = new Trainer(plain);
    while (trainer.position() < trainer.data().train().size() - 1) {
      trainer.stepExample();
    }
    NetworkOptions normalized = plain.network().options().withNormalization(Normalization.BATCH);
    Trainer switched =
        trainer.switchedTo(plain.withNetwork(plain.network().withOptions(normalized)));
    assertEquals(new TraceAnswer.Refused(TraceAnswer.Reason.LEFT_OUT), tracer(switched).next());
  }

  private static TracedStep traced(TraceAnswer answer) {
    return ((TraceAnswer.Traced) answer).step();
  }

  private static StepTracer tracer(Trainer trainer) {
    return new StepTracer(
        trainer.experiment(), trainer.checkpoint(), trainer.data(), Cancellation.NEVER);
  }

  private static void note(Experiment experiment, Set<Object> seen) {
    seen.addAll(experiment.network().activations().each());
    seen.add("mixed " + experiment.network().activations().common().isEmpty());
    seen.add(experiment.network().options().output());
    seen.add(experiment.network().options().loss());
    seen.add(experiment.network().options().normalization());
    seen.add(experiment.training().optimizerChoice());
    seen.add(experiment.training().schedule().shape());
    seen.add(experiment.training().regularization().penalty());
    seen.add(experiment.training().epochPlan().remainder());
    seen.add("residual " + experiment.network().options().residual());
    seen.add("clips " + !experiment.training().clipping().equals(Clipping.NONE));
  }

  private static Set<Object> everything() {
    Set<Object> all = new HashSet<>();
    Arrays.stream(Activation.values()).filter(Activation::fitsHiddenLayers).forEach(all::add);
    all.addAll(List.of("mixed false", "mixed true"));
    all.addAll(List.of(Output.values()));
    all.addAll(List.of(Loss.values()));
    all.addAll(List.of(Normalization.values()));
    all.addAll(List.of(OptimizerChoice.values()));
    all.addAll(List.of(Schedule.Shape.values()));
    all.addAll(List.of(Penalty.values()));
    all.addAll(List.of(Remainder.values()));
    all.addAll(List.of("residual false", "residual true", "clips false", "clips true"));
    return all;
  }
}
