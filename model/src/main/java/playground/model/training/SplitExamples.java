package playground.model.training;

import playground.model.data.Examples;
import playground.model.data.Split;
import playground.model.experiment.Experiment;

/**
 * The data of a run as points, and what the network is shown of them.
 *
 * @param split the points
 * @param train the training points' features and targets
 * @param test the test points' features and targets; may be none
 */
record SplitExamples(Split split, Examples train, Examples test) {

  /** What the network of {@code experiment} is shown of {@code split}. */
  static SplitExamples of(Experiment experiment, Split split) {
    return new SplitExamples(
        split, experiment.examples(split.train()), experiment.examples(split.test()));
  }
}
