package playground.app.session;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.Experiment;

/**
 * What the user has made of the network: the settings, and the parameters set by hand since the
 * program started, the latest last.
 *
 * @param experiment every setting
 * @param byHand what was set
 */
record Setup(Experiment experiment, List<SetByHand> byHand) {

  /** The same, with one more parameter set. */
  Setup with(SetByHand next) {
    List<SetByHand> more = new ArrayList<>(byHand);
    more.add(next);
    return new Setup(experiment, List.copyOf(more));
  }

  /** The same, as if {@code dropped} had never been set. */
  Setup without(SetByHand dropped) {
    return new Setup(experiment, byHand.stream().filter(each -> each != dropped).toList());
  }

  /** The same, with other settings. */
  Setup with(Experiment other) {
    return new Setup(other, byHand);
  }
}
