package playground.app.session.edit;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Effect;

/**
 * What the user has made of the network: the settings, and since the program started the parameters
 * that were set by hand and the runs that were started again, the latest last.
 *
 * @param experiment every setting
 * @param byHand what was set, and started again
 */
public record Setup(Experiment experiment, List<RunEdit> byHand) {

  /** The same, with one thing more done by hand. */
  public Setup with(RunEdit next) {
    List<RunEdit> more = new ArrayList<>(byHand);
    more.add(next);
    return new Setup(experiment, List.copyOf(more));
  }

  /** The same, as if {@code dropped} had never been done. */
  public Setup without(RunEdit dropped) {
    return new Setup(experiment, byHand.stream().filter(each -> each != dropped).toList());
  }

  /** Whether a network of this setup becomes one of {@code other} while it trains on. */
  public boolean canContinueAs(Setup other) {
    return Effect.ofChange(experiment, other.experiment) == Effect.CONTINUES
        && newRuns() == other.newRuns();
  }

  private long newRuns() {
    return byHand.stream().filter(edit -> !(edit instanceof SetByHand)).count();
  }

  /** The same, with other settings. */
  public Setup with(Experiment other) {
    return new Setup(other, byHand);
  }
}
