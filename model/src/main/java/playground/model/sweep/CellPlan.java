package playground.model.sweep;

import playground.model.experiment.Experiment;

/** What there is to do for a cell. */
public sealed interface CellPlan permits CellPlan.Training, Excluded {

  /** To train the network of {@code experiment} from its first weights. */
  record Training(Experiment experiment) implements CellPlan {}
}
