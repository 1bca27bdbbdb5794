package playground.model.sweep;

import java.util.Arrays;
import playground.model.training.snapshot.Losses;

/** The losses of a cell after its {@link RecordedEpochs}, without any penalty. */
public final class LossCurve {
  private final double[] train;
  private final double[] test;

  /** With nothing recorded yet. */
  LossCurve(int places) {
    train = new double[places];
    test = new double[places];
    Arrays.fill(train, Double.NaN);
    Arrays.fill(test, Double.NaN);
  }

  /** To be called before anybody else has it. */
  void set(int place, Losses losses) {
    train[place] = losses.train();
    test[place] = losses.test().orElse(Double.NaN);
  }

  /** At how many places it is recorded. */
  public int size() {
    return train.length;
  }

  /** The loss over the training examples; NaN from where on the network had diverged. */
  public double train(int place) {
    return train[place];
  }

  /** Likewise over the test examples; NaN also where there are none. */
  public double test(int place) {
    return test[place];
  }
}
