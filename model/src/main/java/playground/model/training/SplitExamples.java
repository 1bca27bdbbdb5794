package playground.model.training;

import java.util.List;
import playground.model.data.Examples;
import playground.model.data.Feature;
import playground.model.data.Split;
import playground.model.data.TargetEncoding;
import playground.model.experiment.Experiment;

/**
 * The data of a run as points, and what the network is shown of them.
 *
 * @param split the points
 * @param features the inputs made of each point
 * @param code how its label becomes targets
 * @param train the training points' features and targets
 * @param test the test points' features and targets; may be none
 */
public record SplitExamples(
    Split split, List<Feature> features, TargetEncoding code, Examples train, Examples test) {

  /** What the network of {@code experiment} is shown of {@code split}. */
  public static SplitExamples of(Experiment experiment, Split split) {
    return new SplitExamples(
        split,
        experiment.network().features(),
        experiment.targetCode(),
        experiment.examples(split.train()),
        experiment.examples(split.test()));
  }

  /** Whether the network of {@code experiment}, on the same split, is shown the same. */
  public boolean isWhatIsShownTo(Experiment experiment) {
    return features.equals(experiment.network().features()) && code.equals(experiment.targetCode());
  }

  /** How many bytes the numbers take. */
  public long bytes() {
    long perPoint = 3;
    long perExample = features.size() + code.outputs() + 1;
    return (perPoint + perExample) * Double.BYTES * (train.size() + test.size());
  }
}
