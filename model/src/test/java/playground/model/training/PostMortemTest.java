package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.training.session.ParameterRequest;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.NormGrowth;
import playground.model.training.snapshot.Snapshot;

/** What is told after numbers overflowed, and the ways out. */
class PostMortemTest {
  private final Experiment exploding;
  private final SingleSession session;

  PostMortemTest() {
    Experiment first = Experiment.first();
    exploding =
        first
            .withNetwork(first.network().withActivation(Activation.LINEAR))
            .withTraining(first.training().withLearningRate(0.15).withMomentum(0))
            .withData(first.data().withDataset(Dataset.PLANE));
    session = new SingleSession(exploding);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theNormsGrowUpToTheStepThatBroke() {
    NormGrowth growth = explode().divergence().orElseThrow().growth();

    assertTrue(growth.steps() >= 2, "steps: " + growth.steps());
    assertEquals(4, growth.depth());
    int last = growth.steps() - 1;
    for (int layer = 0; layer < growth.depth(); layer++) {
      assertTrue(Double.isFinite(growth.weights(0, layer)));
      double before = growth.gradients(0, layer);
      double after = growth.gradients(last, layer);
      assertTrue(!(after < 1e3 * before), "layer " + layer + ": " + before + " to " + after);
    }
  }

  /**
   * A chain of linear units whose first weights w are 10⁶: the output is nearly too large for its
   * square, y² ≈ 10³⁰⁰, and the step changes each w by about y²/w. With weights that large the
   * first layer's sum is a number, the second's is not.
   */
  @Test
  void theFirstLayerThatOverflowsIsNamedEvenWhereItDoesSoOnlyBetweenTwoSteps() {
    Experiment chain =
        exploding.withNetwork(
            exploding
                .network()
                .withHiddenUnits(Collections.nCopies(30, 1))
                .withInitializer(Initializer.XAVIER));
    session.change(chain);
    long run = await(s -> s.experiment().equals(chain)).run();
    ParameterLayout layout = new ParameterLayout(chain.architecture());
    ParameterRequest.Outcome outcome = ParameterRequest.Outcome.SET;
    for (int layer = 0; outcome == ParameterRequest.Outcome.SET; layer++) {
      ParameterRequest request = session.setParameter(run, layout.weight(layer, 0, 0), 1e6);
      outcome = Patience.until(request::outcome, it -> it != ParameterRequest.Outcome.WAITING);
    }
    session.play();
    assertEquals(1, await(s -> s.divergence().isPresent()).divergence().orElseThrow().layer());
  }

  @Test
  void theLastGoodStateContinuesAtHalfTheRateOrHalfOfThat() {
    double firstLoss = session.snapshot().losses().train();
    explode();
    double rate = exploding.training().learningRate();
    Snapshot recovered = recover(rate /= 2);

    assertFalse(recovered.playing());
    assertTrue(recovered.losses().train() <= 2 * firstLoss, "a state before the explosion");
    assertEquals(0, recovered.run(), "the run goes on");
    while (true) {
      session.play();
      Snapshot later =
          await(s -> s.epoch() > recovered.epoch() + 500 || s.divergence().isPresent());
      if (later.divergence().isEmpty()) {
        assertTrue(later.losses().train() < firstLoss);
        return;
      }
      recover(rate /= 2);
    }
  }

  private Snapshot explode() {
    session.play();
    return await(s -> s.divergence().isPresent());
  }

  private Snapshot recover(double rate) {
    session.recover(exploding.withTraining(exploding.training().withLearningRate(rate)));
    return await(s -> s.divergence().isEmpty() && s.experiment().training().learningRate() == rate);
  }

  private Snapshot await(Predicate<Snapshot> wanted) {
    return Patience.until(session::snapshot, wanted);
  }
}
