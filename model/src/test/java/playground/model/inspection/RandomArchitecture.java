package playground.model.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import playground.model.network.Architecture;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/** Networks, penalties and batches drawn from everything the engine knows. */
public record RandomArchitecture(
    Architecture architecture,
    double[] parameters,
    double[] inputs,
    double[] targets,
    Regularization regularization) {
  private static final List<Penalty> WITH_GRADIENT = List.of(Penalty.NONE, Penalty.L1, Penalty.L2);

  /** Draws one whose hidden activations are among {@code hidden}. */
  public static RandomArchitecture draw(List<Activation> hidden, RandomGenerator random) {
    int inputs = 1 + random.nextInt(7);
    List<Architecture.Layer> layers = new ArrayList<>();
    int entering = inputs;
    int depth = random.nextInt(5);
    for (int layer = 0; layer < depth; layer++) {
      boolean residual = random.nextInt(3) == 0;
      int units = residual ? entering : 1 + random.nextInt(9);
      layers.add(
          new Architecture.Layer(
              units,
              pick(hidden, random),
              pick(List.of(Normalization.values()), random),
              residual));
      entering = units;
    }
    Loss loss = pick(List.of(Loss.values()), random);
    layers.add(output(loss, entering, hidden, random));
    int outputs = layers.getLast().units();
    Architecture architecture = new Architecture(inputs, layers, loss, random.nextInt(4) == 0);
    int examples = 2 + random.nextInt(30);
    double[] parameters =
        pick(List.of(Initializer.XAVIER, Initializer.HE, Initializer.ORTHOGONAL), random)
            .draw(architecture, random);
    // Biases of 0 would put the units after an inactive layer exactly on the kink of ReLU.
    for (int k = 0; k < parameters.length; k++) {
      parameters[k] += random.nextDouble(-0.2, 0.2);
    }
    return new RandomArchitecture(
        architecture,
        parameters,
        random.doubles((long) inputs * examples, -2, 2).toArray(),
        random.doubles((long) outputs * examples, 0, 1).toArray(),
        new Regularization(pick(WITH_GRADIENT, random), random.nextDouble(0.1)));
  }

  /** A squared error alone can be taken of what is added to what enters. */
  private static Architecture.Layer output(
      Loss loss, int entering, List<Activation> hidden, RandomGenerator random) {
    boolean residual = loss == Loss.HALF_SQUARED_ERROR && random.nextInt(3) == 0;
    int units = 1 + random.nextInt(3);
    if (loss == Loss.SOFTMAX_CROSS_ENTROPY) {
      units = 2 + random.nextInt(9);
    } else if (residual) {
      units = entering;
    }
    Activation activation =
        switch (loss) {
          case SOFTMAX_CROSS_ENTROPY -> Activation.SOFTMAX;
          case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
          case PERCEPTRON -> Activation.STEP;
          case HALF_SQUARED_ERROR ->
              units > 1 && random.nextBoolean() ? Activation.SOFTMAX : pick(hidden, random);
        };
    Normalization normalization = pick(List.of(Normalization.values()), random);
    return new Architecture.Layer(units, activation, normalization, residual);
  }

  private static <T> T pick(List<T> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
