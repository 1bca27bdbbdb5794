package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;

class UpdateRuleTest {

  /** With v = 0, μv + g is g whatever μ is. */
  @Test
  void aStepWithoutMomentumLeavesNoVelocityBehind() {
    Trainer momentum = new Trainer(with(0.9));
    momentum.step();
    momentum.step();
    momentum.continueWith(with(0));
    Trainer plain = new Trainer(with(0), momentum.checkpoint());
    momentum.step();
    plain.step();
    assertArrayEquals(plain.parameters(), momentum.parameters());

    momentum.continueWith(with(0.9));
    momentum.step();
    plain.step();
    assertArrayEquals(plain.parameters(), momentum.parameters(), "the velocity begins anew");

    momentum.step();
    plain.step();
    assertFalse(Arrays.equals(plain.parameters(), momentum.parameters()), "and counts from then");
  }

  private static Experiment with(double momentum) {
    Experiment first = Experiment.first();
    return first.withTraining(
        first.training().withOptimizerChoice(OptimizerChoice.MOMENTUM).withMomentum(momentum));
  }
}
