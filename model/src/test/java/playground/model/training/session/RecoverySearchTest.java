package playground.model.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.RunHistory;
import playground.model.training.history.SavedRun;
import playground.model.training.snapshot.Losses;

/** The explosion that the readme shows, from ten seeds, and what is offered after it. */
class RecoverySearchTest {
  private static final int AS_LONG_AS_ONE_LOOKS = 3000;

  private static Experiment exploding(int seed) {
    Experiment first = Experiment.first().withSeed(Integer.toString(seed));
    Dataset plane =
        Stream.of(Dataset.values())
            .filter(dataset -> dataset.problem() == Problem.REGRESSION)
            .findFirst()
            .orElseThrow();
    Experiment regression = first.ofProblem(plane);
    return regression
        .withNetwork(regression.network().withActivation(Activation.LINEAR))
        .withTraining(regression.training().withLearningRate(10));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void whatIsOfferedHoldsForAsLongAsOneLooks(int seed) {
    Experiment exploding = exploding(seed);
    Lane run = exploded(exploding);
    RecoverySearch search = new RecoverySearch(run.lastGood(), exploding, () -> false);
    Experiment slower = search.slower().orElseThrow();
    assertTrue(slower.training().learningRate() < 10);
    List<Experiment> offers = Stream.concat(Stream.of(slower), search.clipped().stream()).toList();
    offers.forEach(offer -> assertHolds(run, offer));
  }

  @Test
  void gradientsAreClippedAsShortAsALongMomentumNeedsIt() {
    Experiment exploding = exploding(1);
    Experiment heavy = exploding.withTraining(exploding.training().withMomentum(0.99));
    Lane run = exploded(heavy);
    Experiment offer =
        new RecoverySearch(run.lastGood(), heavy, () -> false).clipped().orElseThrow();
    assertHolds(run, offer);
  }

  private static void assertHolds(Lane run, Experiment offer) {
    run.recover(offer);
    Losses recovered = run.guarded().losses();
    assertNotNull(recovered);
    double first = recovered.objective();
    Trainer trainer = run.guarded().trainer();
    while (trainer.epoch() < AS_LONG_AS_ONE_LOOKS) {
      trainer.finishEpoch();
      if (trainer.epoch() % 50 == 0) {
        assertTrue(trainer.losses().objective() <= 2 * first, offer + ": " + trainer.losses());
      }
    }
    assertTrue(trainer.losses().objective() <= first);
  }

  @Test
  void theCurveShowsThePresentAfterwards() {
    Lane run = new Lane(exploding(1), Cancellation.NEVER);
    RunHistory history = new RunHistory();
    history.add(run.snapshot(false, 0));
    double start = history.train().most(0);
    explode(run);
    history.add(run.snapshot(false, 0));
    run.recover(exploding(1).withTraining(exploding(1).training().withLearningRate(0.001)));
    history.add(run.snapshot(false, 0));
    assertEquals(1, history.size());
    assertEquals(start, history.train().most(0));
  }

  @Test
  void nothingIsFoundWhereItShouldEnd() {
    SavedRun good = exploded(exploding(1)).lastGood();
    RecoverySearch search = new RecoverySearch(good, exploding(1), () -> true);
    assertTrue(search.slower().isEmpty() && search.clipped().isEmpty());
    assertFalse(search.holdsFromStart(Experiment.first()));
  }

  private static Lane exploded(Experiment experiment) {
    Lane run = new Lane(experiment, Cancellation.NEVER);
    explode(run);
    return run;
  }

  private static void explode(Lane run) {
    while (!run.guarded().isBroken()) {
      run.guarded().trainer().step();
      run.guarded().check();
    }
  }
}
