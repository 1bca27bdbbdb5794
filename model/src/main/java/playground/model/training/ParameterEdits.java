package playground.model.training;

import java.util.List;
import playground.model.network.ParameterLayout;
import playground.model.training.snapshot.ParameterEdit;

/** The parameters of a network in training, one by one, to be set by hand. Not thread-safe. */
public final class ParameterEdits {
  private final TrainingState state;

  /** Of the parameters of {@code state}. */
  ParameterEdits(TrainingState state) {
    this.state = state;
  }

  /** The parameter at {@code index} in {@link ParameterLayout}, as it is now. */
  public double value(int index) {
    return state.parameters()[index];
  }

  /** Gives the parameter at {@code index} another value. */
  public void set(int index, double value) {
    state.parameters()[index] = value;
  }

  /** Remembers that the parameter at {@code index} was set; a dead weight lives again. */
  public void note(ParameterEdit edit, int index) {
    state.noteSet(edit, index);
  }

  /** The latest that were noted, the earliest first. */
  public List<ParameterEdit> noted() {
    return state.setByHand();
  }
}
